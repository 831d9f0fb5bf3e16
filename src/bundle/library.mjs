// What the library is made of, for everything that builds it.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** The languages of the interface: the files of `src/locales/` that are named by a code of two letters. */
export const locales = readdirSync(`${root}src/locales`)
  .filter((file) => /^[a-z]{2}\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length));

/** The language that the modules and the scripts without a language in their name speak. */
export const firstLocale = 'en';

const elements = ['allegation-list', 'case-card', 'case-timeline', 'prisoner-count'];

/** What the classic script of a language is called. */
export const scriptName = (locale) => (locale === firstLocale ? 'on-record.js' : `on-record.${locale}.js`);

/** What the file with the words of a language is called, which a script fetches that does not speak it. */
export const wordsName = (locale) => `on-record.words.${locale}.js`;

/** What can be imported from the package. */
export const modules = [
  'index',
  'define',
  ...locales.map((locale) => `locales/${locale}`),
  ...elements.map((tag) => `elements/${tag}`),
];

/** The scripts of the iframe channel, each for one kind of page, and of the list of all pages. */
export const frameScripts = ['frame/settings', 'frame/guest', 'frame/host', 'site/list/find'];
