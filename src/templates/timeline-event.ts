// An event of a timeline: its date, its kind and title, and every account of it by who tells it.
import { html } from 'lit';
import { plain } from '../model/text.ts';
import type { Statement } from '../model/slice.ts';
import type { TimelineEntry } from '../model/views/case-timeline.ts';
import { time } from './citation.ts';
import { heading, permalink } from './heading.ts';
import type { Rendering } from './rendering.ts';
import { statement } from './statement.ts';
import { joined, recordText, separator, speakerName, term } from './text.ts';

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
  entry: TimelineEntry,
  { level, severalCases, shown, isCompact }: TimelineEventOptions,
): unknown => {
  const { of, event, accounts } = entry;
  const id = `${of.id}.${event.id}`;
  const ofCase = severalCases ? html`${separator}${recordText(of.title)}` : '';
  const title = heading(
    level,
    html`<span id="${id}.title">${recordText(event.title)}</span>`,
    '',
    `${id}.date ${id}.title`,
  );
  const whole = html`<div class="accounts">
    ${accounts.map((account) => accountsBy(rendering, entry, account, shown))}
  </div>`;
  const speakers = joined(
    accounts.map(({ speaker }) => recordText(speakerName(rendering, speaker))),
    rendering.strings.comma,
  );
  return html`<div class="event ${event.date ? '' : 'undated'}">
    <div class="when number" part="date" id="${id}.date">${time(rendering, event.date)}</div>
    <div class="what">
      <p class="small">
        ${term(rendering, 'eventKinds', event.kind)}${ofCase} ${permalink(rendering, id, entry.number)}
      </p>
      ${
        isCompact
          ? html`<details>
              <summary>${title} <span class="small">${speakers}</span></summary>
              ${whole}
            </details>`
          : html`${title} ${whole}`
      }
    </div>
  </div>`;
};

/** What one speaker says of the event; named where there are several. */
const accountsBy = (
  rendering: Rendering,
  { of, event, accounts }: TimelineEntry,
  { speaker, statements }: TimelineEntry['accounts'][number],
  shown: Statement[],
): unknown => {
  const name = speakerName(rendering, speaker);
  return html`<div role="group" aria-label=${plain(name)}>
    ${accounts.length > 1 ? html`<p class="label">${recordText(name)}</p>` : ''}
    <ul class="stack" role="list">
      ${statements.map(
        (account) =>
          html`<li id="${of.id}.${account.id}">
            ${statement(rendering, account, { of, shown, isUndated: !event.date })}
          </li>`,
      )}
    </ul>
  </div>`;
};
