import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { test } from 'node:test';
import { leaks, telltales } from './data-in-src.ts';

const read = (folder: string, ending: string): [file: string, content: string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => [file.replaceAll(sep, '/'), readFileSync(`${folder}/${file}`, 'utf8')]);

type Json = Parameters<typeof telltales>[0][string];

test('no case, name or figure of the record is written in src/', () => {
  const data = read('data', '.json').map(([file, content]) => [file, JSON.parse(content) as Json] as const);
  const record = telltales(Object.fromEntries(data));
  assert.ok(record.words.size > 10 && record.figures.size > 0, 'the record has been read');
  assert.deepEqual(
    read('src', '.ts').flatMap(([file, source]) => leaks(record, file, source)),
    [],
  );
});

const fictional = telltales({
  'cases/harbour-2031.json': { title: 'The harbour case', names: [{ name: 'Hafenfall', lang: 'de' }] },
  'people.json': [{ id: 'ada-example', name: 'Ada Example' }],
  'counts/harbour-list.json': { title: 'A list', points: [{ value: 391 }, { value: 7 }, { value: 24 }] },
});

const caught: [name: string, source: string][] = [
  ['a case id in a comment', '// as in harbour-2031'],
  ['a title in a string', "const title = 'THE HARBOUR CASE';"],
  ['another name of a case', 'html`<b>Hafenfall</b>`'],
  ['a person in a template', 'html`<p>${a} Ada Example</p>`'],
  ['a figure as a number', 'const most = 391;'],
  ['a figure in text', 'html`<p>${a}: 391 names</p>`'],
];

for (const [name, source] of caught)
  test(`notices ${name}`, () => {
    assert.equal(leaks(fictional, 'any.ts', source).length, 1);
  });

test('lets pass styles, small numbers and parts of longer words', () => {
  const source = "const a = css`width: 391px`; const b = 7 + 24; const c = 'harbour-20310', d = '#391';";
  assert.deepEqual(leaks(fictional, 'any.ts', source), []);
});
