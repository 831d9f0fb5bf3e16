// Where the classic scripts find the words of a language that they do not speak: a file for each, beside the one that reads a
// record by `src`.
import type { Strings } from '../locales/en.ts';

/** Replaced by the build with the languages of the interface. */
declare const LIBRARY_LOCALES: string[];

const wordsOf = (locale: string): Promise<{ default: Strings }> => {
  const address = new URL(`on-record.words.${locale}.js`, import.meta.url).href;
  return import(address) as Promise<{ default: Strings }>;
};

/** By language what brings its words. */
export const words = new Map(LIBRARY_LOCALES.map((locale) => [locale, () => wordsOf(locale)]));
