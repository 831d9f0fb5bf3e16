import alias from '@rollup/plugin-alias';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import * as library from './src/bundle/library.mjs';
import { byteOrderMark } from './src/bundle/plugins/byte-order-mark.mjs';
import { carefulLit } from './src/bundle/plugins/careful-lit.mjs';
import { externalRecord } from './src/bundle/plugins/external-record.mjs';
import { jsonAsString } from './src/bundle/plugins/json-as-string.mjs';
import { languageList } from './src/bundle/plugins/language-list.mjs';
import { minifyStyles } from './src/bundle/plugins/minify-styles.mjs';
import { plainLiterals } from './src/bundle/plugins/plain-literals.mjs';
import { plainTemplates } from './src/bundle/plugins/plain-templates.mjs';
import { recordSlot } from './src/bundle/plugins/record-slot.mjs';
import { skippedName } from './src/bundle/plugins/skipped-name.mjs';

const define = { LIBRARY_VERSION: JSON.stringify(library.version) };
const sources = [
  nodeResolve({ browser: true, exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define }),
];
const minified = () =>
  terser({
    ecma: 2022,
    // Fewer functions written into others, and declared first: longer, and shorter once it is compressed.
    compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, inline: 1, hoist_funs: true },
    format: { comments: false },
  });
/** What editors paste into pages, whatever minifies it there. */
const indifferent = (says) => [plainTemplates(), minified(), plainLiterals({ says })];
const alone = { format: 'iife', strict: false };

const classic = (entry, file, locale, more = []) => {
  // One language stands for these names; and one language's map shows the code of all.
  const record = `${library.root}dist/record/${locale}.json`;
  const check = `${library.root}src/entries/check-beside.ts`;
  const strings = `${library.root}src/locales/${locale}.ts`;
  const speaking = alias({ entries: { '#record': record, '#strings': strings, '#check': check } });
  const lit = [carefulLit(), minifyStyles()];
  return {
    input: `src/entries/${entry}.ts`,
    plugins: [
      speaking,
      jsonAsString(),
      sources,
      lit,
      indifferent('on-record:'),
      byteOrderMark(),
      skippedName(),
      more,
    ],
    output: { ...alone, file: `dist/${file}`, sourcemap: locale === library.firstLocale && 'hidden' },
  };
};

/** The classic script of a language, and the one without a record. */
export const script = (locale) =>
  classic('classic-script', library.scriptName(locale), locale, [recordSlot()]);
export const runtime = () => classic('runtime', 'on-record.bare.js', library.firstLocale);

/** What the classic scripts fetch when a page names a record of its own. */
export const check = () => ({
  input: 'src/runtime/slice-faults.ts',
  plugins: [sources, minified()],
  output: { format: 'es', file: 'dist/on-record.check.js' },
});

/** The scripts of the iframe channel. */
export const frame = (name) => ({
  input: `src/publish/frame/${name}.ts`,
  plugins: [sources, indifferent(), skippedName()],
  output: { ...alone, file: `dist/${name}.js` },
});

/** What bundlers import. */
export const modules = () => ({
  input: library.modules.map((name) => `src/${name}.ts`),
  external: /^lit($|\/)/,
  plugins: [externalRecord(), languageList(), sources],
  output: { dir: 'dist/esm', preserveModules: true, sourcemap: true },
});

export default [
  ...library.locales.map(script),
  runtime(),
  check(),
  ...library.frameScripts.map(frame),
  modules(),
];
