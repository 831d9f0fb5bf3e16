// The small parts that every compiled thing is made of.
import { middleOf } from '../../model/dates.ts';
import { parseDate } from '../dates/parse-date.ts';
import { kept } from '../authored/kept.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import type * as authored from '../schema/schema.ts';
import type { FullSpeaker, FullVocabulary, FullWhen } from '../../model/full-slice.ts';
import type { Text } from '../../model/slice.ts';
import { wordingIn, type Wording } from './wording.ts';

export interface Translator {
  /** The language of what is not translated. */
  original: string;
  /** That of the slice. */
  locale: string;
  /** The words, numbers and dates of the slice. */
  wording: Wording;
  /** The translation, or the original marked with its language where there is none. */
  text(original: string, translated: string | undefined): Text;
  /** The same of what may have no original. */
  optionalText(original: string | undefined, translated: string | undefined): Text | undefined;
}

/** What the parts of a record are compiled with. */
export interface Compiling {
  record: AuthoredRecord;
  /** As they were compiled, so that whoever relays a statement can be named. */
  speakers: Record<string, FullSpeaker>;
  /** With its labels, for what a statement says in them. */
  vocabulary: FullVocabulary;
  translator: Translator;
}

export function translatorFrom(originalLocale: string, locale: string): Translator {
  const text = (original: string, translated: string | undefined): Text =>
    locale === originalLocale ? original : (translated ?? { text: original, lang: originalLocale });
  return {
    original: originalLocale,
    locale,
    wording: wordingIn(locale),
    text,
    optionalText: (original, translated) => (original === undefined ? undefined : text(original, translated)),
  };
}

/** What to mark on a text from this file; nothing once a person has made or checked it. */
export const machineMark = (file: { provenance: string } | undefined): true | undefined =>
  file?.provenance === 'machine' || undefined;

type WithoutUndefined<Whole> = {
  [Key in keyof Whole as undefined extends Whole[Key] ? never : Key]: Whole[Key];
} & {
  [Key in keyof Whole as undefined extends Whole[Key] ? Key : never]?: Exclude<Whole[Key], undefined>;
};

/** A compiled object equals what its JSON reads back as, which has no keys without a value. */
export function withoutUndefined<Whole extends object>(whole: Whole): WithoutUndefined<Whole> {
  const left: Record<string, unknown> = {};
  for (const key of Object.keys(whole)) {
    const value = whole[key as keyof Whole];
    if (value !== undefined) left[key] = value;
  }
  return left as WithoutUndefined<Whole>;
}

export function compileWhen(date: authored.When, wording: Wording): FullWhen | null {
  return date.edtf === null ? null : compileKnownWhen(date, wording);
}

/** A date of the record itself, such as that of a withdrawal; where it comes from is no question. */
export const compileDay = (edtf: string, wording: Wording): FullWhen =>
  compileKnownWhen({ edtf, basis: 'stated' }, wording);

type KnownWhen = Pick<Extract<authored.When, { edtf: string }>, 'edtf' | 'basis'>;

/** The dates of a language: a record says the same one often. */
const datesIn = kept((_wording: Wording) => new Map<string, FullWhen>());

export function compileKnownWhen({ edtf, basis }: KnownWhen, wording: Wording): FullWhen {
  const dates = datesIn(wording);
  const key = `${edtf} ${basis}`;
  const when = dates.get(key) ?? whenAnew({ edtf, basis }, wording);
  dates.set(key, when);
  return when;
}

function whenAnew({ edtf, basis }: KnownWhen, { words, date }: Wording): FullWhen {
  const { inferred, ...span } = parsedDate(edtf);
  const kind = inferred ? 'yearInferred' : basis;
  return withoutUndefined({
    edtf,
    ...span,
    text: date(span),
    remark: kind === 'stated' ? undefined : ` ${words.remarks[kind]}`,
    basis,
  });
}

function parsedDate(edtf: string) {
  const date = parseDate(edtf);
  if (!date) throw new Error(`"${edtf}" is no date; check the record before compiling it`);
  return date;
}

/** As a timeline sets them: by the middle of the days each can mean; undated last; those of one day as their authors have them. */
export function inDateOrder<Entry extends { date: FullWhen | null }>(entries: Entry[]): Entry[] {
  const rank = ({ date }: Entry): number => (date ? middleOf(date) : Number.MAX_VALUE);
  return entries.toSorted((one, other) => rank(one) - rank(other));
}
