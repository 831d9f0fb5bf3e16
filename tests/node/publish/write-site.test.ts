// A site is written anew only where something in it is not as it was; what comes of it is what a first run would write.
import assert from 'node:assert/strict';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { PageMakers } from '../../../src/publish/site/page-makers.ts';
import { changedRecord, contents, newFolder, slicesOf, write } from './written-site.ts';
import { freshRecord } from '../fixture.ts';

const page = 'embed/en/case-card/harbour-2019.html';

test('a second run of the same makes no page and writes no file', async (t) => {
  const out = await newFolder(t);
  const first = await write(out, freshRecord());
  assert.equal(first.pages, 20);
  assert.equal(first.changed.length, first.paths.length);
  const before = await contents(out);
  const { mtimeMs } = await stat(join(out, page));
  const second = await write(out, freshRecord());
  assert.deepEqual([second.pages, second.changed], [0, []]);
  assert.deepEqual(second.paths, first.paths);
  assert.deepEqual(await contents(out), before);
  assert.equal((await stat(join(out, page))).mtimeMs, mtimeMs);
});

test('after a change of one case only its pages are made, and the site is what a first run writes', async (t) => {
  const [out, fresh] = [await newFolder(t), await newFolder(t)];
  await write(out, freshRecord(), { inParts: true });
  const { pages, changed } = await write(out, changedRecord(), { inParts: true });
  // Its title in Azerbaijani is a translation, which stays.
  assert.equal(pages, 3);
  const made = changed.filter((path) => /embed.*\d\.html$/.test(path));
  assert.deepEqual(
    made.map((path) => path.slice(out.length + 1)),
    ['allegation-list', 'case-card', 'case-timeline'].map((tag) => `embed/en/${tag}/harbour-2019.html`),
  );
  const parts = changed.filter((path) => /record.[a-z]+.(cases|counts|people)/.test(path));
  assert.deepEqual(
    parts.map((path) => path.slice(out.length + 1)),
    ['cases/harbour-2019', 'cases/harbour', ...partsOfPeopleIn('harbour-2019')].map(
      (part) => `record/en/${part}.json`,
    ),
  );
  await write(fresh, changedRecord(), { inParts: true });
  assert.deepEqual(await contents(out), await contents(fresh));
});

/** A person's part has the cases that the person is in. */
function partsOfPeopleIn(id: string): string[] {
  const { people, events } = freshRecord().cases[id]!;
  const ids = [...people.map(({ person }) => person), ...events.flatMap((event) => event.people ?? [])];
  return [...new Set(ids)].sort().map((person) => `people/${person}`);
}

test('a part of the record that is lost, or that others wrote into, is written again', async (t) => {
  const out = await newFolder(t);
  await write(out, freshRecord(), { inParts: true });
  const whole = await contents(out);
  const paths = ['record/en/cases/harbour-2019.json', 'record/en/people/ilra-tovesk.json'];
  for (const path of paths) {
    await writeFile(join(out, path), '{}');
    await write(out, freshRecord(), { inParts: true });
    assert.deepEqual(await contents(out), whole);
    await rm(join(out, path));
    await write(out, freshRecord(), { inParts: true });
    assert.deepEqual(await contents(out), whole);
  }
});

test('a page whose script has the whole record is made again when any of it changes', async (t) => {
  const [out, fresh] = [await newFolder(t), await newFolder(t)];
  await write(out, freshRecord());
  const { pages } = await write(out, changedRecord());
  assert.equal(pages, 10);
  await write(fresh, changedRecord());
  assert.deepEqual(await contents(out), await contents(fresh));
});

test('another base, pictures and what others did to a page make it anew', async (t) => {
  const out = await newFolder(t);
  await write(out, freshRecord());
  const whole = await contents(out);
  await writeFile(join(out, page), 'mine');
  assert.equal((await write(out, freshRecord())).pages, 3);
  await rm(join(out, page));
  assert.equal((await write(out, freshRecord())).pages, 3);
  assert.deepEqual(await contents(out), whole);
  assert.equal((await write(out, freshRecord(), { base: 'https://other.example/' })).pages, 20);
  assert.equal(
    (await write(out, freshRecord(), { base: 'https://other.example/', pictures: true })).pages,
    20,
  );
});

test('a run in one language leaves those of the others known', async (t) => {
  const out = await newFolder(t);
  await write(out, freshRecord());
  const isStale = (path: string) => path.split(/[/.]/).includes('az');
  await write(out, freshRecord(), { slices: slicesOf(freshRecord(), ['az']), isStale });
  assert.equal((await write(out, freshRecord())).pages, 0);
});

test('the manifest lists what stands as it stood', async (t) => {
  const out = await newFolder(t);
  await write(out, freshRecord());
  const first = await readFile(join(out, 'manifest.json'), 'utf8');
  assert.ok(first.includes(page));
  await rm(join(out, 'manifest.json'));
  await write(out, freshRecord());
  assert.equal(await readFile(join(out, 'manifest.json'), 'utf8'), first);
});

test('however many workers make the pages, they are the same', async (t) => {
  const alone = await newFolder(t);
  await write(alone, freshRecord(), { inParts: true });
  const wanted = await contents(alone);
  const folder = 'node_modules/.cache/on-record/page-workers';
  await build({
    entryPoints: ['src/publish/site/page-worker.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: folder,
  });
  for (const count of [2, 3]) {
    const out = await newFolder(t);
    await write(out, freshRecord(), { inParts: true, makers: new PageMakers(folder, { count, few: 0 }) });
    assert.deepEqual(await contents(out), wanted);
  }
});
