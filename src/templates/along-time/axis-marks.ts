// What the axis of a timeline draws at a width: a dot for a day, a bar for what is less precise; as many as can be told apart.
import { letter } from './labels.ts';

export interface Mark {
  /** Id of the event that it leads to. */
  id: string;
  /** How far across, from 0 to 1; both are the same for a dot. */
  from: number;
  to: number;
  /** Its date. */
  lines: string[];
}

/** A mark that is drawn, with how many it stands for. */
interface Drawn {
  mark: Mark;
  count: number;
}

/** With more lanes of bars nobody compares them. */
const mostLanes = 4;

/**
 * The dots, then each lane of bars, of an axis that is so many em wide, of marks in their order. What would stand on another mark
 * is counted with it; the more there are, the more room is kept for a number.
 */
export function lanesOf(marks: Mark[], width: number): Drawn[][] {
  const room = (letter * marks.length ** 0.26) / width;
  const lanes: Drawn[][] = [[]];
  const put = (mark: Mark, lane: number): void => {
    const drawn = (lanes[lane] ??= []);
    const before = drawn[drawn.length - 1];
    if (!before || mark.from - before.mark.to >= room) drawn.push({ mark, count: 1 });
    else if (lane === mostLanes || isAlike(before.mark, mark, room)) before.count++;
    else put(mark, lane + 1);
  };
  for (const mark of marks) {
    const isDot = mark.to - mark.from < room;
    put(isDot ? { ...mark, to: mark.from } : mark, isDot ? 0 : 1);
  }
  return lanes;
}

const isAlike = (one: Mark, other: Mark, room: number): boolean =>
  Math.max(other.from - one.from, Math.abs(other.to - one.to)) < room;
