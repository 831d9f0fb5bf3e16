// The step chart of a series: time across at its true distances, figures up from zero, every mark labelled directly.
// Places across and down are percentages, the rest is em of the text, so that it fits any width while letters keep their size.
import { html, svg } from 'lit';
import { timeOf } from '../model/dates.ts';
import type { Point } from '../model/slice.ts';
import { datesBelow, widths, withRoom, type Label } from './labels.ts';
import type { Rendering } from './rendering.ts';
import { percent, timeScale } from './time-scale.ts';

/** Em that the highest figure stands above zero. */
const height = 13;
/** Em from a mark down to the foot of its figure: above it, or below where the line comes down from above and there is room. */
const above = -0.7;
const below = 1.6;
const enough = 0.2;

interface Figure extends Label {
  basis: Point['basis'];
  /** Of the highest figure. */
  share: number;
  down: number;
}

export const stepChart = ({ formatter }: Rendering, points: Point[]): unknown => {
  const times = points.map(({ date }) => timeOf(date.first));
  const across = timeScale(times[0]!, times[times.length - 1]!);
  const highest = Math.max(...points.map(({ value }) => value), 1);
  const figures = points.map(({ value, basis }, index): Figure => {
    const share = value / highest;
    const down = share > enough && value < (points[index - 1]?.value ?? 0) ? below : above;
    const lines = [formatter.number(value)];
    return { place: across(times[index]!), lines, up: share * height - down, basis, share, down };
  });
  const dates = points.map(({ shortDate }, index) => ({ place: figures[index]!.place, lines: shortDate }));
  const bySize = [...figures].sort((one, other) => one.share - other.share);
  // The extremes before the others, the ends before all.
  const important = [figures[0]!, bySize[bySize.length - 1]!, bySize[0]!, ...figures];
  const x = ({ place }: Label) => percent(place);
  const y = ({ share }: Figure) => percent(1 - share);

  // Lines begin at the marks, so that hollow ones can be left clear of them.
  const step = (from: Figure, to: Figure) =>
    svg`<rect x=${x(from)} y=${y(from)} width=${percent(to.place - from.place)} height=${percent(from.share)} />
      <line class=${from.basis} x1=${x(from)} y1=${y(from)} x2=${x(to)} y2=${y(from)} />
      <line class=${to.basis} x1=${x(to)} y1=${y(to)} x2=${x(to)} y2=${y(from)} />`;
  return html`<svg class="number" aria-hidden="true" height="${height}em">
    <line class="tick" y1="100%" x2="100%" y2="100%" />
    ${figures.slice(1).map((figure, index) => step(figures[index]!, figure))}
    ${figures.map((figure) => svg`<circle class=${figure.basis} cx=${x(figure)} cy=${y(figure)} r=".35em" />`)}
    ${widths.map(
      (width) =>
        svg`<g class="w${width}">
          ${withRoom(important, width).map((figure) => svg`<text x=${x(figure)} y=${y(figure)} dy="${figure.down}em">${figure.lines}</text>`)}
          ${datesBelow(dates, width)}
        </g>`,
    )}
    <text dx="-1em" y="100%">${formatter.number(0)}</text>
  </svg>`;
};
