// The whole library as a module: importing it gives the page the bundled record, defines the four tags and makes
// widgets of links to their pages. Another language is fetched when a widget first stands in it.
import record from '#record';
import { add, addStrings, define, upgradeLinks } from './define.ts';
import type { Strings } from './locales/en.ts';
import type { Slice } from './record/slice.ts';
import { onLanguage } from './store.ts';

type Module<T> = Promise<{ default: T }>;

/** A line for each language of the interface that the bundled record is compiled in, besides the first. */
const languages: Record<string, () => [Module<Strings>, Module<Slice>]> = {
  ar: () => [import('./locales/ar.ts'), import('#record/ar')],
  az: () => [import('./locales/az.ts'), import('#record/az')],
  de: () => [import('./locales/de.ts'), import('#record/de')],
  fa: () => [import('./locales/fa.ts'), import('#record/fa')],
  fr: () => [import('./locales/fr.ts'), import('#record/fr')],
  hy: () => [import('./locales/hy.ts'), import('#record/hy')],
  ka: () => [import('./locales/ka.ts'), import('#record/ka')],
  ru: () => [import('./locales/ru.ts'), import('#record/ru')],
  tr: () => [import('./locales/tr.ts'), import('#record/tr')],
};

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

onLanguage((lang) => void fetchLanguage(lang));

add(record);
upgradeLinks(define());

export * from './define.ts';
