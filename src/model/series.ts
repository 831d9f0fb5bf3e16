// Which figure of a series is shown, and against which one it is compared.
import type { Point } from './slice.ts';

const last = <Given>(list: Given[]): Given | undefined => list[list.length - 1];

const isObserved = ({ basis }: Point): boolean => basis === 'observed';

/** The points up to the end of a year, month or day (`2024`, `2024-09`, `2024-09-30`); all of them when it is empty. */
export const pointsUntil = <Given extends Point>(points: Given[], date: string): Given[] =>
  // "~" sorts after every digit, so that a year or a month includes its days.
  date ? points.filter((point) => point.date.first <= `${date}~`) : points;

/** The last figure that was observed; where every one is derived, the last of those. */
export const latestPoint = <Given extends Point>(points: Given[]): Given | undefined =>
  last(points.filter(isObserved)) ?? last(points);

/** The last figure observed before this one. */
export const previousPoint = <Given extends Point>(points: Given[], point: Given): Given | undefined =>
  last(points.slice(0, points.indexOf(point)).filter(isObserved));
