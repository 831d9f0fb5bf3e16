// The small parts that every compiled thing is made of.
import { parseDate } from '../dates.ts';
import type * as authored from '../schema/schema.ts';
import type { Cite, Text, When } from '../../model/slice.ts';

export interface Translator {
  /** The translation, or the original marked with its language where there is none. */
  (original: string, translated: string | undefined): Text;
  maybe(original: string | undefined, translated: string | undefined): Text | undefined;
}

export function translator(original: string, locale: string): Translator {
  const t = (text: string, translated: string | undefined): Text =>
    locale === original ? text : (translated ?? { text, lang: original });
  return Object.assign(t, {
    maybe: (text: string | undefined, translated: string | undefined) =>
      text === undefined ? undefined : t(text, translated),
  });
}

/** What to mark on a text from this file; nothing once a person has made or checked it. */
export const byMachine = (file: { provenance: string } | undefined): true | undefined =>
  file?.provenance === 'machine' || undefined;

type Tidy<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is undefined, so that a compiled object equals what its JSON reads back as. */
export function tidy<T extends object>(object: T): Tidy<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Tidy<T>;
}

export function compileCite({ source, section, paragraph, row }: authored.Cite): Cite {
  return tidy({ source, section, paragraph, row });
}

export function compileDate(date: authored.When): When | null {
  return date.edtf === null ? null : dated(date);
}

export function dated({ edtf, basis }: Extract<authored.When, { edtf: string }>): When {
  const span = parseDate(edtf);
  if (!span) throw new Error(`"${edtf}" is no date; check the record before compiling it`);
  return tidy({ edtf, first: span.first, last: span.last, basis, inferred: span.inferred });
}

/** By the first day each can mean; undated last; entries of one day stay in the order of their authors. */
export function inDateOrder<T extends { date: When | null }>(entries: T[]): T[] {
  const first = ({ date }: T) => date?.first ?? '9999';
  return entries.toSorted((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
}
