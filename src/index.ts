// The whole library as a module: importing it gives the page the bundled record, defines the four tags and makes
// widgets of links to their pages. Another language is fetched when a widget first stands in it.
import { languages } from '#languages';
import record from '#record';
import strings from '#strings';
import { add, addStrings, upgradeLinks } from './define.ts';
import { copyOfPage, join } from './entries/single-copy.ts';
import { onLanguageRequest } from './runtime/store.ts';
import { tell } from './runtime/tell.ts';

const copy = copyOfPage();
const asked = new Set<string>();

const fetchLanguage = async (lang: string): Promise<void> => {
  const [base = ''] = lang.split('-');
  if (asked.has(base) || !Object.keys(languages).includes(base)) return;
  asked.add(base);
  try {
    const [words, slice] = await Promise.all(languages[base]!());
    addStrings(words.default);
    add(slice.default);
    copy.add(slice.default, words.default);
  } catch (error) {
    // Not there is not wrong: the reader has the first language.
    tell('warn', `the language "${base}" could not be fetched.`, error);
  }
};

const request = (lang: string) => void fetchLanguage(lang);

// For classes of this module that its author defines, whoever serves the page.
add(record);
onLanguageRequest(request);
join(
  copy,
  () => {
    copy.add(record, strings);
    copy.onLanguageRequest(request);
  },
  upgradeLinks,
);

export * from './define.ts';
