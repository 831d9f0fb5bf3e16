import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fill, fillPage, tables } from '../../docs.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as object;
const slice = JSON.parse(readFileSync('dist/record/en.json', 'utf8')) as object;
const readme = readFileSync('README.md', 'utf8');

test('the README says of every element what its comments say', () => {
  assert.equal(fill(readme, manifest, slice), readme, 'run `npm run build && npm run docs`');
  for (const tag of ['case-card', 'prisoner-count', 'case-timeline', 'allegation-list', 'record-element'])
    assert.match(readme, new RegExp(`<!-- tables: ${tag} -->\n\n\\| attribute`));
});

test('the README names every id, and one that is missing is seen', () => {
  const { cases } = slice as { cases: Record<string, unknown> };
  for (const id of Object.keys(cases)) assert.match(readme, new RegExp(`\\| \`${id}\` \\|`));
  const [id] = Object.keys(cases);
  const without = readme.replace(new RegExp(`\\| \`${id}\` .*\n`), '');
  assert.notEqual(fill(without, manifest, slice), without);
});

test('the page of recipes shows the files as they are', () => {
  const page = readFileSync('demo/recipes.html', 'utf8');
  assert.equal(fillPage(page), page, 'run `npm run docs`');
  for (const name of readdirSync('demo/recipes'))
    assert.match(page, new RegExp(`<!-- recipe: ${name} -->\n<details>`));
  const stale = page.replace('</code></pre></details>', ' and more</code></pre></details>');
  assert.notEqual(fillPage(stale), stale);
});

test('a table that is out of date is seen', () => {
  assert.notEqual(
    fill(readme.replace('Id of the case.', 'Something else.'), manifest, slice),
    readme.replace('Id of the case.', 'Something else.'),
  );
});

test('every element documents its attributes, parts, custom properties and event', () => {
  const { modules } = manifest as {
    modules: { declarations: Record<string, { description?: string }[]>[] }[];
  };
  const elements = modules.flatMap((module) => module.declarations).filter((d) => d['tagName']);
  assert.equal(elements.length, 4);
  for (const element of elements)
    for (const kind of ['attributes', 'cssParts', 'cssProperties', 'slots'])
      for (const { description } of element[kind] ?? [])
        assert.ok(description, `${JSON.stringify(element['name'])} ${kind}`);
});

test('tables of an unknown tag are an error that names it', () => {
  assert.throws(() => tables(manifest, 'case-cart'), /<case-cart>/);
});
