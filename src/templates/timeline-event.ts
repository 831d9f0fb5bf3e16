// An event of a timeline: its date, its kind and title, and every account of it by who tells it.
import { html } from 'lit';
import { idIn } from '../model/answers.ts';
import { countBy } from '../model/counting.ts';
import { statementsOf } from '../model/statements.ts';
import { plain } from '../model/text.ts';
import type { Statement } from '../model/slice.ts';
import type { TimelineEntry } from '../model/views/case-timeline.ts';
import { time } from './citation.ts';
import { heading, permalink } from './heading.ts';
import type { Rendering } from './rendering.ts';
import { statement } from './statement.ts';
import { joined, recordText, speakerName, term } from './text.ts';

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
): unknown => {
  const { title, kind, date } = event;
  const id = idIn(of, event);
  const called = heading(
    level,
    html`<span id="${id}.title">${recordText(title)}</span>`,
    '',
    `${id}.date ${id}.title`,
  );
  const all = statementsOf(of, event.accounts);
  const speakers = countBy(all, ({ speaker }) => speaker).map(({ code }) => code);
  const names = speakers.map((speaker) => recordText(speakerName(rendering, speaker)));
  const accounts = html`<div class="accounts">
    ${speakers.map(
      (speaker, index) =>
        html`<div role="group" aria-label=${plain(speakerName(rendering, speaker))}>
          ${speakers.length > 1 ? html`<p class="label">${names[index]}</p>` : ''}
          <ul class="stack" role="list">
            ${all
              .filter((account) => account.speaker === speaker)
              .map(
                (account) =>
                  html`<li id=${idIn(of, account)}>
                    ${statement(rendering, account, { of, shown, isUndated: !date })}
                  </li>`,
              )}
          </ul>
        </div>`,
    )}
  </div>`;
  return html`<div class="event ${date ? '' : 'undated'}">
    <div class="when number" part="date" id="${id}.date">${time(rendering, date)}</div>
    <div class="what">
      <p class="small">
        ${joined([term(rendering, 'eventKinds', kind), ...(severalCases ? [recordText(of.title)] : [])])}
        ${permalink(rendering, id, number)}
      </p>
      ${
        isCompact
          ? html`<details>
              <summary>
                ${called} <span class="small">${joined(names, rendering.strings.comma)}</span>
              </summary>
              ${accounts}
            </details>`
          : html`${called} ${accounts}`
      }
    </div>
  </div>`;
};
