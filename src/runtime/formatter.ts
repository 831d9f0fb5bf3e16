// Dates and numbers in the reader's language. Intl objects are costly to make, so they are kept.
import type { Strings } from '../locales/en.ts';
import { parsePlainDate, seasonOf } from '../model/dates.ts';
import { plain } from '../model/text.ts';
import type { DateSpan, Slice, When } from '../model/slice.ts';
import { canonicalLanguage } from './language.ts';
import { stringsFor } from './strings.ts';

const cache = new Map<string, unknown>();
const cached = <T>(key: string, make: () => T): T => {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
};

/** Sets what a slice holds in the words, dates and numbers of one reader. */
export class Formatter {
  readonly strings: Strings;
  readonly slice: Slice;
  /** The language tag for Intl. */
  readonly #tag: string;

  /** `language` is that of the page around the widget. */
  constructor(slice: Slice, language: string) {
    const tag = canonicalLanguage(language);
    const [base = ''] = tag.split('-');
    this.slice = slice;
    this.strings = stringsFor(slice.locale, base);
    const { locale } = this.strings;
    // A page's region decides the order of day and month; bare English is set day first.
    const hasRegion = tag !== base && base === locale;
    const withoutRegion = locale === 'en' ? 'en-GB' : locale;
    this.#tag = hasRegion ? tag : withoutRegion;
  }

  /** What was read: "Title, version 1.0, compiled 3 July 2018." */
  get edition(): string {
    const { title, version, compiled } = this.slice;
    return this.strings.record(plain(title), version, this.dateOnly(parsePlainDate(compiled), 'long'));
  }

  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    const key = `number ${this.#tag} ${Object.entries(options).join()}`;
    return cached(key, () => new Intl.NumberFormat(this.#tag, options)).format(value);
  }

  /** "8 years", in the form that the count takes. */
  years(value: number): string {
    const { years } = this.strings;
    if (years) return years(this.number(value));
    return this.number(value, { style: 'unit', unit: 'year', unitDisplay: 'long' });
  }

  /** A date as far as it is known: "spring 2017", "25–26 November 2015", "12 February 2025 (year inferred)". */
  date(when: When | null): string {
    const { strings } = this;
    if (!when) return strings.undated;
    const text = this.dateOnly(when, 'long');
    if (when.inferred) return strings.yearInferred(text);
    if (when.basis === 'derived') return strings.derived(text);
    return when.basis === 'inferred' ? strings.inferred(text) : text;
  }

  /** A date without what `date` adds on where it comes from; months are written out, or shortened. */
  dateOnly(date: DateSpan, month: 'long' | 'short'): string {
    const { first, last, precision, endPrecision } = date;
    // Intl sets a range well ("25–26 November 2015"), but only of two dates that are equally precise.
    if (endPrecision && (endPrecision !== precision || precision === 'season')) {
      const start = this.dateOnly({ first, last: first, precision }, month);
      const end = this.dateOnly({ first: last, last, precision: endPrecision }, month);
      return `${start} – ${end}`;
    }
    if (precision === 'season') {
      const { season, year } = seasonOf(first);
      return this.strings.seasons(season, this.dateOnly(parsePlainDate(`${year}`), month));
    }
    if (this.strings.dates) return this.strings.dates(date);
    const format = cached(`d${this.#tag}${precision}${month}`, () => {
      const options: Intl.DateTimeFormatOptions = { calendar: 'gregory', timeZone: 'UTC', year: 'numeric' };
      if (precision !== 'year') options.month = month;
      if (precision === 'day') options.day = 'numeric';
      return new Intl.DateTimeFormat(this.#tag, options);
    });
    return endPrecision
      ? format.formatRange(new Date(first), new Date(last))
      : format.format(new Date(first));
  }
}

/** How much of YYYY-MM-DD a date of each precision is; HTML has no seasons. */
const lengthInIso = { day: 10, month: 7, season: 4, year: 4 };

/** What `<time datetime>` may hold of a date, or of the first of two: a year, a month or a day. */
export const datetime = ({ first, precision }: DateSpan): string => first.slice(0, lengthInIso[precision]);
