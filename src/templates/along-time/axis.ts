// The axis of a timeline: every event at its true distance from the others, a dot for a day, a bar for what is less precise. Below
// it are the dates of the events where there is room, or the years where there are some.
//
// It is a drawing and nothing else: those who listen have the list below, which says all of it in order, and so have those who
// use a keyboard. Its links are for whoever points at a mark; they are no stops for the tab key.
import { html, svg } from 'lit';
import { timeOf } from '../../model/dates.ts';
import type { TimelineEntry } from '../../model/views/case-timeline.ts';
import { linkTo } from '../../runtime/permalinks.ts';
import { lanesOf, type Mark } from './axis-marks.ts';
import { below, drawing, withRoom, type Label } from './labels.ts';
import type { Rendering } from '../rendering.ts';
import { acrossFrom, middleOf, timeScale } from './time-scale.ts';

/** Em from a lane of marks to the next. */
const laneHeight = 2.1;
/** Milliseconds after which an axis has years below it: a year and a half. */
const long = 47e9;
/** Em that a year takes, with what separates it from the next. */
const yearWidth = 3.5;
/** Every so many years there is one below the axis. */
const steps = [1, 2, 5, 10, 20, 40, 80];

const yearOf = (time: number): number => new Date(time).getUTCFullYear();
const startOf = (year: number): number => Date.UTC(year, 0);

/** For entries that have a date. */
export const axis = ({ strings, formatter }: Rendering, entries: TimelineEntry[]): unknown => {
  const times = entries.flatMap(({ event }) => [timeOf(event.date!.first), timeOf(event.date!.last)]);
  const first = Math.min(...times);
  const last = Math.max(...times);
  const isLong = last - first > long;
  const firstYear = yearOf(first);
  const endYear = yearOf(last) + 1;
  const across = isLong ? timeScale(startOf(firstYear), startOf(endYear)) : timeScale(first, last);
  const marks = entries
    .map(({ of, event }): Mark => {
      const { first, last } = event.date!;
      const [from, to] = [across(timeOf(first)), across(timeOf(last))];
      return { id: `${of.id}.${event.id}`, from, to, lines: event.shortDate! };
    })
    .sort((one, other) => one.from - other.from);
  // What is known most precisely says most; the last one is an end.
  const precise = [...marks].sort((one, other) => one.to - one.from - (other.to - other.from));
  const dates = [...precise, marks[marks.length - 1]!].map((mark): Label => ({
    place: middleOf(mark),
    up: below,
    lines: mark.lines,
  }));
  const years = (width: number): Label[] => {
    const count = endYear - firstYear;
    const step = steps.filter((each) => (count / each) * yearWidth < width)[0] ?? count;
    return [...Array(count + 1).keys()]
      .map((index) => firstYear + index)
      .filter((year) => year % step === 0)
      .map((year) => ({ place: across(startOf(year)), up: below, lines: [formatter.number(year)] }));
  };

  const x = acrossFrom(strings.dir);
  const drawn = (mark: Mark, y: number, count: number) =>
    svg`<a href=${linkTo(mark.id)} rel="bookmark" tabindex="-1">
      <line class=${mark.from < mark.to ? 'bar' : ''} x1=${x(mark.from)} y1="${y}em" x2=${x(mark.to)} y2="${y}em" />
      ${count > 1 ? svg`<text x=${x(middleOf(mark))} y="${y - 0.55}em">${`×${formatter.number(count)}`}</text>` : ''}
    </a>`;
  return html`<div class="plot" part="axis" aria-hidden="true">
    ${drawing(
      (width) => withRoom(isLong ? years(width) : dates, width),
      x,
      (width) => {
        const lanes = lanesOf(marks, width);
        return {
          height: lanes.length * laneHeight + 0.8,
          marks: lanes.map((lane, index) =>
            lane.map(({ mark, count }) => drawn(mark, laneHeight * (lanes.length - index), count)),
          ),
        };
      },
    )}
  </div>`;
};
