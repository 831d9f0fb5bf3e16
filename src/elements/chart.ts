// The step chart of a series: time across at its true distances, the figure up from zero, every mark labelled directly.
// Places are percentages, so that it fits any width while lines and letters keep the reader's size.
import { html, svg } from 'lit/html.js';
import type { Reader } from '../format.ts';
import type { Point } from '../record/slice.ts';
import { css } from '../view-element.ts';

export const chartStyles = css`
  .plot {
    container-type: inline-size;
    padding: 2em 2.6em;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 11em;
    overflow: visible;
    border-block-end: 1px solid;
  }
  line,
  circle {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .derived {
    fill: var(--record-background, Canvas);
  }
  text {
    fill: currentColor;
    font-size: 0.85em;
    text-anchor: middle;
  }
  @container (width < 24em) {
    .between {
      display: none;
    }
  }
`;

/** The marks that have room for a label `gap` percent wide: the last and the first always, others between them. */
const roomy = (xs: number[], gap: number): Set<number> => {
  let free = Infinity;
  return new Set([...xs].reverse().filter((x) => free - x >= gap && (!x || x >= gap) && ((free = x), true)));
};

export const chart = (r: Reader, points: Point[]): unknown => {
  const days = points.map((p) => Date.parse(p.date.first));
  const span = days.at(-1)! - days[0]! || 1;
  const xs = days.map((day) => ((day - days[0]!) / span) * 100);
  const top = Math.max(...points.map((p) => p.value), 1);
  const across = (i: number) => `${r.strings.dir === 'rtl' ? 100 - xs[i]! : xs[i]!}%`;
  const up = (i: number) => `${100 - (points[i]!.value / top) * 100}%`;
  const valued = roomy(xs, 11);
  const dated = roomy(xs, 24);
  const line = (from: number, x: number, y: number) =>
    svg`<line x1=${across(from)} y1=${up(x)} x2=${across(y)} y2=${up(from)} />`;
  return html`<svg class="number">
    ${points.map((_, i) => (i ? [line(i - 1, i - 1, i), line(i, i - 1, i)] : ''))}
    ${points.map((p, i) => {
      const x = xs[i]!;
      return svg`<circle class=${p.basis} cx=${across(i)} cy=${up(i)} r="5" />
        ${valued.has(x) ? svg`<text x=${across(i)} y=${up(i)} dy="-.9em">${r.number(p.value)}</text>` : ''}
        ${
          dated.has(x)
            ? svg`<text class=${x % 100 ? 'between' : ''} x=${across(i)} y="100%" dy="1.5em">${r.edtf(p.date.edtf, 'short')}</text>`
            : ''
        }`;
    })}
    <text x=${r.strings.dir === 'rtl' ? '100%' : 0} dx="-1em" y="100%">${r.number(0)}</text>
  </svg>`;
};
