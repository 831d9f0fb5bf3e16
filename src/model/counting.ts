// How many of a list have each of something: the choices of a filter, the acts of a tally.

import type { Count } from './slice.ts';

/** Each code that an entry has, in the order of the first entries that have it, with how many have it. */
export function countBy<Entry>(entries: Entry[], codeOf: (entry: Entry) => string): Count[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(codeOf(entry), (counts.get(codeOf(entry)) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
}
