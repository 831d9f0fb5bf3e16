import { css, html, type PropertyDeclarations } from 'lit';
import { subjectAttributes } from '../model/subjects.ts';
import { plain, plainTitles } from '../model/text.ts';
import type { Item, Point, Series, Slice, Text } from '../model/slice.ts';
import { countView, type CountView } from '../model/views/prisoner-count.ts';
import { datetime } from '../runtime/formatter.ts';
import { chartStyles } from '../styles/charts.ts';
import { machineMark, speaker } from '../templates/byline.ts';
import { citation, time } from '../templates/citation.ts';
import { foldedSection, heading, part } from '../templates/heading.ts';
import type { Rendering } from '../templates/rendering.ts';
import { stepChart } from '../templates/along-time/step-chart.ts';
import { editorNote, labelled, recordText, speakerName } from '../templates/text.ts';
import type { RecordView } from './content.ts';
import { RecordElement } from './record-element.ts';

interface View extends RecordView {
  counts: CountView[];
}

/**
 * The figure of one compiler's list as of a date: what it counts, who compiled it, how it changed, and every figure before it.
 *
 * @tagname prisoner-count
 * @csspart figure - The figure set large.
 * @csspart chart - The step chart; the table after it says the same.
 * @csspart table - Every figure with its date, basis and source.
 */
export class PrisonerCount extends RecordElement<View> {
  static override readonly tag: string = 'prisoner-count';
  static override readonly subjects = subjectAttributes['prisoner-count'];
  static override styles = [
    RecordElement.styles,
    chartStyles,
    css`
      .value {
        font-size: 4.4em;
      }
      table {
        border-collapse: collapse;
        inline-size: 100%;
      }
      tbody {
        border-block-start: 1px solid var(--_rule);
      }
      caption,
      th,
      td {
        text-align: start;
        vertical-align: baseline;
        padding-block: 0.4em;
        padding-inline: 0 0.5em;
      }
      /* A month, and "(derived)", have room in one line; a word without end is broken. */
      tr > :not(:last-child) {
        min-inline-size: 4.5em;
      }
      tr > :nth-child(2) {
        font-weight: 600;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    series: { useDefault: true },
    at: { useDefault: true },
  };

  /** Id of the series. */
  declare series: string;
  /** Show the figure as of this year, month or day (`2024-09`) instead of the last one recorded. */
  declare at: string;

  constructor() {
    super();
    this.series = '';
    this.at = '';
  }

  protected override viewOf(_slice: Slice, items: Item[]): View {
    const counts = (items as Series[]).map((series) => countView(series, this.at));
    return { counts };
  }

  protected override renderView(rendering: Rendering, { counts }: View, items: Item[]): unknown {
    return html`${counts.map((count) => this.#count(rendering, count))}
    ${this.renderSources(rendering, plainTitles(items))}`;
  }

  #count(rendering: Rendering, view: CountView): unknown {
    const { series, point, history } = view;
    return html`<article aria-label=${plain(series.title)}>
      ${heading(this.level, recordText(series.title), 'title')}
      ${point ? this.#figure(rendering, view, point) : this.#noFigure(rendering, series)}
      ${history.length > 0 ? this.#history(rendering, view) : ''}
    </article>`;
  }

  #noFigure(rendering: Rendering, { points, noFigure }: Series): unknown {
    const { date, cites } = points[0]!;
    return html`<p>${rendering.formatter.dated(noFigure!, date)} ${citation(rendering, cites)}</p>`;
  }

  #figure(rendering: Rendering, view: CountView, point: Point): unknown {
    const { strings, formatter } = rendering;
    const { date } = point;
    const { previous } = view;
    const about = aboutFigure(rendering, view, point);
    return html`<p class="value number" part="figure">${point.number}</p>
      <p class="text"><strong>${recordText(point.unit)}</strong></p>
      <p class="text"><time datetime=${datetime(date)}>${formatter.dated(point.asOf, date)}</time></p>
      ${previous && html`<p class="small">${formatter.dated(point.change!, previous.date)}</p>`}
      <p class="speaker small">
        ${speaker(rendering, point)}&nbsp;·
        ${citation(rendering, point.cites)}${machineMark(rendering, point)}
      </p>
      ${this.isCompact ? foldedSection(this.level + 1, strings.details, about) : about}`;
  }

  #history(rendering: Rendering, { series, history: points }: CountView): unknown {
    const { chart } = rendering.strings;
    const { finding = chart, legend } = points[points.length - 1]!;
    return part(
      this.level + 1,
      recordText(finding),
      html`<div class="plot" part="chart" role="img" aria-label=${chart}>${stepChart(rendering, points)}</div>
        ${legend && html`<p class="legend small" aria-hidden="true">${legend}</p>`}
        ${table(rendering, series.title, points)}`,
      this.isCompact,
    );
  }
}

const aboutFigure = (rendering: Rendering, { series }: CountView, point: Point): unknown => {
  const { strings } = rendering;
  return html`<p class="text">${recordText(point.text)}</p>
    ${labelled(rendering, strings.compiledBy, recordText(speakerName(rendering, series.compiler)))}
    ${labelled(rendering, strings.criteria, recordText(series.criteria ?? strings.noCriteria))}
    ${[point.note, series.note].map((note) => editorNote(rendering, note))}`;
};

const table = (rendering: Rendering, title: Text, points: Point[]): unknown => {
  const { strings } = rendering;
  return html`<table class="small" part="table">
    <caption>
      ${recordText(title)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${strings.date}</th>
        <th scope="col">${strings.figure}</th>
        <th scope="col">${strings.sources}</th>
      </tr>
    </thead>
    ${[...points].reverse().map((point) => tableRow(rendering, point))}
  </table>`;
};

const tableRow = (rendering: Rendering, point: Point): unknown =>
  html`<tbody class="item">
    <tr>
      <th scope="row">${time(rendering, point.date)}</th>
      <td class="number">${point.figure}</td>
      <td>
        ${speaker(rendering, point)}&nbsp;· ${citation(rendering, point.cites)}
        ${point.note && html`<p class="note">${recordText(point.note)}</p>`}
      </td>
    </tr>
  </tbody>`;

declare global {
  interface HTMLElementTagNameMap {
    'prisoner-count': PrisonerCount;
  }
}
