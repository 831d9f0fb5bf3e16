// How dates that are known to a day, a month or a year compare with each other.
import type { When } from './slice.ts';

const yearInMilliseconds = 31_556_952_000;

/** The day in milliseconds since 1970, UTC. */
export const timeOf = (day: string): number => Date.parse(day);

/** The middle of what a date can mean, so that a whole year does not come before its own days. */
export const middleOf = ({ first, last }: When): number => (timeOf(first) + timeOf(last)) / 2;

/** Whether a date can lie between two years, months or days; an empty one is no limit, and a limit leaves out the undated. */
export function isWithin(when: When | null, from: string, to: string): boolean {
  if (!from && !to) return true;
  // ISO dates compare as text; "~" sorts after every digit, so that a month or a year includes its days.
  return when !== null && (!from || when.last >= from) && (!to || when.first <= `${to}~`);
}

/** The whole years that surely passed between two dates, in either order, however imprecise they are. */
export const yearsBetween = (one: When, other: When): number =>
  Math.floor(
    Math.max(timeOf(other.first) - timeOf(one.last), timeOf(one.first) - timeOf(other.last)) /
      yearInMilliseconds,
  );
