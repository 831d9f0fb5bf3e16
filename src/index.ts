// The whole library as a module: importing it gives the page the bundled record, defines the four tags and makes
// widgets of links to their pages. Another language is fetched when a widget first stands in it.
import record from '#record';
import { add, addStrings, define, upgradeLinks } from './define.ts';
import type { Strings } from './locales/en.ts';
import type { Slice } from './model/slice.ts';
import { onLanguageRequest } from './runtime/store.ts';

type Module<T> = Promise<{ default: T }>;

/** The languages of `src/locales` besides the first; the build writes them in, since bundlers need each address in full. */
const languages: Record<string, () => [Module<Strings>, Module<Slice>]> = {};

const asked = new Set<string>();

const fetchLanguage = async (lang: string): Promise<void> => {
  const [base = ''] = lang.split('-');
  if (asked.has(base) || !Object.hasOwn(languages, base)) return;
  asked.add(base);
  try {
    const [strings, slice] = await Promise.all(languages[base]!());
    addStrings(strings.default);
    add(slice.default);
  } catch (error) {
    // Not there is not wrong: the reader has the first language.
    console.warn(`on-record: the language "${base}" could not be fetched.`, error);
  }
};

onLanguageRequest((lang) => void fetchLanguage(lang));

add(record);
upgradeLinks(define());

export * from './define.ts';
