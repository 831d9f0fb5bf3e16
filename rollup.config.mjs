import { basename } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import * as library from './src/bundle/library.mjs';
import * as plugins from './src/bundle/plugins/index.mjs';

const define = {
  LIBRARY_VERSION: JSON.stringify(library.version),
  LIBRARY_LOCALES: JSON.stringify(library.locales),
};
const sources = [
  nodeResolve({ browser: true, exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define }),
];
const alone = { format: 'iife', strict: false };

const pasted = (entry, locale, more = []) => {
  const record = [plugins.speaking(locale), plugins.jsonAsString()];
  const lit = [plugins.carefulLit(), plugins.minifyStyles()];
  const shipped = [plugins.pasted({ says: 'on-record:' }), plugins.byteOrderMark()];
  return { input: `src/entries/${entry}.ts`, plugins: [record, sources, lit, shipped, more] };
};

const classic = (entry, file, locale, more = []) => ({
  ...pasted(entry, locale, [plugins.skippedName(), more]),
  // One language's map shows the code of all.
  output: { ...alone, file: `dist/${file}`, sourcemap: locale === library.firstLocale && 'hidden' },
});

/** The classic script of a language, and the one without a record. */
export const script = (locale) =>
  classic('classic-script', library.scriptName(locale), locale, [plugins.recordSlot()]);
export const runtime = () => classic('runtime', 'on-record.bare.js', library.firstLocale);

/** What `on-record site` makes the classic script of, for each language of a record in parts. */
export const scriptInParts = () => ({
  ...pasted('script-in-parts', library.firstLocale),
  output: { ...alone, file: 'dist/record-slots/on-record.parts.js' },
});

/** What the classic scripts fetch when a page names a record of its own. */
export const check = () => ({
  input: 'src/runtime/foreign/foreign-record.ts',
  plugins: [plugins.wordsBeside(), sources, plugins.pasted({ isModule: true })],
  output: { format: 'es', file: 'dist/on-record.check.js' },
});

/** What that fetches where the script does not speak the language of the record. */
export const words = (locale) => ({
  input: `src/locales/${locale}.ts`,
  plugins: [sources, plugins.pasted({ isModule: true })],
  output: { format: 'es', file: `dist/${library.wordsName(locale)}` },
});

/** The scripts of the iframe channel, and of the list of pages. */
export const frame = (path) => ({
  input: `src/publish/${path}.ts`,
  plugins: [sources, plugins.pasted(), plugins.skippedName()],
  output: { ...alone, file: `dist/${basename(path)}.js` },
});

/** What bundlers import. */
export const modules = () => ({
  input: library.modules.map((name) => `src/${name}.ts`),
  external: /^lit($|\/)/,
  plugins: [plugins.externalRecord(), plugins.languageList(), sources],
  output: { dir: 'dist/esm', preserveModules: true, sourcemap: true },
});

const { locales, frameScripts } = library;
export default [
  ...locales.map(script),
  runtime(),
  scriptInParts(),
  check(),
  ...locales.map(words),
  ...frameScripts.map(frame),
  modules(),
];
