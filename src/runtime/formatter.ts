// Dates and numbers in the reader's language. Intl objects are costly to make, so they are kept.
import type { Plural, Strings } from '../locales/en.ts';
import { plain } from '../model/text.ts';
import type { Slice, When } from '../model/slice.ts';
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
    const [base = ''] = language.split('-');
    this.slice = slice;
    this.strings = stringsFor(slice.locale, base);
    const { locale } = this.strings;
    // A page's region decides the order of day and month; bare English is set day first.
    const hasRegion = /^[a-z]+(-\w{2,8})+$/.test(language) && base === locale;
    const withoutRegion = locale === 'en' ? 'en-GB' : locale;
    this.#tag = hasRegion ? language : withoutRegion;
  }

  /** What was read: "Title, version 1.0, compiled 3 July 2018." */
  get edition(): string {
    const { title, version, compiled } = this.slice;
    return this.strings.record(plain(title), version, this.edtf(compiled));
  }

  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    const key = `number ${this.#tag} ${JSON.stringify(options)}`;
    return cached(key, () => new Intl.NumberFormat(this.#tag, options)).format(value);
  }

  /** "8 years", in the form that the count takes. */
  years(value: number): string {
    const { years } = this.strings;
    if (years) return years(this.number(value));
    return this.number(value, { style: 'unit', unit: 'year', unitDisplay: 'long' });
  }

  /** The form that a count takes. */
  plural(count: number): Plural {
    const category = new Intl.PluralRules(this.#tag).select(count);
    return (forms) => forms[category] ?? forms.other;
  }

  /** A date as far as it is known: "spring 2017", "25–26 November 2015", "12 February 2025 (year inferred)". */
  date(when: When | null): string {
    const { strings } = this;
    if (!when) return strings.undated;
    const text = this.edtf(when.edtf);
    if (when.inferred) return strings.yearInferred(text);
    if (when.basis === 'derived') return strings.derived(text);
    return when.basis === 'inferred' ? strings.inferred(text) : text;
  }

  /** An EDTF date or interval as text, its marks of uncertainty left to `date`. */
  edtf(edtf: string, month: 'long' | 'short' = 'long'): string {
    const [start = '', end] = edtf.replace(/[?~%]/g, '').split('/');
    const season = /^(....)-(2.)$/;
    // Intl sets a range well ("25–26 November 2015"), but only of two dates that are equally precise.
    if (end && (start.length !== end.length || season.test(start)))
      return `${this.edtf(start, month)} – ${this.edtf(end, month)}`;
    const [, year, part] = season.exec(start) ?? [];
    if (part) return this.strings.seasons(+part, this.edtf(year!));
    if (this.strings.edtf) return this.strings.edtf(start, end);
    const { length } = start;
    const format = cached(`d${this.#tag}${length}${month}`, () => {
      const options = {
        calendar: 'gregory',
        year: 'numeric',
        month: length > 4 ? month : undefined,
        day: length > 7 ? 'numeric' : undefined,
      };
      return new Intl.DateTimeFormat(this.#tag, {
        ...options,
        timeZone: 'UTC',
      } as Intl.DateTimeFormatOptions);
    });
    return end ? format.formatRange(new Date(start), new Date(end)) : format.format(new Date(start));
  }
}

/** What `<time datetime>` may hold of an EDTF date: its first year, month or day. */
export const datetime = (when: When): string =>
  when.edtf.replace(/[?~%]|\/.*/g, '').replace(/^(....)-2.$/, '$1');
