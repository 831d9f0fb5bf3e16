// Dates and numbers in the reader's language. The record has them in words; a page's region may change the order of a date.
import type { Strings } from '../locales/en.ts';
import type { DateSpan, Labels, Slice, When } from '../model/slice.ts';
import { canonicalLanguage } from './language.ts';
import { stringsFor } from './strings.ts';

/** Formats of dates by region and precision: they are costly to make, so they are kept. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Sets what a slice holds for one reader. */
export class Formatter {
  /** The words of the interface and of the record. */
  readonly strings: Strings & Labels;
  readonly slice: Slice;
  /** The language tag of a page whose region has an order of day and month of its own; else empty. */
  readonly region: string;

  /** `language` is that of the page around the widget. */
  constructor(slice: Slice, language: string) {
    const tag = canonicalLanguage(language);
    const [base = ''] = tag.split('-');
    this.slice = slice;
    this.strings = { ...stringsFor(slice.locale, base), ...slice.labels };
    const { locale, fixedDates } = this.strings;
    const hasRegion = tag !== base && base === locale && locale === slice.locale;
    this.region = hasRegion && !fixedDates ? tag : '';
  }

  /** What was read: "Title, version 1.0, compiled 3 July 2018." */
  get edition(): string {
    const { edition, compiledOn } = this.slice;
    return this.dated(edition, compiledOn);
  }

  /** A number that is counted while a reader is there; those of the record stand in it as text. */
  number(value: number): string {
    return `${value}`.replace(/\d/g, (digit) => this.slice.digits[Number(digit)]!);
  }

  /** A date as far as it is known: "spring 2017", "25–26 November 2015", "12 February 2025 (year inferred)". */
  date(when: When | null): string {
    return when ? this.dated(when.text, when) + (when.remark ?? '') : this.strings.undated;
  }

  /** Words of the record about a date, with the date as the page's region sets it. */
  dated(words: string, date: When): string {
    return this.region ? words.replace(date.text, this.#inRegion(date)) : words;
  }

  /** A date as the page's region sets it, if `Intl` can say it. */
  #inRegion({ first, last, precision, endPrecision, text }: When): string {
    if (precision === 'season' || (endPrecision && endPrecision !== precision)) return text;
    const key = this.region + precision;
    const format =
      formats.get(key) ??
      new Intl.DateTimeFormat(this.region, {
        calendar: 'gregory',
        timeZone: 'UTC',
        year: 'numeric',
        ...(precision !== 'year' && { month: 'long' as const }),
        ...(precision === 'day' && { day: 'numeric' as const }),
      });
    formats.set(key, format);
    return endPrecision
      ? format.formatRange(new Date(first), new Date(last))
      : format.format(new Date(first));
  }
}

/** How much of YYYY-MM-DD a date is that is known to more than its year; HTML has no seasons. */
const lengthInIso: Partial<Record<DateSpan['precision'], number>> = { day: 10, month: 7 };

/** What `<time datetime>` may hold of a date, or of the first of two: a year, a month or a day. */
export const datetime = ({ first, precision }: DateSpan): string =>
  first.slice(0, lengthInIso[precision] ?? 4);
