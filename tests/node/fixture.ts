// The fictional record as a fresh copy for each test, so that a test may break it.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { AuthoredRecord } from '../../src/record/authored/record.ts';
import { readRecord } from '../../src/record/read/read.ts';

/** Tests run from the root of the project, see tests/runner/run.mjs. */
export const fixtureDir = 'tests/fixtures/record';

const result = await readRecord(fixtureDir);
assert.deepEqual(result.problems, [], 'the fixture is sound');

export function freshRecord(): AuthoredRecord {
  assert.ok(result.record);
  return structuredClone(result.record);
}

/** A folder of its own for one test. */
export async function temporaryDir(t: TestContext): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'on-record-'));
  t.after(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** The fixture's files in a folder of their own, for a test to spoil. */
export async function copyOfFixture(t: TestContext): Promise<string> {
  const dir = await temporaryDir(t);
  await cp(fixtureDir, dir, { recursive: true });
  return dir;
}

/** Changes the text of one file; what is to be replaced must be there. */
export async function spoil(dir: string, file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(dir, file), 'utf8');
  assert.ok(text.includes(from), `${file} contains ${from}`);
  await writeFile(
    join(dir, file),
    text.replace(from, () => to),
  );
}

export function named<T extends { id: string }>(entries: T[], id: string): T {
  const entry = entries.find((candidate) => candidate.id === id);
  assert.ok(entry, `there is an entry "${id}"`);
  return entry;
}
