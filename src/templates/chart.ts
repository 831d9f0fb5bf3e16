// The step chart of a series and the axis of a timeline: time across at its true distances, every mark labelled directly.
// Places are percentages, so that they fit any width while lines and letters keep the reader's size.
import { html, svg } from 'lit/html.js';
import { parsePlainDate } from '../model/dates.ts';
import type { Reader } from '../runtime/formatter.ts';
import type { Point, When } from '../model/slice.ts';
import { css } from '../elements/view-element.ts';

export const chartStyles = css`
  .plot {
    container-type: inline-size;
    padding: 2em 1.4em;
  }
  .axis {
    padding-block: 0.6em 1.8em;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 11em;
    overflow: visible;
    border-block-end: 1px solid;
  }
  .axis svg {
    block-size: 1.2em;
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
  .span {
    stroke-width: 6px;
    stroke-linecap: round;
    stroke-opacity: 0.5;
  }
  .tick {
    stroke: currentColor;
    stroke-width: 1px;
  }
  text {
    fill: currentColor;
    font-size: 0.85em;
    text-anchor: middle;
  }
  .first {
    text-anchor: start;
  }
  .last {
    text-anchor: end;
  }
  @container (width < 24em) {
    .between {
      display: none;
    }
  }
`;

const year = 31_556_952e3;

/** How far across days stand, in percent from the first to the last of `within`, mirrored where the script is. */
const scale = (r: Reader, within: number[]) => {
  const first = Math.min(...within);
  const span = Math.max(...within) - first || 1;
  return (day: number, turn = r.strings.dir === 'rtl') => {
    const x = ((day - first) / span) * 100;
    return turn ? 100 - x : x;
  };
};

/** Every date of a timeline at its true distance from the others: a dot for a day, a bar for what is less precise. */
export const axis = (r: Reader, dates: When[]): unknown => {
  const days = dates.flatMap(({ first, last }) => [Date.parse(first), Date.parse(last)]);
  const from = new Date(Math.min(...days)).getUTCFullYear();
  const to = new Date(Math.max(...days)).getUTCFullYear() + 1;
  const step = [1, 2, 5, 10, 20, 50].find((years) => (to - from) / years <= 6) ?? 100;
  const years = Array.from({ length: Math.ceil((to - from) / step) + 1 }, (_, i) => `${from + i * step}`);
  const across = scale(r, [...days, ...years.map(Date.parse)]);
  return html`<div class="plot axis" part="axis" aria-hidden="true">
    <svg class="number">
      ${years.map((name, i) => {
        const x = `${across(Date.parse(name))}%`;
        return svg`<line class="tick" x1=${x} y1="100%" x2=${x} y2="75%" />
          <text class=${i % 2 && years[2] ? 'between' : ''} x=${x} y="100%" dy="1.3em">${r.dateOnly(parsePlainDate(name), 'long')}</text>`;
      })}
      ${dates.map(({ first, last }) => {
        const [a, b] = [`${across(Date.parse(first))}%`, `${across(Date.parse(last))}%`];
        return first === last
          ? svg`<circle cx=${a} cy="35%" r="4" />`
          : svg`<line class="span" x1=${a} y1="35%" x2=${b} y2="35%" />`;
      })}
    </svg>
  </div>`;
};

/** The whole years that surely passed between two dates, however imprecise they are. */
export const yearsBetween = (a: When, b: When): number =>
  Math.floor(
    Math.max(Date.parse(b.first) - Date.parse(a.last), Date.parse(a.first) - Date.parse(b.last)) / year,
  );

/** The marks that have room for a label `gap` percent wide: the last and the first always, others between them. */
const roomy = (xs: number[], gap: number): Set<number> => {
  let free = Infinity;
  return new Set([...xs].reverse().filter((x) => free - x >= gap && (!x || x >= gap) && ((free = x), true)));
};

export const chart = (r: Reader, points: Point[]): unknown => {
  const days = points.map((p) => Date.parse(p.date.first));
  const place = scale(r, days);
  const xs = days.map((day) => place(day, false));
  const top = Math.max(...points.map((p) => p.value), 1);
  const across = (i: number) => `${place(days[i]!)}%`;
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
            ? svg`<text class=${x ? (x < 100 ? 'between' : 'last') : 'first'} x=${across(i)} y="100%" dy="1.5em">${r.dateOnly(p.date, 'short')}</text>`
            : ''
        }`;
    })}
    <text x=${across(0)} dx=${r.strings.dir === 'rtl' ? '1em' : '-1em'} y="100%">${r.number(0)}</text>
  </svg>`;
};
