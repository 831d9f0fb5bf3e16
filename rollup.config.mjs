import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = ['allegation-list', 'case-card', 'case-timeline', 'prisoner-count'].map(
  (name) => `src/elements/${name}.ts`,
);
const locales = readdirSync('src/locales')
  .filter((file) => /^\w\w\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));
const sources = [
  nodeResolve({ browser: true, exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
];

// What src/entries/single-copy.ts calls.
const guard = {
  name: 'guard',
  renderChunk(code) {
    const found = /guardOnRecord\((.*?)\);/.exec(code);
    if (!found) this.error('The bundle does not call guardOnRecord.');
    const leave = `const onRecord=Symbol.for('on-record'),present=globalThis[onRecord];if(present)return${found[1] && ` void present.add?.(${found[1]})`};globalThis[onRecord]={version:'${version}'};`;
    const edited = new MagicString(code).update(found.index, found.index + found[0].length, leave);
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
};

// In the script of another language, that language stands where English does.
const speaking = (locale) => ({
  name: 'speaking',
  resolveId: {
    order: 'pre',
    handler(source, importer) {
      if (source === '#record') return resolve(`dist/record/${locale}.js`);
      return source.endsWith('/locales/en.ts') && importer ? resolve(`src/locales/${locale}.ts`) : null;
    },
  },
  // Engines read a record faster as JSON than as a script, and so does the minifier.
  load(id) {
    if (!id.startsWith(resolve('dist/record'))) return null;
    const json = readFileSync(id.replace(/js$/, 'json'), 'utf8').trim();
    return `export default JSON.parse(${JSON.stringify(json)})`;
  },
});

// Our styles hold no expressions: minified.
const styles = {
  name: 'styles',
  transform(code, id) {
    if (!id.startsWith(`${import.meta.dirname}/src/`) || !code.includes('css`')) return null;
    const minify = (_, css) =>
      `css\`${transformSync(css, { loader: 'css', minify: true }).code.trim()}\``;
    return { code: code.replace(/\bcss`([^`]*)`/g, minify), map: null };
  },
};

// After minifying, a line break can only stand in a template, where one space does as well. And policy names are global
// to a page: ours must not collide with the host's own Lit.
const finish = {
  name: 'finish',
  renderChunk(code) {
    const edited = new MagicString(code).replace(/(createPolicy\(\s*["'])lit-html(?=["'])/, '$1on-record');
    if (!edited.hasChanged())
      this.error('Lit does not say createPolicy("lit-html") any more: change this rule.');
    // With its mark at the front, UTF-8 is read as such on a page of another encoding, whatever the server says.
    edited.replaceAll(/\n\s*/g, ' ').prepend('\ufeff');
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
};

// Minifying strips the notices of the packages inside dist/; a test holds this list against what is inside.
const shipped = ['lit-html', 'zod', 'edtf', 'nearley', 'bidi-js', 'parse5', '@parse5/tools', '@lit-labs/ssr'];
shipped.push(
  '@lit-labs/ssr-client',
  '@lit-labs/ssr-dom-shim',
  '@lit/reactive-element',
  'lit-element',
  'entities',
);
const notices = {
  name: 'notices',
  generateBundle() {
    const licence = (folder) => readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    const text = (folder) => {
      const file = licence(folder);
      if (file) return readFileSync(`${folder}/${file}`, 'utf8');
      // A package without the file says in its package.json what it is under.
      const { license, author, homepage } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      return [license, author?.name ?? author, homepage].filter(Boolean).join('\n');
    };
    const source = shipped.map((name) => `${name}\n\n${text(`node_modules/${name}`)}\n`).join('\n');
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source });
  },
};

const minified = terser({
  ecma: 2022,
  compress: { passes: 3, inline: 1 },
  format: { comments: false },
});
const classic = (entry, name, locale = 'en') => ({
  input: `src/entries/${entry}.ts`,
  plugins: [speaking(locale), ...sources, styles, guard, minified, finish, notices],
  output: {
    file: `dist/${name}.js`,
    format: 'iife',
    intro: entry === 'runtime' ? 'guardOnRecord();' : '',
    // One language's map shows the code of all.
    sourcemap: locale === 'en' && 'hidden',
    strict: false,
  },
});

const record = (id) => id.replace(/^#record(\/|$)/, (_, slash) => (slash ? '../record/' : '../record/en'));
const languages = {
  name: 'languages',
  transform(code, id) {
    if (!id.endsWith('/src/index.ts')) return null;
    const others = locales.filter((locale) => locale !== 'en');
    const line = (locale) =>
      `${locale}: () => [import('./locales/${locale}.ts'), import('#record/${locale}')]`;
    const filled = code.replace(
      /(const languages\b[^=]*(?:=>[^=]*)?= )\{\};/,
      (_, head) => `${head}{${others.map(line)}};`,
    );
    if (filled === code) this.error('src/index.ts has no empty `languages` to write them into.');
    return { code: filled, map: null };
  },
};
const modules = {
  input: [
    'src/index.ts',
    'src/define.ts',
    ...locales.map((locale) => `src/locales/${locale}.ts`),
    ...elements,
  ],
  external: [/^lit($|\/)/, /^#record/],
  plugins: [languages, ...sources],
  output: {
    dir: 'dist/esm',
    preserveModules: true,
    sourcemap: true,
    paths: (id) => (id.startsWith('#record') ? `${record(id)}.js` : id),
  },
};

// The two scripts of the iframe channel stand alone.
const page = (name) => ({
  input: `src/publish/frame/${name}.ts`,
  plugins: [...sources, minified],
  output: { file: `dist/${name}.js`, format: 'iife', strict: false },
});

/** `--configLocale en` builds that one classic script and the modules: quick, for working on them. */
export default ({ configLocale = '' }) => [
  ...locales
    .filter((locale) => !configLocale || locale === configLocale)
    .map((locale) =>
      classic('classic-script', locale === 'en' ? 'on-record' : `on-record.${locale}`, locale),
    ),
  classic('runtime', 'on-record.bare'),
  page('settings'),
  page('guest'),
  page('host'),
  modules,
];
