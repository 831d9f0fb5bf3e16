// Dates for languages that Chromium brings no words of; the other engines do.
import type { DateSpan } from '../../model/slice.ts';

/**
 * Sets a date, or two that are equally precise; no season. `months` are their names, separated by commas; `set` gets the year,
 * the name of the month and, or '', the day.
 */
export const dates = (
  months: string,
  set: (year: string, month: string, day: string) => string,
): ((date: DateSpan) => string) => {
  const names = months.split(',');
  return ({ first, last, precision, endPrecision }) => {
    const dayOf = (date: string) => (precision === 'day' ? `${Number(date.slice(8))}` : '');
    const say = (date: string, days: string) => {
      const [year = '', month] = date.split('-');
      return precision === 'year' ? year : set(year, names[Number(month) - 1]!, days);
    };
    if (!endPrecision) return say(first, dayOf(first));
    // One month is written once: 25–26.
    if (precision === 'day' && first.slice(0, 7) === last.slice(0, 7))
      return say(first, `${dayOf(first)}–${dayOf(last)}`);
    return `${say(first, dayOf(first))} – ${say(last, dayOf(last))}`;
  };
};
