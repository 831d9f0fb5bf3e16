// Dates, numbers and words in the reader's language. Intl objects are costly to make, so they are kept.
import { parsePlainDate, seasonOf } from '../model/dates.ts';
import type { DateSpan, Slice, Text, When } from '../model/slice.ts';
import en, { type Plural, type Strings } from '../locales/en.ts';

const locales = new Map<string, Strings>([[en.locale, en]]);

/** Gives the page an interface language, from `on-record/locales/<language>`. */
export const addStrings = (strings: Strings): void => void locales.set(strings.locale, strings);

const cache = new Map<string, unknown>();
const cached = <T>(key: string, make: () => T): T => {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
};

/** Everything a template needs to put a slice into words for one reader. */
export class Reader {
  readonly slice: Slice;
  readonly strings: Strings;
  /** Sources and speakers in the order in which a rendering names them: its footnotes. */
  readonly cited = new Set<string>();
  readonly heard = new Set<string>();
  readonly #tag: string;

  constructor(slice: Slice, lang: string) {
    this.slice = slice;
    const [base = ''] = lang.split('-');
    // The interface speaks the record's language, so that a widget is not in two.
    this.strings = locales.get(slice.locale) ?? locales.get(base) ?? en;
    const { locale } = this.strings;
    // A page's region decides the order of day and month; bare English is set day first.
    this.#tag =
      /^[a-z]+(-\w{2,8})+$/.test(lang) && base === locale ? lang : locale === 'en' ? 'en-GB' : locale;
  }

  /** What was read: "Title, version 1.0, compiled 3 July 2018." */
  get edition(): string {
    const { title, version, compiled } = this.slice;
    return this.strings.record(plain(title), version, this.dateOnly(parsePlainDate(compiled), 'long'));
  }

  number(value: number, options?: Intl.NumberFormatOptions): string {
    const format = () => new Intl.NumberFormat(this.#tag, options);
    return cached(`n${this.#tag}${JSON.stringify(options)}`, format).format(value);
  }

  /** "8 years", in the form that the count takes. */
  years(value: number): string {
    const { years } = this.strings;
    if (years) return years(this.number(value));
    return this.number(value, { style: 'unit', unit: 'year', unitDisplay: 'long' });
  }

  /** The form that a count takes. */
  readonly plural =
    (n: number): Plural =>
    (forms) =>
      forms[new Intl.PluralRules(this.#tag).select(n)] ?? forms.other;

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

/** The plain characters of a text, for attributes and sorting. */
export const plain = (text: Text): string => (typeof text === 'string' ? text : text.text);

/** How much of YYYY-MM-DD a date of each precision is; HTML has no seasons. */
const lengthInIso = { day: 10, month: 7, season: 4, year: 4 };

/** What `<time datetime>` may hold of a date, or of the first of two: a year, a month or a day. */
export const datetime = ({ first, precision }: DateSpan): string => first.slice(0, lengthInIso[precision]);

/** The nearest `lang`, through shadow hosts. */
export const languageOf = (element: Element): string => {
  let lang: string | undefined;
  for (
    let node: Element | undefined = element;
    node && !lang;
    node = (node.getRootNode() as Partial<ShadowRoot>).host
  )
    lang = node.closest<HTMLElement>('[lang]')?.lang;
  return lang?.toLowerCase() ?? '';
};

/** What an attribute lists, separated by spaces. */
export const listed = (value: string | null | undefined): string[] =>
  (value ?? '').split(/[\s,]+/).filter(Boolean);
