// Dates, numbers and words in the reader's language. Intl objects are costly to make, so they are kept.
import type { Slice, Text, When } from '../model/slice.ts';
import bundledStrings from '#strings';
import type { Plural, Strings } from '../locales/en.ts';

const locales = new Map<string, Strings>([[bundledStrings.locale, bundledStrings]]);

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
    this.strings = locales.get(slice.locale) ?? locales.get(base) ?? bundledStrings;
    const { locale } = this.strings;
    // A page's region decides the order of day and month; bare English is set day first.
    this.#tag =
      /^[a-z]+(-\w{2,8})+$/.test(lang) && base === locale ? lang : locale === 'en' ? 'en-GB' : locale;
  }

  /** What was read: "Title, version 1.0, compiled 3 July 2018." */
  get edition(): string {
    const { title, version, compiled } = this.slice;
    return this.strings.record(plain(title), version, this.edtf(compiled));
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

/** The plain characters of a text, for attributes and sorting. */
export const plain = (text: Text): string => (typeof text === 'string' ? text : text.text);

/** What `<time datetime>` may hold of an EDTF date: its first year, month or day. */
export const datetime = (when: When): string =>
  when.edtf.replace(/[?~%]|\/.*/g, '').replace(/^(....)-2.$/, '$1');

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
