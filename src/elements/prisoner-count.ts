import { html } from 'lit/html.js';
import { datetime, plain, type Reader } from '../runtime/formatter.ts';
import type { Point, Series, Item } from '../model/slice.ts';
import { RecordElement } from './record-element.ts';
import { chart, chartStyles } from '../templates/chart.ts';
import {
  citation,
  dot,
  heading,
  labelled,
  named,
  section,
  speaker,
  speakerName,
  time,
  words,
} from '../templates/parts.ts';
import { sources } from '../templates/sources.ts';
import { css } from './view-element.ts';

/**
 * The figure of one compiler's list as of a date: what it counts, who compiled it, how it changed, and every figure before it.
 *
 * @tagname prisoner-count
 * @csspart figure - The figure set large.
 * @csspart chart - The step chart; the table after it says the same.
 * @csspart table - Every figure with its date, basis and source.
 */
export class PrisonerCount extends RecordElement {
  static override readonly tag = 'prisoner-count';
  static override styles =
    super.styles +
    chartStyles +
    css`
      .value {
        font-size: 4.4em;
      }
      table {
        border-collapse: collapse;
        inline-size: 100%;
        max-inline-size: var(--_measure);
      }
      tbody {
        border-block-start: 1px solid var(--_rule);
      }
      th,
      td {
        text-align: start;
        vertical-align: baseline;
        padding: 0.4em 0;
      }
      /* A long word of a date must not widen the table beyond a narrow page. */
      tbody th {
        overflow-wrap: anywhere;
      }
      tr > :nth-child(2) {
        text-align: end;
        font-weight: 600;
      }
    `;

  static override get properties() {
    return {
      ...super.properties,
      series: {},
      at: {},
      variant: { initial: 'full' },
    };
  }

  /** Id of the series. */
  declare series: string;
  /** Show the figure as of this year, month or day (`2024-09`) instead of the last one recorded. */
  declare at: string;
  /**
   * How much to show: `compact` leaves out the chart and its table; neither leaves out the source.
   * @default 'full'
   */
  declare variant: 'full' | 'compact';

  protected override view(r: Reader, items: Item[]): unknown {
    const lists = items as Series[];
    const counts = lists.map((series) => this.#count(r, series));
    return html`${counts} ${sources(r, this, named(items), items[0]!.id)}`;
  }

  #count(r: Reader, series: Series): unknown {
    const { strings } = r;
    const { at } = this;
    const points = series.points.filter((p) => p.date.first <= `${at || 9}~`);
    const point = points.findLast((p) => p.basis === 'observed') ?? points.at(-1);
    const full = this.variant !== 'compact' && points.length > 1;
    return html`<article aria-label=${plain(series.title)}>
      ${heading(this.level, words(series.title), 'title')}
      ${point ? this.#figure(r, series, point, points) : html`<p>${strings.noFigure(r.edtf(at))} ${citation(r, series.points[0]!.cites)}</p>`}
      ${
        full
          ? section(
              this.level + 1,
              strings.chart,
              html`<div class="plot" part="chart" role="img" aria-label=${summary(r, points)}>
                  ${chart(r, points)}
                </div>
                ${this.#table(r, points)}`,
            )
          : ''
      }
    </article>`;
  }

  #figure(r: Reader, series: Series, point: Point, points: Point[]): unknown {
    const { strings } = r;
    const previous = points.slice(0, points.indexOf(point)).findLast((p) => p.basis === 'observed');
    const date = point.basis === 'derived' ? strings.derived(r.date(point.date)) : r.date(point.date);
    return html`<p class="value number" part="figure">${r.number(point.value)}</p>
      <p class="text"><strong>${words(series.unit)}</strong></p>
      <p class="text"><time datetime=${datetime(point.date)}>${strings.asOf(date)}</time></p>
      ${previous && html`<p class="text">${change(r, point.value - previous.value, previous)}</p>`}
      <p class="text">${words(point.text)}</p>
      <p class="byline small">
        ${speaker(r, point)}&nbsp;· ${citation(r, point.cites)}${point.machine && dot + strings.machine}
      </p>
      ${labelled(r, strings.compiledBy, words(speakerName(r, series.compiler)), '')}
      ${labelled(r, strings.criteria, words(series.criteria ?? strings.noCriteria), '')}
      ${[point.note, series.note].map((note) => note && labelled(r, strings.editorNote, words(note)))}`;
  }

  #table(r: Reader, points: Point[]): unknown {
    const { strings } = r;
    return html`<table part="table">
      <thead class="small">
        <tr>
          <th scope="col">${strings.date}</th>
          <th scope="col">${strings.figure}</th>
        </tr>
      </thead>
      ${[...points].reverse().map(
        (p) =>
          html`<tbody class="item">
            <tr>
              <th scope="row">${time(r, p.date)}</th>
              <td class="number">
                ${p.basis === 'derived' ? strings.derived(r.number(p.value)) : r.number(p.value)}
              </td>
            </tr>
            <tr>
              <td colspan="2" class="small">
                ${speaker(r, p)}&nbsp;· ${citation(r, p.cites)}
                ${p.note && html`<p class="note">${words(p.note)}</p>`}
              </td>
            </tr>
          </tbody>`,
      )}
    </table>`;
  }
}

/** "+26 from the previous figure: 331, December 2024". */
const change = (r: Reader, by: number, previous: Point): string =>
  r.strings.change(
    r.number(by, { signDisplay: 'exceptZero' }),
    r.number(previous.value),
    r.date(previous.date),
  );

const summary = (r: Reader, points: Point[]): string => {
  const said = ({ value, date }: Point) => `${r.number(value)} (${r.date(date)})`;
  return `${r.strings.chart}${r.strings.colon} ${said(points[0]!)} – ${said(points.at(-1)!)}`;
};

declare global {
  interface HTMLElementTagNameMap {
    'prisoner-count': PrisonerCount;
  }
}
