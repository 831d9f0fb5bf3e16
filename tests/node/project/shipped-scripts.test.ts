import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'acorn';
import { walk } from 'estree-walker';
import { sumOf } from '../../../src/runtime/unaltered/sum-of.mjs';
import { unaltered } from '../../../src/runtime/unaltered/unaltered.ts';

const shipped = readdirSync('dist').filter((name) =>
  /^(on-record.*|guest|host|settings|find)(?<!\.min)\.js$/.test(name),
);
/** A module, which is never concatenated, and asked for by its one name. */
const isModule = (name: string) => /^on-record\.(check|words\.\w+)\.js$/.test(name);
const classic = shipped.filter((name) => !isModule(name));
const read = (name: string) => readFileSync(`dist/${name}`, 'utf8');

test('no template literal and no regular expression that looks like something else stands in a shipped script', () => {
  assert.ok(shipped.length >= 5, shipped.join());
  for (const name of shipped) {
    const found: string[] = [];
    const sourceType = isModule(name) ? 'module' : 'script';
    walk(parse(read(name).replace('\ufeff', ''), { ecmaVersion: 2022, sourceType }) as never, {
      enter(node) {
        if (node.type === 'TemplateLiteral') found.push('a template literal');
        if (!('regex' in node) || !node.regex) return;
        if (/["'`\s]|\\?\/|--/.test(node.regex.pattern)) found.push(node.regex.pattern);
      },
    });
    assert.deepEqual(found, [], name);
  }
});

test('a script stands apart from what is concatenated with it', () => {
  for (const name of classic) assert.match(read(name), /^\ufeff?\n;try\{[^]*\}\n?$/, name);
});

test('each script has a second name that optimisers skip, and the same bytes under it', () => {
  for (const name of classic) assert.equal(read(name.replace(/\.js$/, '.min.js')), read(name), name);
});

test('a text that lost a blank, a letter or their order is noticed', () => {
  const text = 'Two  blanks, – é';
  assert.equal(unaltered(text, sumOf(text)), text);
  for (const other of [
    'Two blanks, – é',
    'Two  blanks,– é',
    'Two  blanks, - é',
    'Two  blanks, – Ã©',
    'wTo  blanks, – é',
  ])
    assert.throws(() => unaltered(other, sumOf(text)), /load on-record\.min\.js/);
});

test('only one file of what runs in the page speaks to the console, so that none throws where it is missing', () => {
  const files = ['elements', 'templates', 'runtime', 'entries', 'model', 'styles', 'locales'].flatMap(
    (room) => readdirSync(`src/${room}`).map((file) => `src/${room}/${file}`),
  );
  const speaking = [...files, 'src/index.ts', 'src/define.ts'].filter(
    (file) =>
      file.endsWith('.ts') &&
      /\bconsole\b(?!\.')/.test(readFileSync(file, 'utf8').replace(/\/\/.*|\/?\*.*/g, '')),
  );
  assert.deepEqual(speaking, ['src/runtime/tell.ts']);
});
