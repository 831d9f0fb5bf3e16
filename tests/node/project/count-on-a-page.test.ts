import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { FullSlice } from '../../../src/model/full-slice.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { readerSlice } from '../../../src/record/compile/reader-slice.ts';
import { writtenPart } from '../../../src/record/parts/written-part.ts';
import { readRecord } from '../../../src/record/read/read.ts';
import { temporaryDir } from '../fixture.ts';

const { writeSyntheticRecord } = (await import(
  pathToFileURL('tests/bench/records/synthetic-record.mjs').href
)) as { writeSyntheticRecord: (folder: string, cases: number, statements: number) => Promise<number> };

/** As a reader gets it. */
const bytesOf = (content: string | Buffer): number => brotliCompressSync(content).length;
const bytesOfFile = async (path: string) => bytesOf(await readFile(`dist/${path}`));

/** The part that a count is drawn of. */
function partOfCount(full: FullSlice): string {
  const slice = readerSlice(full);
  return `${JSON.stringify(writtenPart(slice, 'series', Object.keys(slice.counts)[0]!))}\n`;
}

async function syntheticSlice(t: TestContext, cases: number): Promise<FullSlice> {
  const dir = await temporaryDir(t);
  await writeSyntheticRecord(dir, cases, 20);
  const { record, problems } = await readRecord(dir);
  assert.deepEqual(problems, []);
  return compile(record!, 'en');
}

test('a count costs the script, what reads the part, and the part; for the bundled record 26,000 bytes in all', async () => {
  const bundled = JSON.parse(await readFile('dist/record/full/en.json', 'utf8')) as FullSlice;
  const part = bytesOf(partOfCount(bundled));
  assert.ok(part <= 2430, `the part has ${part} bytes`);
  const check = await bytesOfFile('on-record.check.js');
  const withTag = (await bytesOfFile('on-record.bare.js')) + check + part;
  assert.ok(withTag <= 26_000, `on-record.bare.js and src: ${withTag} bytes`);
  const withScript = (await bytesOfFile('record-slots/on-record.parts.js')) + check + part;
  assert.ok(withScript <= 26_850, `the script of a record in parts: ${withScript} bytes`);
});

test('however many cases a record has, a count costs the same', async (t) => {
  const few = await syntheticSlice(t, 10);
  const many = await syntheticSlice(t, 100);
  assert.equal(Object.keys(many.cases).length, 100);
  assert.equal(partOfCount(many), partOfCount(few));
});
