import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = readdirSync('src/elements').map((file) => `src/elements/${file}`);
const sources = [
  nodeResolve({ browser: true, exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
];

// Runs before Lit does: under Trusted Types a second copy of Lit throws when it makes its policy again.
const guard = `const K=Symbol.for('on-record');if(globalThis[K])return;globalThis[K]={version:'${version}'};`;

// Our styles hold no expressions: minified.
const styles = {
  name: 'styles',
  transform(code, id) {
    if (!id.startsWith(`${import.meta.dirname}/src/`) || !code.includes('css`')) return null;
    const minify = (_, css) =>
      JSON.stringify(transformSync(css, { loader: 'css', minify: true }).code.trim());
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
    return { code: edited.replaceAll(/\n\s*/g, ' ').toString(), map: edited.generateMap({ hires: true }) };
  },
};

// Minifying strips the notices of the packages inside dist/; a test holds this list against what is inside.
const shipped = ['lit', 'lit-html', 'zod', 'edtf', 'nearley'];
const notices = {
  name: 'notices',
  generateBundle() {
    const licence = (folder) => readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    const text = (folder) => readFileSync(`${folder}/${licence(folder)}`, 'utf8');
    const source = shipped.map((name) => `${name}\n\n${text(`node_modules/${name}`)}\n`).join('\n');
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source });
  },
};

// Names that begin with _$ are Lit's own, shared by its packages and by nobody outside the bundle.
const minified = terser({
  ecma: 2022,
  compress: { passes: 3, inline: 1 },
  mangle: { properties: { regex: /^_\$/ } },
  format: { comments: false },
});
const classic = (entry, name = entry) => ({
  input: `src/${entry}.ts`,
  plugins: [...sources, styles, minified, finish, notices],
  output: { file: `dist/${name}.js`, format: 'iife', intro: guard, sourcemap: 'hidden', strict: false },
});

const record = { '#record': '../record/en.js' };
const modules = {
  input: ['src/index.ts', 'src/define.ts', ...elements],
  external: [/^lit($|\/)/, ...Object.keys(record)],
  plugins: sources,
  output: { dir: 'dist/esm', preserveModules: true, sourcemap: true, paths: record },
};

export default [classic('on-record'), classic('bare', 'on-record.bare'), modules];
