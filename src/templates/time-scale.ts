// Where days stand between the first and the last of them, for whatever is drawn along time.
import { timeOf } from '../model/dates.ts';

/**
 * How far across a day stands, in percent of the way from the first of `days` to the last; mirrored where the script runs from
 * right to left.
 */
export function timeScale(days: string[], direction: 'ltr' | 'rtl'): (day: string) => number {
  const times = days.map(timeOf);
  const first = Math.min(...times);
  const span = Math.max(...times) - first || 1;
  return (day) => {
    const across = ((timeOf(day) - first) / span) * 100;
    return direction === 'rtl' ? 100 - across : across;
  };
}
