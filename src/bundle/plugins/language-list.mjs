import { firstLocale, locales, root } from '../library.mjs';

// Beside src/index.ts, which imports it, so that its output stands beside that one's.
const file = `${root}src/languages.js`;
const entry = (locale) =>
  `  ${locale}: () => [import('./locales/${locale}.ts'), import('#record/${locale}')],\n`;

/** `#languages`: how each language but the first is fetched. Bundlers need every address in full. */
export const languageList = () => ({
  name: 'language-list',
  resolveId: (source) => (source === '#languages' ? file : null),
  load(id) {
    if (id !== file) return null;
    const others = locales.filter((locale) => locale !== firstLocale);
    return `export const languages = {\n${others.map(entry).join('')}};\n`;
  },
});
