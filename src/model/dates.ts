// Dates that are known to a day, a month, a season or a year: what an author's attribute says, and how they compare.
import type { DateSpan, Season, When } from './slice.ts';

const seasonsFromDecember: Season[] = ['winter', 'spring', 'summer', 'autumn'];

/** The day in milliseconds since 1970, UTC. */
export const timeOf = (day: string): number => Date.parse(day);

/** A year, month or day as an author writes it into an attribute: `2024`, `2024-09`, `2024-09-30`. */
export function parsePlainDate(text: string): DateSpan {
  const [year = '', month, day] = text.split('-');
  if (day) return { first: text, last: text, precision: 'day' };
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' };
  // Day 0 of the month after it.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${text}-01`, last: `${text}-${lastDay}`, precision: 'month' };
}

/** The season that a day is in, with the year that it is said to be of: a winter is that of its December. */
export function seasonOf(day: string): { season: Season; year: number } {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return {
    season: seasonsFromDecember[Math.floor((month % 12) / 3)]!,
    year: month < 3 ? year - 1 : year,
  };
}

/** The middle of what a date can mean, so that a whole year does not come before its own days. */
export const middleOf = ({ first, last }: DateSpan): number => (timeOf(first) + timeOf(last)) / 2;

/** Whether a date can lie between two years, months or days; an empty one is no limit, and a limit leaves out the undated. */
export function isWithin(when: When | null, from: string, to: string): boolean {
  if (!from && !to) return true;
  if (!when) return false;
  // Dates compare as text; "~" sorts after every digit, so that a year or a month includes its days.
  return when.last >= from && (!to || when.first <= `${to}~`);
}

/**
 * The years that more than surely passed between two dates, in either order, however imprecise they are: from 1 March 2016 to
 * 1 March 2020 more than three, to 2 March more than four.
 */
export function yearsBetween(one: DateSpan, other: DateSpan): number {
  // As numbers, days have their years in front: 20160301.
  const numberOf = (day: string) => Number(day.split('-').join(''));
  const yearsTo = (from: DateSpan, to: DateSpan) =>
    Math.floor((numberOf(to.first) - numberOf(from.last) - 1) / 10_000);
  return Math.max(yearsTo(one, other), yearsTo(other, one), 0);
}
