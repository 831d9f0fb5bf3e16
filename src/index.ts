// The whole library as a module: importing it gives the page the bundled record, defines the four tags and makes
// widgets of links to their pages. Another language is fetched when a widget first stands in it.
import { languages } from '#languages';
import record from '#record';
import { add, addStrings, define, upgradeLinks } from './define.ts';
import { onLanguageRequest } from './runtime/store.ts';

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
