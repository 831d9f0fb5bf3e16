// Several machines write the pages of one site, and one puts them together.
import assert from 'node:assert/strict';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { AuthoredRecord } from '../../../src/record/authored/record.ts';
import { changedRecord, contents, newFolder, write } from './written-site.ts';
import { freshRecord } from '../fixture.ts';

const of = 3;

/** Writes these shards, each into a folder of its own, and copies them into one. */
async function gathered(
  t: TestContext,
  numbers: number[],
  record: AuthoredRecord,
  into?: string,
): Promise<string> {
  const out = into ?? (await newFolder(t));
  for (const number of numbers) {
    const folder = await newFolder(t);
    await write(folder, record, { inParts: true, shard: { number, of } });
    await cp(folder, out, { recursive: true });
  }
  return out;
}

const merge = (out: string, record = freshRecord(), inParts = true) =>
  write(out, record, { inParts, isMerging: true });

test('shards that are put together are the site that one machine writes', async (t) => {
  const [out, whole] = [await gathered(t, [1, 2, 3], freshRecord()), await newFolder(t)];
  const { pages } = await merge(out);
  assert.equal(pages, 0);
  await write(whole, freshRecord(), { inParts: true });
  assert.deepEqual(await contents(out), await contents(whole));
  // From then on it is a site like any other.
  assert.equal((await write(out, changedRecord(), { inParts: true })).pages, 3);
});

test('no page is in two shards, and none has what all pages share', async (t) => {
  const seen: string[] = [];
  for (const number of [1, 2, 3]) {
    const { paths } = await write(await newFolder(t), freshRecord(), { shard: { number, of } });
    seen.push(...paths.map((path) => path.replace(/^.*\/site\//, '')));
  }
  assert.equal(new Set(seen).size, seen.length);
  assert.equal(seen.length, 60);
  assert.ok(
    seen.every((path) =>
      /^embed\/(en|az)\/[a-z]+-[a-z]+\/[\w-]+\.(html|oembed\.json|oembed\.xml)$/.test(path),
    ),
  );
});

test('a shard that is missing is named', async (t) => {
  const out = await gathered(t, [1, 3], freshRecord());
  await assert.rejects(
    merge(out),
    /is not the whole site: missing shard 2\/3\. Write it with --shard 2\/3, copy/,
  );
  await assert.rejects(merge(await newFolder(t)), /has no shard of a site\. Write each with --shard 1\/8/);
});

test('shards of different editions are told apart', async (t) => {
  const out = await gathered(t, [1, 2, 3], freshRecord());
  await assert.rejects(
    merge(out, changedRecord()),
    /Shard \d\/3 in .* was made of another edition .* such as embed\/en\//,
  );
  const smaller = freshRecord();
  delete smaller.counts['committee-list'];
  await assert.rejects(merge(out, smaller), /have pages that this record has not/);
});

test('a shard of which files are missing is named with one of them', async (t) => {
  const out = await gathered(t, [1, 2, 3], freshRecord());
  await rm(join(out, 'embed/az/case-timeline/harbour-2019.html'));
  await assert.rejects(
    merge(out),
    /Shard \d\/3 in .* is not whole: .* such as embed\/az\/.*Copy all that it wrote/,
  );
});

test('shards of different divisions are not mixed', async (t) => {
  const out = await gathered(t, [1, 2, 3], freshRecord());
  const folder = await newFolder(t);
  await write(folder, freshRecord(), { inParts: true, shard: { number: 1, of: 2 } });
  await cp(folder, out, { recursive: true });
  await assert.rejects(merge(out), /has shards of 2 and of 3\. Delete/);
  assert.ok((await readdir(out)).includes('.on-record.shard-1-of-2.json'));
});
