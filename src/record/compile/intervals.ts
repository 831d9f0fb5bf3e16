// The sentences between the events of a timeline: how many years surely passed.
import type { FullCase } from '../../model/full-slice.ts';
import type { Slice } from '../../model/slice.ts';
import type { Wording } from './wording.ts';

/** The first and the last year that each event of a case can be of. */
export const yearsOf = ({ events }: FullCase): number[] =>
  events.flatMap(({ date }) => (date ? [Number(date.first.slice(0, 4)), Number(date.last.slice(0, 4))] : []));

/** As many as there can be between two events of the record; nothing is said of none. */
export function compileIntervals(
  years: Iterable<number>,
  { words, number, plural }: Wording,
): Slice['intervals'] {
  const [first, last] = [...years].reduce(
    ([least, most], year) => [Math.min(least, year), Math.max(most, year)],
    [Infinity, -Infinity],
  );
  const longest = Math.max(last - first, 0);
  const upToLongest = (sentence: (years: number) => string) =>
    Array.from({ length: longest + 1 }, (_, count) => (count > 0 ? sentence(count) : ''));
  return {
    later: upToLongest((count) => words.later(plural(count), number(count))),
    earlier: upToLongest((count) => words.earlier(plural(count), number(count))),
  };
}
