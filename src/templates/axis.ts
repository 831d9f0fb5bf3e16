// The axis of a timeline: every event at its true distance from the others, a dot for a day, a bar for what is less precise, with
// its date below it where there is room.
//
// It is a drawing and nothing else: those who listen have the list below, which says all of it in order, and so have those who
// use a keyboard. Its links are for whoever points at a mark; they are no stops for the tab key.
import { html, svg } from 'lit';
import { timeOf } from '../model/dates.ts';
import type { TimelineEntry } from '../model/views/case-timeline.ts';
import { linkTo } from '../runtime/permalinks.ts';
import { lanesOf, type Mark } from './axis-marks.ts';
import { below, drawing } from './labels.ts';
import type { Rendering } from './rendering.ts';
import { acrossFrom, middleOf, timeScale } from './time-scale.ts';

/** Em from a lane of marks to the next. */
const laneHeight = 1.7;
/** Milliseconds after which years tell one date from the next: three years. */
const long = 95e9;

/** For entries that have a date. */
export const axis = ({ strings, formatter }: Rendering, entries: TimelineEntry[]): unknown => {
  const times = entries.flatMap(({ event }) => [timeOf(event.date!.first), timeOf(event.date!.last)]);
  const from = Math.min(...times);
  const to = Math.max(...times);
  const across = timeScale(from, to);
  const marks = entries
    .map(({ of, event }): Mark => {
      const { first, last } = event.date!;
      const lines = event.shortDate!.slice(to - from > long ? -1 : 0);
      return { id: `${of.id}.${event.id}`, from: across(timeOf(first)), to: across(timeOf(last)), lines };
    })
    .sort((one, other) => one.from - other.from);
  // What is known most precisely says most; the last one is an end.
  const precise = [...marks].sort((one, other) => one.to - one.from - (other.to - other.from));
  const labels = [...precise, marks[marks.length - 1]!].map((mark) => ({
    place: middleOf(mark),
    up: below,
    lines: mark.lines,
  }));

  const x = acrossFrom(strings.dir);
  const drawn = (mark: Mark, y: number, count: number) =>
    svg`<a href=${linkTo(mark.id)} rel="bookmark" tabindex="-1">
      <line class=${mark.from < mark.to ? 'bar' : ''} x1=${x(mark.from)} y1="${y}em" x2=${x(mark.to)} y2="${y}em" />
      ${count > 1 ? svg`<text x=${x(middleOf(mark))} y="${y - 0.55}em">${formatter.number(count)}</text>` : ''}
    </a>`;
  return html`<div class="plot" part="axis" aria-hidden="true">
    ${drawing(labels, x, (width) => {
      const lanes = lanesOf(marks, width);
      return {
        height: lanes.length * laneHeight + 0.8,
        marks: lanes.map((lane, index) =>
          lane.map(({ mark, count }) => drawn(mark, laneHeight * (lanes.length - index), count)),
        ),
      };
    })}
  </div>`;
};
