// What the axis of a timeline draws at a width: a dot for a day, a bar for what is less precise; as many as can be told apart.
import { timeOf } from '../model/dates.ts';
import type { TimelineEntry } from '../model/views/case-timeline.ts';
import { letter } from './labels.ts';

export interface Mark {
  /** Id of the event that it leads to, the first where it stands for several. */
  id: string;
  /** How far across, from 0 to 1; both are the same for a dot. */
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
  const room = (letter * entries.length ** 0.2) / width;
  const lanes: Mark[][] = [[]];
  const put = (mark: Mark, lane: number): void => {
    const marks = (lanes[lane] ??= []);
    const before = marks[marks.length - 1];
    if (!before || mark.from - before.to >= room) marks.push(mark);
    else if (lane === mostLanes || Math.max(mark.from - before.from, Math.abs(mark.to - before.to)) < room)
      before.count++;
    else put(mark, lane + 1);
  };
  entries
    .map(({ of, event }): Mark => {
      const from = across(timeOf(event.date!.first));
      const to = across(timeOf(event.date!.last));
      return { id: `${of.id}.${event.id}`, from, to: to - from < room ? from : to, count: 1 };
    })
    .sort((one, other) => one.from - other.from)
    .forEach((mark) => put(mark, mark.from < mark.to ? 1 : 0));
  return lanes;
}
