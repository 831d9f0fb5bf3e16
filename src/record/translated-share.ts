// How much of a record is translated, in characters of the original.
import { plain } from '../model/text.ts';
import type { Text } from '../model/slice.ts';
import type { AuthoredRecord } from './authored/record.ts';
import { translatedTextsOf, type TranslatedText } from './authored/translated.ts';
import { compileInParts } from './compile/compile.ts';
import { untold, type Progress } from './progress.ts';
import { readerCase, readerHead, readerTail } from './compile/reader-slice.ts';

/** In percent of what readers are shown, rounded down to one decimal; of every language but the first. */
export function translatedShares(
  record: AuthoredRecord,
  progress: Progress = untold,
): Record<string, number> {
  const translated = translatedLengths(record);
  const [, ...locales] = record.dataset.locales;
  progress.step('Measuring translations', locales.length);
  return Object.fromEntries(
    locales.map((locale) => {
      const { head, cases, tail } = compileInParts(record, locale);
      let left = leftIn(readerHead(head));
      for (const full of cases) left += leftIn(readerCase(full));
      const rest = tail();
      left += leftIn({ ...rest, ...readerTail(rest) });
      const done = translated.get(locale) ?? 0;
      progress.advance();
      return [locale, Math.floor((1000 * done) / (done + left || 1)) / 10];
    }),
  );
}

/** Characters of the original that are translated into each language. A text that has several forms there counts once. */
function translatedLengths(record: AuthoredRecord): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  let last: TranslatedText | undefined;
  for (const text of translatedTextsOf(record)) {
    const isAnotherForm = text.path === last?.path && text.file === last.file;
    if (!isAnotherForm) lengths.set(text.locale, (lengths.get(text.locale) ?? 0) + text.original.length);
    last = text;
  }
  return lengths;
}

/**
 * Characters that stand in a slice in another language than its own; names, which are found by their spelling, are no texts, and
 * headings of documents stay as the document has them.
 */
function leftIn(value: object): number {
  if (isForeign(value)) return plain(value).length;
  let left = 0;
  for (const [key, inside] of Object.entries<unknown>(value as Record<string, unknown>))
    if (typeof inside === 'object' && inside !== null && !isKept.test(key)) left += leftIn(inside);
  return left;
}

/** What has parts that are as a source has them, in whatever language. */
const isKept = /^(aliases|cites)$/;

const isForeign = (value: object): value is Exclude<Text, string> =>
  'text' in value && 'lang' in value && Object.keys(value).length === 2;
