// An event of a timeline: its date, its kind and title, and every account of it by who tells it.
import { html } from 'lit';
import type { Statement } from '../model/slice.ts';
import type { TimelineEntry } from '../model/views/case-timeline.ts';
import { time } from './citation.ts';
import { heading, permalink } from './heading.ts';
import type { Rendering } from './rendering.ts';
import { statement } from './statement.ts';
import { recordText, separator, speakerName, term } from './text.ts';

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
  const { strings } = rendering;
  const ofCase = severalCases ? html`${separator}${recordText(of.title)}` : '';
  const title = heading(level, recordText(event.title));
  const whole = html`<div class="accounts">
    ${accounts.map((account) => accountsBy(rendering, entry, account, shown))}
  </div>`;
  const speakers = accounts.map(
    ({ speaker }, index) => html`${index ? strings.comma : ''}${recordText(speakerName(rendering, speaker))}`,
  );
  return html`<div class="event ${event.date ? '' : 'undated'}">
    <div class="when number" part="date">${time(rendering, event.date)}</div>
    <div class="what">
      <p class="small">
        ${term(rendering, 'eventKinds', event.kind)}${ofCase}
        ${permalink(rendering, `${of.id}.${event.id}`, event.title)}
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
  { of, accounts }: TimelineEntry,
  { speaker, statements }: TimelineEntry['accounts'][number],
  shown: Statement[],
): unknown => {
  const name = html`<p class="label">${recordText(speakerName(rendering, speaker))}</p>`;
  return html`<div>
    ${accounts.length > 1 ? name : ''}
    <div class="stack">
      ${statements.map(
        (account) =>
          html`<div id="${of.id}.${account.id}">${statement(rendering, account, { of, shown })}</div>`,
      )}
    </div>
  </div>`;
};
