// An event of a timeline: its date, its kind and title, and every account of it by who tells it.
import { html } from 'lit';
import { idIn } from '../model/answers.ts';
import { countBy } from '../model/counting.ts';
import { statementsOf } from '../model/statements.ts';
import { plain } from '../model/text.ts';
import type { Statement } from '../model/slice.ts';
import type { TimelineEntry } from '../model/views/case-timeline.ts';
import { datetime } from '../runtime/formatter.ts';
import { heading, permalink } from './heading.ts';
import type { Rendering } from './rendering.ts';
import { statement, type InStatement } from './statement.ts';
import { joined, line, recordText, separator, speakerName, term } from './text.ts';

export interface TimelineEventOptions {
  /** Level of the event's heading. */
  level: number;
  /** Whether the timeline is of more than one case, so that the event has to name its own. */
  severalCases: boolean;
  /** The statements that the timeline shows and can link to. */
  shown: Statement[];
  /** Whether the accounts open in place, under the names of those who give them. */
  isCompact: boolean;
}

export const timelineEvent = (
  rendering: Rendering,
  { of, event, number }: TimelineEntry,
  { level, severalCases, shown, isCompact }: TimelineEventOptions,
  gap: unknown,
): unknown => {
  const { formatter, strings } = rendering;
  const { title, kind, date } = event;
  const id = idIn(of, event);
  const all = statementsOf(of, event.accounts);
  const account = (said: Statement, place: InStatement = {}): unknown =>
    statement(
      rendering,
      said,
      { of, shown, isUndated: !date, dateAbove: date, isAttributed: areSeveral },
      place,
    );
  const speakers = countBy(all, ({ speaker }) => speaker).map(({ code }) => code);
  const areSeveral = speakers.length > 1;
  const names = speakers.map((speaker) => recordText(speakerName(rendering, speaker)));
  const bySpeaker = (): unknown =>
    html`<div class="accounts ${areSeveral ? 'several' : ''}">
      ${speakers.map(
        (speaker, index) =>
          html`<div role="group" aria-label=${plain(speakerName(rendering, speaker))}>
            ${areSeveral ? html`<p class="label">${names[index]}</p>` : ''}
            <ul class="stack" role="list">
              ${all
                .filter((said) => said.speaker === speaker)
                .map((said) => html`<li id=${idIn(of, said)}>${account(said)}</li>`)}
            </ul>
          </div>`,
      )}
    </div>`;
  const kindAndNumber = html`<p class="small">
    ${line(term(rendering, 'eventKinds', kind), severalCases && [separator, recordText(of.title)])}
    ${permalink(rendering, id, number)}
  </p>`;
  const called = heading(level, recordText(title), '', id);
  const what = (): unknown => {
    const [only, another] = all;
    if (isCompact)
      return html`<div class="what">
        ${kindAndNumber}
        <details>
          <summary>${called} <span class="small">${joined(names, strings.comma)}</span></summary>
          ${only && !another ? account(only, { id: idIn(of, only) }) : bySpeaker()}
        </details>
      </div>`;
    return only && !another
      ? account(only, { id: idIn(of, only), head: [kindAndNumber, called] })
      : html`<div class="what">${kindAndNumber} ${called} ${bySpeaker()}</div>`;
  };
  const when = date
    ? html`<time class="when number" part="date" id="${id}.date" datetime=${datetime(date)}
        >${formatter.date(date)}</time
      >`
    : html`<p class="when" part="date" id="${id}.date">${formatter.date(date)}</p>`;
  const className = date ? 'event' : 'event undated';
  return gap
    ? html`<li id=${id} part="event">
        ${gap}
        <div class=${className}>${when} ${what()}</div>
      </li>`
    : html`<li class=${className} id=${id} part="event">${when} ${what()}</li>`;
};
