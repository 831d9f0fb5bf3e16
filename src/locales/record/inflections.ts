// What the languages that inflect numbers and dates need to know of them.
import { seasonOf } from '../../model/dates.ts';
import type { DateSpan, Season } from '../../model/slice.ts';

/** A digit, a ten, or a power of ten. */
type Spoken = number;

/**
 * The last word of a number as it is spoken, from which its endings follow: 6 of 26, 40 of 140, 100 of 300, 1000 of 12.000.
 * Nothing of a word ("dozens").
 */
export function lastSpoken(figure: string): Spoken | undefined {
  if (!/^\d[\d.,\s]*$/.test(figure)) return undefined;
  const digits = figure.replace(/\D/g, '');
  if (Number(digits) === 0) return 0;
  const zeros = /0*$/.exec(digits)![0].length;
  const last = Number(digits.at(-1 - zeros));
  if (zeros < 2) return last * 10 ** zeros;
  return 10 ** (zeros === 2 ? zeros : zeros - (zeros % 3));
}

/** One date by its parts; nothing of the time between two, for which no language here has an inflection that is always right. */
export function singleDate({ first, precision, endPrecision }: DateSpan): SingleDate | undefined {
  if (endPrecision) return undefined;
  if (precision === 'season') {
    const { season, year } = seasonOf(first);
    return { precision, season, year: `${year}` };
  }
  const [year = '', month, day] = first.split('-');
  return { precision, year, month: Number(month) - 1, day: `${Number(day)}` };
}

export type SingleDate =
  | { precision: 'season'; year: string; season: Season }
  /** `month`: from 0. */
  | { precision: 'day' | 'month' | 'year'; year: string; month: number; day: string };
