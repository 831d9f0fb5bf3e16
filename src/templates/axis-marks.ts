// What the axis of a timeline draws at a width: a dot for a day, a bar for what is less precise; as many as can be told apart.
import { timeOf } from '../model/dates.ts';
import type { TimelineEntry } from '../model/views/case-timeline.ts';
import { letter } from './labels.ts';
import { day } from './time-scale.ts';

export interface Mark {
  /** Id of the event that it leads to, the first where it stands for several. */
  id: string;
  /** How far across, from 0 to 1; the same for a dot. */
  from: number;
  to: number;
  count: number;
}

/** With more lanes of bars nobody compares them. */
const mostLanes = 4;

/**
 * The dots, then each lane of bars, of an axis that is so many em wide. What would stand on another mark is counted with it; the
 * more events there are, the more room is kept for a number.
 */
export function marksFor(
  entries: TimelineEntry[],
  across: (time: number) => number,
  width: number,
): Mark[][] {
  const { length } = `${entries.length}`;
  const room = (letter * (length > 2 ? length - 0.4 : 1)) / width;
  const lanes: Mark[][] = [[]];
  const marks = entries.map(({ of, event }): Mark => {
    const { first, last } = event.date!;
    const [from, to] = [across(timeOf(first)), across(timeOf(last) + day)];
    const middle = (from + to) / 2;
    const isDot = first === last || to - from < 2 * room;
    return { id: `${of.id}.${event.id}`, from: isDot ? middle : from, to: isDot ? middle : to, count: 1 };
  });
  for (const mark of marks.sort((one, other) => one.from - other.from || other.to - one.to)) {
    let lane = mark.from < mark.to ? 1 : 0;
    const before = () => lanes[lane]?.slice(-1)[0];
    const isBlocked = (by: Mark) => mark.from - by.to < room;
    const isSame = (as: Mark) => mark.from - as.from < room && Math.abs(mark.to - as.to) < room;
    for (let by = before(); by && isBlocked(by) && !isSame(by) && lane < mostLanes; by = before()) lane++;
    const last = before();
    if (last && isBlocked(last)) last.count++;
    else (lanes[lane] ??= []).push(mark);
  }
  return lanes;
}
