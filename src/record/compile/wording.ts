// One language as a record is compiled in it: its words, its numbers, and dates put into words.
import { kept } from '../authored/kept.ts';
import * as interfaces from '../../locales/all.ts';
import * as compiled from '../../locales/record/all.ts';
import type { Strings } from '../../locales/en.ts';
import type { CompiledWords, DateInWords, Plural } from '../../locales/record/words.ts';
import { parsePlainDate, seasonOf } from '../../model/dates.ts';
import type { DateSpan, Phrase, Text } from '../../model/slice.ts';

export interface Wording {
  words: CompiledWords;
  /** The words around a record, for those that depend on nothing a reader chooses. */
  strings: Strings;
  number: (value: number) => string;
  /** From zero to nine. */
  digits: string;
  plural: (count: number) => Plural;
  /** "25–26 November 2015" */
  date: (date: DateSpan) => string;
  /** The lines of a date where there is little room: "12 Feb", "2025". */
  shortDate: (date: DateSpan) => string[];
  /** The text as the beginning of a heading. */
  capital: (text: string) => string;
  /** A sentence of ours, marked with its language where the interface does not have that of the record. */
  said: (sentence: string) => Text;
}

/** What a language is worded in that the interface does not have. */
const firstLanguage = 'en';

const known = new Map<string, Wording>();

export function wordingIn(locale: string): Wording {
  const wording = known.get(locale) ?? wordingAnew(locale);
  known.set(locale, wording);
  return wording;
}

function wordingAnew(locale: string): Wording {
  const all = Object.values(compiled);
  const own = all.find((words) => words.locale === locale);
  const words = own ?? all.find((each) => each.locale === firstLanguage)!;
  const numbers = new Intl.NumberFormat(words.locale);
  const plurals = new Intl.PluralRules(words.locale);
  return {
    words,
    strings: Object.values(interfaces).find(({ locale }) => locale === words.locale)!,
    number: (value) => numbers.format(value),
    digits: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => numbers.format(digit)).join(''),
    plural: (count) => (forms) => forms[plurals.select(count)] ?? forms.other,
    date: (date) => dateIn(words, date),
    shortDate: kept((date) => shortDateIn(words, date)),
    // Georgian headings begin as any word does.
    capital: (text) =>
      words.locale === 'ka' ? text : text.slice(0, 1).toLocaleUpperCase(words.locale) + text.slice(1),
    said: (sentence) => (own || !sentence ? sentence : { text: sentence, lang: words.locale }),
  };
}

function dateIn(words: CompiledWords, date: DateSpan): string {
  const { first, last, precision, endPrecision } = date;
  // Intl sets a range well ("25–26 November 2015"), but only of two dates that are equally precise.
  if (endPrecision && (endPrecision !== precision || precision === 'season')) {
    const start = dateIn(words, { first, last: first, precision });
    const end = dateIn(words, { first: last, last, precision: endPrecision });
    return `${start} – ${end}`;
  }
  if (precision === 'season') {
    const { season, year } = seasonOf(first);
    return words.season(season, dateIn(words, parsePlainDate(`${year}`)));
  }
  if (words.date) return words.date(date);
  const format = dateFormat(words.locale, {
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' as const }),
    ...(precision === 'day' && { day: 'numeric' }),
  });
  if (!endPrecision) return evenly(format.format(new Date(first)));
  return evenly(format.formatRange(new Date(first), new Date(last)));
}

/** A month, or a day of one, stands above its year; whatever else has each of its words on a line. */
function shortDateIn(words: CompiledWords, date: DateSpan): string[] {
  const { first, precision, endPrecision } = date;
  if (endPrecision || precision === 'season' || precision === 'year') return dateIn(words, date).split(' ');
  const format = shortFormat(words, precision === 'day' ? { day: 'numeric' } : {});
  return [evenly(format.format(new Date(first))), dateIn(words, parsePlainDate(first.slice(0, 4)))];
}

const shortFormat = ({ locale }: CompiledWords, day: { day?: 'numeric' }): Intl.DateTimeFormat =>
  dateFormat(locale, { month: 'short', ...day });

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** One of each: to make it takes a hundred times as long as to put a date into words with it. */
function dateFormat(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, parts]);
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(dayFirst(locale), { calendar: 'gregory', timeZone: 'UTC', ...parts });
  dateFormats.set(key, format);
  return format;
}

/** The spaces in a date, alike in every version of Node: a dash stands close where one word stands before it, "25–26 November". */
const evenly = (date: string): string =>
  date
    .replace(/\u202f/g, '\u00a0')
    .replace(/^(.*?)\s*–\s*/, (_range, start: string) => `${start}${/\s/.test(start) ? ' – ' : '–'}`);

/** Bare English is set as newspapers set it outside America. */
const dayFirst = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/** A date for the sentences that say it. */
export const inWords = ({ date }: Wording, span: DateSpan & { remark?: string }): DateInWords => ({
  text: date(span),
  remark: span.remark ?? '',
  span,
});

/** Several texts as one, where all are in the language of the slice. */
export function phrase(parts: Text[]): Phrase {
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  return parts;
}
