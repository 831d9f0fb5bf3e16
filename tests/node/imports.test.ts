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
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.replaceAll(sep, '/'), readFileSync(`src/${file}`, 'utf8')]),
);

test('every file imports only what its row of the table allows', () => {
  assert.ok(tags.length >= 4 && Object.keys(sources).length >= 4);
  assert.deepEqual(forbiddenImports(sources, tags), []);
});

const refused: [name: string, file: string, source: string][] = [
  ['an element that imports another', 'elements/case-card.ts', `import './case-timeline.ts'`],
  ['an element that imports the store', 'elements/case-card.ts', `import { load } from '../store.ts'`],
  ['an element that imports zod', 'elements/case-card.ts', `import { z } from 'zod'`],
  ['a shared template that imports an element', 'elements/citation.ts', `export * from './case-card.ts'`],
  ['a store that imports Lit', 'store.ts', `import { html } from 'lit'`],
  [
    'a store that imports a type of an upper layer',
    'store.ts',
    `import type { X } from './record-element.ts'`,
  ],
  ['a lazy import', 'format.ts', `const lit = await import('lit')`],
  ['a type import inside a type', 'format.ts', `type Z = import('zod').ZodType`],
  ['a slice that runs code', 'record/slice.ts', `import { readFile } from 'node:fs'`],
  ['a build step that imports Lit', 'record/compile.ts', `import { html } from 'lit/html.js'`],
  ['a build step that imports the browser half', 'record/compile.ts', `import { load } from '../store.ts'`],
  ['the server renderer outside prerender', 'publish/page.ts', `import { render } from '@lit-labs/ssr'`],
  ['a page script that imports anything', 'publish/guest.ts', `import './host.ts'`],
  ['anybody who imports the command line', 'index.ts', `import './cli.ts'`],
  ['a bare bundle that brings the record', 'bare.ts', `import record from '#record'`],
  ['values from the compiled types', 'elements/case-card.ts', `import { x } from '../record/slice.ts'`],
  ['an import that is computed', 'store.ts', 'await import(name)'],
  ['a file of no row', 'helpers/misc.ts', ''],
];

for (const [name, file, source] of refused)
  test(`refuses ${name}`, () => {
    assert.equal(forbiddenImports({ [file]: source }, tags).length, 1);
  });

const allowed: [name: string, file: string, source: string][] = [
  ['the compiled types everywhere', 'elements/citation.ts', `import type { Cite } from '../record/slice.ts'`],
  ['a locale that follows the type of the first', 'locales/de.ts', `import type { Strings } from './en.ts'`],
  ['a template that several elements share', 'elements/case-card.ts', `import { cite } from './citation.ts'`],
  ['a part of Lit', 'elements/case-card.ts', `import { repeat } from 'lit/directives/repeat.js'`],
  ['an entry that brings the record', 'on-record.ts', `import record from '#record'`],
];

for (const [name, file, source] of allowed)
  test(`allows ${name}`, () => {
    assert.deepEqual(forbiddenImports({ [file]: source }, tags), []);
  });
