// How much of a record is translated, in characters of the original.
import { plain } from '../model/text.ts';
import type { Text } from '../model/slice.ts';
import type { AuthoredRecord } from './authored/record.ts';
import { translatedTextsOf } from './authored/translated.ts';
import { compileInParts } from './compile/compile.ts';
import { untold, type Progress } from './progress.ts';
import { readerCase, readerHead, readerTail } from './compile/reader-slice.ts';

/** In percent of what readers are shown, rounded down to one decimal; of every language but the first. */
export function translatedShares(
  record: AuthoredRecord,
  progress: Progress = untold,
): Record<string, number> {
  // A text that has several forms in a language counts once.
  const texts = [
    ...new Map([...translatedTextsOf(record)].map((text) => [`${text.file} ${text.path}`, text])).values(),
  ];
  const [, ...locales] = record.dataset.locales;
  progress.step('Measuring translations', locales.length);
  return Object.fromEntries(
    locales.map((locale) => {
      const translated = sum(texts.filter((text) => text.locale === locale).map(({ original }) => original));
      const { head, cases, tail } = compileInParts(record, locale);
      let left = sum(leftIn(readerHead(head)));
      for (const full of cases) left += sum(leftIn(readerCase(full)));
      const rest = tail();
      left += sum(leftIn({ ...rest, ...readerTail(rest) }));
      progress.advance();
      return [locale, Math.floor((1000 * translated) / (translated + left || 1)) / 10];
    }),
  );
}

/**
 * What stands in a slice in another language than its own; names, which are found by their spelling, are no texts, and headings
 * of documents stay as the document has them.
 */
function leftIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isForeign(value)) return [plain(value)];
  return Object.entries(value).flatMap(([key, inside]) => (isKept.test(key) ? [] : leftIn(inside)));
}

/** What has parts that are as a source has them, in whatever language. */
const isKept = /^(aliases|cites)$/;

const isForeign = (value: object): value is Exclude<Text, string> =>
  'text' in value && 'lang' in value && Object.keys(value).length === 2;

const sum = (texts: string[]): number => texts.reduce((total, text) => total + text.length, 0);
