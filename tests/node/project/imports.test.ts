import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { test } from 'node:test';
import { forbiddenImports } from './import-table.ts';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
/** The tags are the exports that bring one element each. */
const tags = Object.keys(exports)
  .filter((name) => JSON.stringify(exports[name]).includes('/elements/'))
  .map((name) => name.slice('./'.length));

const sources = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
    .map((file) => [file.replaceAll(sep, '/'), readFileSync(`src/${file}`, 'utf8')]),
);

test('every file imports only what its row of the table allows', () => {
  assert.ok(tags.length >= 4 && Object.keys(sources).length >= 4);
  assert.deepEqual(forbiddenImports(sources, tags), []);
});

const refused: [name: string, file: string, source: string][] = [
  ['an element that imports another', 'elements/case-card.ts', `import './case-timeline.ts'`],
  ['an element that imports zod', 'elements/case-card.ts', `import { z } from 'zod'`],
  [
    'a shared template that imports an element',
    'templates/citation.ts',
    `export * from '../elements/case-card.ts'`,
  ],
  ['a store that imports Lit', 'runtime/store.ts', `import { html } from 'lit'`],
  [
    'a store that imports a type of an upper layer',
    'runtime/store.ts',
    `import type { X } from '../elements/record-element.ts'`,
  ],
  ['a model that imports the runtime', 'model/answers.ts', `import { get } from '../runtime/store.ts'`],
  ['a lazy import', 'runtime/formatter.ts', `const lit = await import('lit')`],
  ['a type import inside a type', 'runtime/formatter.ts', `type Z = import('zod').ZodType`],
  ['a slice that runs code', 'model/slice.ts', `import { readFile } from 'node:fs'`],
  ['a build step that imports Lit', 'record/compile/compile.ts', `import { html } from 'lit/html.js'`],
  [
    'a build step that imports the browser half',
    'record/compile/compile.ts',
    `import { load } from '../../runtime/store.ts'`,
  ],
  ['the server renderer outside prerender', 'publish/site/page.ts', `import { render } from '@lit-labs/ssr'`],
  ['a page script that imports anything', 'publish/frame/guest.ts', `import './host.ts'`],
  ['anybody who imports the command line', 'index.ts', `import './cli.ts'`],
  ['a script without a record that brings one', 'entries/runtime.ts', `import record from '#record'`],
  ['values from the compiled types', 'model/slice.ts', `import { x } from './answers.ts'`],
  ['an import that is computed', 'runtime/store.ts', 'await import(name)'],
  ['a file of no row', 'helpers/misc.ts', ''],
];

for (const [name, file, source] of refused)
  test(`refuses ${name}`, () => {
    assert.equal(forbiddenImports({ [file]: source }, tags).length, 1);
  });

const allowed: [name: string, file: string, source: string][] = [
  ['the compiled types everywhere', 'templates/citation.ts', `import type { Cite } from '../model/slice.ts'`],
  ['a locale that follows the type of the first', 'locales/de.ts', `import type { Strings } from './en.ts'`],
  [
    'a template that several elements share',
    'elements/case-card.ts',
    `import { cite } from '../templates/citation.ts'`,
  ],
  ['a part of Lit', 'elements/case-card.ts', `import { repeat } from 'lit/directives/repeat.js'`],
  ['an entry that brings the record', 'entries/classic-script.ts', `import record from '#record'`],
];

for (const [name, file, source] of allowed)
  test(`allows ${name}`, () => {
    assert.deepEqual(forbiddenImports({ [file]: source }, tags), []);
  });
