import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { embedCode, embedParts, type Wanted } from '../../../src/publish/embed/request.ts';
import { heightsPath, pagePath } from '../../../src/publish/library/paths.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord, temporaryDir } from '../fixture.ts';

const slice = compile(freshRecord(), 'en');
const wanted: Wanted = {
  tag: 'case-card',
  attributes: { case: 'harbour-2019' },
  as: 'tag',
  base: 'https://vesmark.example/on-record/1.2.3/',
  slice,
  library: 'tests/no-such-folder',
};

/** The folder of a library of which only what a request reads is there. */
async function library(t: TestContext): Promise<string> {
  const dir = await temporaryDir(t);
  const files = [{ path: 'on-record.js', integrity: 'sha384-abc' }];
  await writeFile(join(dir, 'manifest.json'), JSON.stringify({ name: 'on-record', version: '1.2.3', files }));
  await mkdir(join(dir, 'embed'));
  const heights = { [pagePath('en', 'case-card', 'harbour-2019')]: 512 };
  await writeFile(join(dir, heightsPath), JSON.stringify(heights));
  return dir;
}

test('the script is pinned by its hash where the address is that of one version, and nowhere else', async (t) => {
  const dir = await library(t);
  const codeAt = (base: string) => embedCode({ ...wanted, base, library: dir });
  assert.match(
    await codeAt(wanted.base),
    /1\.2\.3\/on-record\.js" integrity="sha384-abc" crossorigin="anonymous"/,
  );
  assert.doesNotMatch(await codeAt('https://vesmark.example/on-record/latest/'), /integrity/);
  assert.doesNotMatch(await codeAt('https://vesmark.example/on-record/'), /integrity/);
});

test('a frame is as high as the page of its first case was measured to be', async (t) => {
  const dir = await library(t);
  const attributes = { case: 'harbour-2019 mill-strike-2021' };
  assert.match(await embedCode({ ...wanted, as: 'iframe', attributes, library: dir }), / height="512"/);
});

test('a library without measured pages and without a manifest has code to give all the same', async () => {
  assert.match(await embedCode({ ...wanted, as: 'iframe' }), / height="800"/);
  assert.doesNotMatch(await embedCode(wanted), /integrity|undefined/);
});

test('a template may have nothing, a number or false where an attribute stands', async () => {
  const attributes = { ...wanted.attributes, 'heading-level': 3, variant: null, preset: false };
  const { html, script } = await embedParts({ ...wanted, attributes });
  assert.match(html, /^<case-card case="harbour-2019" heading-level="3" lang="en" style="display:block"><a /);
  assert.match(script, /^<script async src="[^"]+on-record\.js"><\/script>$/);
});

const refused: [what: string, wrong: Partial<Wanted>, message: RegExp][] = [
  ['no tag', { tag: undefined }, /^There is no tag named; there are case-card, /],
  ['a tag of every object', { tag: 'constructor' }, /^There is no tag "constructor"; there are case-card, /],
  ['a form that is none', { as: 'toString' }, /cannot be had as "toString"; it can be\n {2}tag +the script/],
  ['no base', { base: '' }, /^The base is missing; give the whole address of the folder/],
  ['a base with a query', { base: 'https://vesmark.example/?a/' }, /^The base is "https:.*"; give the whole/],
  ['an id that is not there', { attributes: { case: 'harbor' } }, /"harbor" is not in the record; there are/],
  [
    'a person',
    { attributes: { person: 'x' } },
    /^A person has no page to link to: write <case-card person="x">/,
  ],
];
for (const [what, wrong, message] of refused)
  test(`refuses ${what}, and says what there is`, async () => {
    await assert.rejects(embedCode({ ...wanted, ...wrong }), { name: 'Error', message });
  });
