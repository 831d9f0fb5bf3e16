// The axis of a timeline: every date at its true distance from the others, a dot for a day, a bar for what is less precise.
// Places across are percentages, the rest is em of the text, so that it fits any width while letters keep the reader's size.
//
// It is a drawing and nothing else: those who listen have the list below, which says all of it in order, and so have those who
// use a keyboard. Its links are for whoever points at a mark; they are no stops for the tab key.
import { html, svg } from 'lit';
import { timeOf } from '../model/dates.ts';
import type { TimelineEntry } from '../model/views/case-timeline.ts';
import { linkTo } from '../runtime/permalinks.ts';
import { marksFor, type Mark } from './axis-marks.ts';
import { datesBelow, widths, type Label } from './labels.ts';
import type { Rendering } from './rendering.ts';
import { day, percent, roundDates, timeScale } from './time-scale.ts';

/** Em from a lane of marks to the next. */
const laneHeight = 1.7;

/** For entries that have a date. */
export const axis = (rendering: Rendering, entries: TimelineEntry[]): unknown => {
  const { slice, formatter } = rendering;
  const dates = entries.map(({ event }) => event.date!);
  const from = Math.min(...dates.map(({ first }) => timeOf(first)));
  const to = Math.max(...dates.map(({ last }) => timeOf(last))) + day;
  const across = timeScale(from, to);
  const ticks = roundDates(from, to).map(({ date, unit }): Label => {
    const lines = [
      formatter.number(date.getUTCDate()),
      slice.months[date.getUTCMonth()]!,
      formatter.number(date.getUTCFullYear(), { useGrouping: false }),
    ];
    return { place: across(date.getTime() + day / 2), lines: lines.slice(unit) };
  });
  const drawing = (width: number) => {
    const lanes = marksFor(entries, across, width);
    const mark = ({ id, from, to, count }: Mark, y: number) =>
      svg`<a href=${linkTo(id)} rel="bookmark" tabindex="-1">
        <line class=${from < to ? 'bar' : 'dot'} x1=${percent(from)} y1="${y}em" x2=${percent(to)} y2="${y}em" />
        ${count > 1 ? svg`<text x=${percent((from + to) / 2)} y="${y - 0.55}em">${formatter.number(count)}</text>` : ''}
      </a>`;
    return html`<svg class="number w${width}" height="${lanes.length * laneHeight + 0.8}em">
      <line class="tick" y1="100%" x2="100%" y2="100%" />
      ${ticks.map(({ place }) => svg`<line class="tick" x1=${percent(place)} y1="100%" x2=${percent(place)} y2="96%" />`)}
      ${datesBelow(ticks, width)}
      ${lanes.map((marks, lane) => marks.map((each) => mark(each, laneHeight * (lanes.length - lane))))}
    </svg>`;
  };
  return html`<div class="plot lines${ticks[0]?.lines.length}" part="axis" aria-hidden="true">
    ${widths.map(drawing)}
  </div>`;
};
