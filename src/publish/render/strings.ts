// Every language of the interface, for what is made before a reader arrives.
import * as languages from '../../locales/all.ts';
import * as compiled from '../../locales/record/all.ts';
import type { CompiledWords } from '../../locales/record/words.ts';
import type { Strings } from '../../locales/en.ts';
import type { Slice } from '../../model/slice.ts';
import { Formatter } from '../../runtime/formatter.ts';
import { addStrings } from '../../runtime/strings.ts';

export const allStrings: Strings[] = Object.values(languages);
for (const strings of allStrings) addStrings(strings);

/** The interface for a record in this language; English for one that we do not speak. */
export const stringsOf = ({ locale }: { locale: string }): Strings =>
  allStrings.find((strings) => strings.locale === locale) ?? languages.en;

/** The words of a compiled record in this language, for what is said of it elsewhere. */
export const compiledWordsOf = ({ locale }: { locale: string }): CompiledWords =>
  Object.values(compiled).find((words) => words.locale === locale) ?? compiled.en;

/** Puts a slice into words of its own language. */
export const formatterOf = (slice: Slice): Formatter => new Formatter(slice, slice.locale);
