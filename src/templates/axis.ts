// The axis of a timeline: every date at its true distance from the others, a dot for a day, a bar for what is less precise.
//
// It is a drawing and nothing else: those who listen have the list below, which says all of it in order, and so have those who
// use a keyboard. Its links are for whoever points at a mark; they are no stops for the tab key.
import { html, svg } from 'lit';
import { timeOf } from '../model/dates.ts';
import type { TimelineEntry } from '../model/views/case-timeline.ts';
import { linkTo } from '../runtime/permalinks.ts';
import { marksFor, type Mark } from './axis-marks.ts';
import { below, drawing, type Label } from './labels.ts';
import type { Rendering } from './rendering.ts';
import { percent, roundDates, timeScale } from './time-scale.ts';

/** Em from a lane of marks to the next. */
const laneHeight = 1.7;

/** For entries that have a date. */
export const axis = ({ slice, formatter }: Rendering, entries: TimelineEntry[]): unknown => {
  const times = entries.flatMap(({ event }) => [timeOf(event.date!.first), timeOf(event.date!.last)]);
  const from = Math.min(...times);
  const to = Math.max(...times);
  const across = timeScale(from, to);
  const { unit, dates } = roundDates(from, to);
  const labels = dates.map((date): Label => {
    const lines = [
      formatter.number(date.getUTCDate()),
      slice.months[date.getUTCMonth()]!,
      formatter.number(date.getUTCFullYear(), { useGrouping: false }),
    ];
    return { place: across(date.getTime()), up: below, lines: lines.slice(unit) };
  });
  const mark = ({ id, from, to, count }: Mark, y: number) =>
    svg`<a href=${linkTo(id)} rel="bookmark" tabindex="-1">
      <line class=${from < to ? 'bar' : ''} x1=${percent(from)} y1="${y}em" x2=${percent(to)} y2="${y}em" />
      ${count > 1 ? svg`<text x=${percent((from + to) / 2)} y="${y - 0.55}em">${formatter.number(count)}</text>` : ''}
    </a>`;
  return html`<div class="plot lines${3 - unit}" part="axis" aria-hidden="true">
    ${drawing(labels, (width) => {
      const lanes = marksFor(entries, across, width);
      const marks = lanes.map((lane, index) =>
        lane.map((each) => mark(each, laneHeight * (lanes.length - index))),
      );
      return { height: lanes.length * laneHeight + 0.8, marks };
    })}
  </div>`;
};
