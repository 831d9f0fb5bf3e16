// The step chart of a series: time across at its true distances, figures up from zero, every mark labelled directly.
// Places are percentages, so that they fit any width while lines and letters keep the reader's size.
import { html, svg } from 'lit';
import type { Point } from '../model/slice.ts';
import type { Rendering } from './rendering.ts';
import { timeScale } from './time-scale.ts';

/** The room that a label takes, in percent of the width. */
const valueRoom = 11;
const dateRoom = 24;

export const stepChart = ({ strings, formatter }: Rendering, points: Point[]): unknown => {
  const days = points.map(({ date }) => date.first);
  const fromStart = timeScale(days, 'ltr');
  const onPage = timeScale(days, strings.dir);
  const highest = Math.max(...points.map(({ value }) => value), 1);
  const across = ({ date }: Point) => `${onPage(date.first)}%`;
  const up = ({ value }: Point) => `${100 - (value / highest) * 100}%`;
  const places = days.map(fromStart);
  const valued = withRoom(places, valueRoom);
  const dated = withRoom(places, dateRoom);

  const step = (from: Point, to: Point) =>
    svg`<line x1=${across(from)} y1=${up(from)} x2=${across(to)} y2=${up(from)} />
      <line x1=${across(to)} y1=${up(from)} x2=${across(to)} y2=${up(to)} />`;
  const mark = (point: Point, place: number) =>
    svg`<circle class=${point.basis} cx=${across(point)} cy=${up(point)} r="5" />
      ${valued.has(place) ? svg`<text x=${across(point)} y=${up(point)} dy="-.9em">${formatter.number(point.value)}</text>` : ''}
      ${
        dated.has(place)
          ? svg`<text class=${endOf(place)} x=${across(point)} y="100%" dy="1.5em">${point.shortDate}</text>`
          : ''
      }`;
  return html`<svg class="number" aria-hidden="true">
    ${points.slice(1).map((point, index) => step(points[index]!, point))}
    ${points.map((point, index) => mark(point, places[index]!))}
    <text x=${across(points[0]!)} dx=${strings.dir === 'rtl' ? '1em' : '-1em'} y="100%">
      ${formatter.number(0)}
    </text>
  </svg>`;
};

/** Labels at either end are set inward, so that they stay within the chart. */
const endOf = (place: number): 'first' | 'last' | 'between' => {
  if (place === 0) return 'first';
  return place < 100 ? 'between' : 'last';
};

/** The places that have `room` for a label: the last and the first always, others between them. */
function withRoom(places: number[], room: number): Set<number> {
  const chosen = new Set<number>();
  let free = Infinity;
  for (const place of [...places].reverse()) {
    const clearOfNext = free - place >= room;
    const clearOfFirst = place === 0 || place >= room;
    if (!clearOfNext || !clearOfFirst) continue;
    chosen.add(place);
    free = place;
  }
  return chosen;
}
