import { firstLocale, locales, root } from '../library.mjs';

const entry = (locale) =>
  `  ${locale}: () => [import('./locales/${locale}.ts'), import('#record/${locale}')],\n`;
const words = (locale) => `  ['${locale}', () => import('./locales/${locale}.ts')],\n`;

// Beside src/index.ts, so that their output stands beside that one's.
const files = {
  [`${root}src/languages.js`]: () => {
    const others = locales.filter((locale) => locale !== firstLocale);
    return `export const languages = {\n${others.map(entry).join('')}};\n`;
  },
  [`${root}src/words.js`]: () => `export const words = new Map([\n${locales.map(words).join('')}]);\n`,
};

/**
 * `#languages`: how each language but the first is fetched with its record, and `#words`: each without. Bundlers need every address
 * in full.
 */
export const languageList = () => ({
  name: 'language-list',
  resolveId: (source) =>
    ['#languages', '#words'].includes(source) ? `${root}src/${source.slice(1)}.js` : null,
  load: (id) => files[id]?.() ?? null,
});
