import { css, html, type PropertyDeclarations } from 'lit';
import { yearsBetween } from '../model/dates.ts';
import { parseTokens, subjectAttributes } from '../model/subjects.ts';
import { plainTitles } from '../model/text.ts';
import type { Item, Slice } from '../model/slice.ts';
import { timelineView, type TimelineEntry, type TimelineView } from '../model/views/case-timeline.ts';
import { chartStyles } from '../styles/charts.ts';
import { axis } from '../templates/along-time/axis.ts';
import { choicesOf, select } from '../templates/filter.ts';
import { heading } from '../templates/heading.ts';
import type { Rendering } from '../templates/rendering.ts';
import { labelled, titles } from '../templates/text.ts';
import { timelineEvent } from '../templates/timeline-event.ts';
import { ReaderChoices } from './reader-choices.ts';
import { RecordElement } from './record-element.ts';

/** How many events make it worth while to choose among them. */
const fewestToFilter = 8;

/** A list of codes as a control has it. */
const listed = (codes: string): string => parseTokens(codes).join(' ');

/**
 * The events of one or several cases in order of date, with every account of each; what the sources do not date stands last.
 *
 * @tagname case-timeline
 * @csspart axis - The dates at their true distances, above the list.
 * @csspart event - One event.
 * @csspart date - The date of an event.
 * @csspart filter - The control that chooses a kind of event.
 */
export class CaseTimeline extends RecordElement<TimelineView> {
  static override readonly tag: string = 'case-timeline';
  static override readonly subjects = subjectAttributes['case-timeline'];
  static override styles = [
    RecordElement.styles,
    chartStyles,
    css`
      .event {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2em 1.4em;
        padding-block-end: 2em;
      }
      .event,
      .gap {
        border-inline-start: 2px solid var(--_rule);
        padding-inline-start: 1.2em;
        margin-inline-start: 0.4em;
      }
      .gap {
        border-inline-start-style: dotted;
        padding-block: 0.4em 2.4em;
      }
      .when::before {
        content: '';
        position: absolute;
        inset-block-start: 0.35em;
        inset-inline-start: calc(-1.55em - 3px);
        inline-size: 0.7em;
        block-size: 0.7em;
        border: 2px solid var(--_accent);
        border-radius: 50%;
        background: var(--_accent);
        print-color-adjust: exact;
        forced-color-adjust: none;
      }
      .undated > .when::before {
        background: var(--record-background, none);
      }
      .when {
        position: relative;
        flex: 0 1 10em;
        font-weight: 600;
      }
      .what {
        flex: 1 1 17em;
        min-inline-size: 0;
      }
      /* What is far from the screen takes its place without being set; it is found, printed and heard all the same. */
      li:nth-child(n + 100) .what {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 9em;
      }
      .what > :is(.heading, .small:first-child) {
        grid-column: 1 / -1;
      }
      .compact .event {
        padding-block-end: 1.2em;
      }
      .what > .heading {
        padding-block-end: 0.4em;
      }
      .several {
        columns: 2 17em;
        column-gap: 1.8em;
      }
      .several > * {
        break-inside: avoid;
        border-block-start: 2px solid var(--_accent);
        padding-block: 0.3em 1.2em;
      }
      @media print {
        li:nth-child(n + 100) .what {
          content-visibility: visible;
        }
        .several {
          columns: auto;
        }
        .several > * {
          break-inside: auto;
        }
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    case: { useDefault: true },
    person: { useDefault: true },
    kinds: { useDefault: true },
    order: { useDefault: true },
    from: { useDefault: true },
    to: { useDefault: true },
  };

  /** Ids of the cases, separated by spaces; `all` for every case of the record. */
  declare case: string;
  /** Ids of people, instead of cases: the events, in every case, that are about them. */
  declare person: string;
  /** Kinds of event to show, separated by spaces; all of them when empty. */
  declare kinds: string;
  /**
   * Which end comes first; undated events stand last either way.
   * @default 'oldest'
   */
  declare order: 'oldest' | 'newest';
  /** First year, month or day to show (`2015`, `2015-11`, `2015-11-25`); leaves out what is undated. */
  declare from: string;
  /** Last year, month or day to show; leaves out what is undated. */
  declare to: string;

  protected override readonly choices = new ReaderChoices<{ kinds: string }>(this);

  constructor() {
    super();
    this.case = '';
    this.person = '';
    this.kinds = '';
    this.order = 'oldest';
    this.from = '';
    this.to = '';
  }

  get #kinds(): string {
    return this.choices.over({ kinds: this.kinds }).kinds;
  }

  get #newestFirst(): boolean {
    return this.order === 'newest';
  }

  protected override viewOf(slice: Slice, items: Item[]): TimelineView {
    return timelineView(slice, items, {
      person: Boolean(this.person),
      kinds: parseTokens(this.#kinds),
      newestFirst: this.#newestFirst,
      from: this.from,
      to: this.to,
    });
  }

  protected override renderView(rendering: Rendering, view: TimelineView, items: Item[]): unknown {
    const { level, isCompact } = this;
    const title = plainTitles(items);
    const { entries, severalCases, shown } = view;
    const dated = entries.filter(({ event }) => event.date);
    const undated = entries.length - dated.length;
    const { strings, formatter } = rendering;
    const asked = this.from || this.to ? ` (${this.from}–${this.to})` : '';
    return html`<article aria-label=${`${strings.timeline}${strings.colon} ${title}`}>
      ${heading(level, titles(items), 'title')} ${this.#filter(rendering, view)}
      ${this.choices.shownBy(
        html`${dated.length > 1 ? axis(rendering, dated) : ''}
        ${undated > 0 && labelled(rendering, strings.undated, formatter.number(undated))}
        ${
          entries.length > 0
            ? html`<ol role="list">
                ${this.pieces.of(entries, (entry, index) =>
                  timelineEvent(
                    rendering,
                    entry,
                    { level: level + 1, severalCases, shown, isCompact },
                    this.#gap(rendering, entry, entries[index - 1]),
                  ),
                )}
              </ol>`
            : html`<p>${strings.nothing}${asked}</p>`
        }
        ${this.renderSources(rendering, title)}`,
      )}
    </article>`;
  }

  protected override showAll(): void {
    this.choose({ kinds: '' });
  }

  #filter(rendering: Rendering, { kinds, entries, total }: TimelineView): unknown {
    if (total < fewestToFilter) return '';
    const { strings, formatter } = rendering;
    const choices = choicesOf(rendering, 'eventKinds', kinds, total, listed(this.kinds));
    return html`<div class="controls" part="filter">
      ${select('kinds', strings.kinds, choices, listed(this.#kinds))}
      <span class="small" role="status">
        ${this.choices.shownBy(strings.shown(formatter.number(entries.length), formatter.number(total)))}
      </span>
    </div>`;
  }

  /** "More than 8 years later", where a whole year or more surely passed since the event before. */
  #gap({ slice }: Rendering, { event }: TimelineEntry, before: TimelineEntry | undefined): unknown {
    const years = event.date && before?.event.date ? yearsBetween(before.event.date, event.date) : 0;
    const { earlier, later } = slice.intervals;
    return years > 0 && html`<p class="gap small">${(this.#newestFirst ? earlier : later)[years]}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-timeline': CaseTimeline;
  }
}
