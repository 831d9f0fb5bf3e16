import alias from '@rollup/plugin-alias';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import * as library from './src/bundle/library.mjs';
import { byteOrderMark } from './src/bundle/plugins/byte-order-mark.mjs';
import { externalRecord } from './src/bundle/plugins/external-record.mjs';
import { jsonAsString } from './src/bundle/plugins/json-as-string.mjs';
import { languageList } from './src/bundle/plugins/language-list.mjs';
import { minifyStyles } from './src/bundle/plugins/minify-styles.mjs';
import { recordSlot } from './src/bundle/plugins/record-slot.mjs';
import { sharedPolicy } from './src/bundle/plugins/shared-policy.mjs';

const define = { LIBRARY_VERSION: JSON.stringify(library.version) };
const sources = [
  nodeResolve({ browser: true, exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define }),
];
const minified = () => terser({ ecma: 2022, format: { comments: false } });
const alone = { format: 'iife', strict: false };
/** A page whose built-ins were replaced or taken away keeps its links, and hears of no exception. */
const guarded = {
  banner: 'try {',
  footer: `} catch (error) { globalThis.console?.warn('on-record: this page lacks what the script needs; links stay links.', error) }`,
};

const classic = (entry, file, locale, more = []) => {
  // One language stands for these names; and one language's map shows the code of all.
  const record = `${library.root}dist/record/${locale}.json`;
  const strings = `${library.root}src/locales/${locale}.ts`;
  const speaking = alias({ entries: { '#record': record, '#strings': strings } });
  const lit = [sharedPolicy(), minifyStyles()];
  return {
    input: `src/entries/${entry}.ts`,
    plugins: [speaking, jsonAsString(), sources, lit, minified(), byteOrderMark(), more],
    output: {
      ...alone,
      ...guarded,
      file: `dist/${file}`,
      sourcemap: locale === library.firstLocale && 'hidden',
    },
  };
};

/** The classic script of a language, and the one without a record. */
export const script = (locale) =>
  classic('classic-script', library.scriptName(locale), locale, [recordSlot()]);
export const runtime = () => classic('runtime', 'on-record.bare.js', library.firstLocale);

/** The scripts of the iframe channel. */
export const frame = (name) => ({
  input: `src/publish/frame/${name}.ts`,
  plugins: [sources, minified()],
  output: { ...alone, file: `dist/${name}.js` },
});

/** What bundlers import. */
export const modules = () => ({
  input: library.modules.map((name) => `src/${name}.ts`),
  external: /^lit($|\/)/,
  plugins: [externalRecord(), languageList(), sources],
  output: { dir: 'dist/esm', preserveModules: true, sourcemap: true },
});

export default [...library.locales.map(script), runtime(), ...library.frameScripts.map(frame), modules()];
