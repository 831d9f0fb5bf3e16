// The axis of a timeline: every date at its true distance from the others, a dot for a day, a bar for what is less precise.
// Places are percentages, so that they fit any width while lines and letters keep the reader's size.
import { html, svg } from 'lit';
import type { When } from '../model/slice.ts';
import type { Rendering } from './rendering.ts';
import { timeScale } from './time-scale.ts';

const mostTicks = 6;
const steps = [1, 2, 5, 10, 20, 50];
const longestStep = 100;

export const axis = ({ strings, formatter }: Rendering, dates: When[]): unknown => {
  const days = dates.flatMap(({ first, last }) => [first, last]);
  const years = ticksFor(days);
  const across = timeScale([...days, ...years.map((year) => `${year}-01-01`)], strings.dir);
  return html`<div class="plot axis" part="axis" aria-hidden="true">
    <svg class="number">
      ${years.map((year, index) => {
        const place = `${across(`${year}-01-01`)}%`;
        const isBetween = index % 2 === 1 && years.length > 2;
        return svg`<line class="tick" x1=${place} y1="100%" x2=${place} y2="75%" />
          <text class=${isBetween ? 'between' : ''} x=${place} y="100%" dy="1.3em">${formatter.number(Number(year), { useGrouping: false })}</text>`;
      })}
      ${dates.map(({ first, last }) => {
        const start = `${across(first)}%`;
        return first === last
          ? svg`<circle cx=${start} cy="35%" r="4" />`
          : svg`<line class="span" x1=${start} y1="35%" x2=${`${across(last)}%`} y2="35%" />`;
      })}
    </svg>
  </div>`;
};

/** The years to label, as far apart as it takes to have only a few. */
function ticksFor(days: string[]): string[] {
  const years = days.map((day) => Number(day.slice(0, 4)));
  const from = Math.min(...years);
  const to = Math.max(...years) + 1;
  const step = steps.filter((each) => (to - from) / each <= mostTicks)[0] ?? longestStep;
  const count = Math.ceil((to - from) / step) + 1;
  return [...Array(count).keys()].map((index) => String(from + index * step));
}
