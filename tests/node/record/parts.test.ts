import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { collections, type SubjectAttribute } from '../../../src/model/subjects.ts';
import type { RecordIndex } from '../../../src/model/parts/record-index.ts';
import type { Slice } from '../../../src/model/slice.ts';
import type { FullSlice } from '../../../src/model/full-slice.ts';
import { partPath } from '../../../src/model/parts/paths.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { readerSlice } from '../../../src/record/compile/reader-slice.ts';
import { isInParts, mostStatementsInOneFile } from '../../../src/record/parts/size.ts';
import { writeParts } from '../../../src/record/parts/write-parts.ts';
import { fingerprintOfParts } from '../../../src/record/parts/written-part.ts';
import { areOfOneEdition, mergeParts } from '../../../src/runtime/foreign/merge-parts.ts';
import { faultsOf } from '../../../src/runtime/foreign/slice-faults.ts';
import { freshRecord, temporaryDir } from '../fixture.ts';

const attributes = Object.keys(collections) as SubjectAttribute[];

const whole = (): Slice => readerSlice(compile(freshRecord(), 'en'));

async function written(slice: Slice, dir: string): Promise<Record<string, Slice>> {
  const paths = await writeParts(slice, dir);
  const files = await Promise.all(
    paths.map(async (path) => {
      const name = path.slice(join(dir, 'en').length + 1).replaceAll('\\', '/');
      return [name, JSON.parse(await readFile(path, 'utf8')) as Slice] as const;
    }),
  );
  return Object.fromEntries(files);
}

test('every part, and the index, is a slice that stands by itself', async (t) => {
  const slice = whole();
  const files = await written(slice, await temporaryDir(t));
  const things = attributes.flatMap((attribute) => Object.keys(slice[collections[attribute]]));
  assert.equal(Object.keys(files).length, 1 + things.length + Object.keys(slice.moved).length);
  for (const [name, part] of Object.entries(files)) assert.deepEqual(faultsOf(part), [], name);
});

test('the parts of a record together say what the record says', async (t) => {
  const slice = whole();
  const files = Object.entries(await written(slice, await temporaryDir(t)));
  const parts = files.filter(([name]) => name !== 'index.json').map(([, part]) => part);
  assert.ok(areOfOneEdition(parts));
  assert.deepEqual({ ...mergeParts(parts), fingerprint: '' }, { ...slice, fingerprint: '' });
});

test('a part has what it uses and nothing else', async (t) => {
  const slice = whole();
  const files = await written(slice, await temporaryDir(t));
  for (const [id, of] of Object.entries(slice.cases)) {
    const part = files[`cases/${id}.json`]!;
    assert.deepEqual(part.cases, { [id]: of });
    assert.deepEqual(part.counts, {});
    assert.deepEqual(Object.keys(part.sources), [...of.cited.sources].sort());
    const named = [...of.people.map(({ person }) => person), ...of.events.flatMap(({ people }) => people)];
    assert.deepEqual(Object.keys(part.people), [...new Set(named)].sort());
  }
  for (const id of Object.keys(slice.counts)) {
    const part = files[`counts/${id}.json`]!;
    assert.deepEqual([part.cases, part.people, part.vocabulary], [{}, {}, {}]);
    assert.deepEqual(Object.keys(part.counts), [id]);
  }
});

test('the part about a person has every case that the person is in', async (t) => {
  const slice = whole();
  const files = await written(slice, await temporaryDir(t));
  for (const [id, person] of Object.entries(slice.people)) {
    const part = files[`people/${id}.json`]!;
    const about = Object.values(slice.cases).filter((of) => JSON.stringify(of).includes(`"${id}"`));
    assert.deepEqual(Object.keys(part.cases).sort(), about.map((of) => of.id).sort());
    assert.deepEqual(part.people[id], person);
  }
});

test('a case that has moved is found by its old name', async (t) => {
  const slice = whole();
  const files = await written(slice, await temporaryDir(t));
  const moved = Object.entries(slice.moved);
  assert.ok(moved.length > 0);
  for (const [id, to] of moved) {
    assert.deepEqual(files[`cases/${id}.json`]!.cases, { [to]: slice.cases[to] });
    assert.deepEqual(files[`cases/${id}.json`]!.moved, { [id]: to });
  }
});

test('the index lists everything by its names, and where things moved', async (t) => {
  const slice = whole();
  const index = (await written(slice, await temporaryDir(t)))['index.json'] as RecordIndex;
  for (const attribute of attributes)
    assert.deepEqual(
      Object.keys(index.listed[collections[attribute]]),
      Object.keys(slice[collections[attribute]]),
    );
  assert.deepEqual(index.moved, slice.moved);
  assert.deepEqual([index.cases, index.counts, index.people], [{}, {}, {}]);
  const [of] = Object.values(slice.cases);
  assert.equal(index.listed.cases[of!.id]!.title, of!.title);
});

test('the fingerprint of a part changes with the part, and with nothing else', async (t) => {
  const slice = whole();
  const before = await written(slice, await temporaryDir(t));
  const [first, second] = Object.keys(slice.cases) as [string, string];
  slice.cases[first]!.statements[0]!.text = 'Another text.';
  slice.fingerprint = 'another';
  const after = await written(slice, await temporaryDir(t));
  const print = (files: Record<string, Slice>, id: string) => files[`cases/${id}.json`]!.fingerprint;
  assert.notEqual(print(after, first), print(before, first));
  assert.equal(print(after, second), print(before, second));
});

test('the same record gives the same bytes', async (t) => {
  const bytes = async () => JSON.stringify(await written(whole(), await temporaryDir(t)));
  assert.equal(await bytes(), await bytes());
});

test('parts of two editions are told apart, whatever differs', async (t) => {
  const files = await written(whole(), await temporaryDir(t));
  const parts = () =>
    structuredClone(Object.values(files).filter((part) => Object.keys(part.cases).length === 1));
  const changes: ((part: Slice) => unknown)[] = [
    (part) => (part.version = '9.9.9'),
    (part) => (part.disclaimer = 'Another.'),
    (part) => (Object.values(part.sources)[0]!.title = 'Another'),
    (part) => (Object.values(part.speakers)[0]!.name = 'Another'),
  ];
  assert.ok(areOfOneEdition(parts()));
  for (const change of changes) {
    const mixed = parts();
    // Twice the same case, as a cache has it.
    const other = structuredClone(mixed[0]!);
    change(other);
    assert.ok(!areOfOneEdition([...mixed, other]), String(change));
  }
});

test('what is prerendered of the whole names the fingerprint of what the script puts together of the parts', async (t) => {
  const full = compile(freshRecord(), 'en');
  const files = await written(readerSlice(full), await temporaryDir(t));
  const together = (attribute: SubjectAttribute, ids: string[]) =>
    mergeParts(ids.map((id) => files[partPath(attribute, id)]!)).fingerprint;
  const cases = Object.keys(full.cases);
  for (const attribute of attributes)
    for (const id of Object.keys(full[collections[attribute]]))
      assert.equal(fingerprintOfParts(full, attribute, [id]), together(attribute, [id]), id);
  for (const ids of [cases, Object.keys(full.moved), cases.toReversed()])
    assert.equal(fingerprintOfParts(full, 'case', ids), together('case', ids));
  assert.equal(fingerprintOfParts(full, 'case', ['all']), together('case', cases));
});

test('a record is in parts from one statement on that is too many, in every language', () => {
  const [first] = Object.values(compile(freshRecord(), 'en').cases);
  for (const locale of ['en', 'az']) {
    const slice = compile(freshRecord(), locale);
    const withStatements = (count: number): FullSlice => {
      const statements = Array.from({ length: count }, () => first!.statements[0]!);
      return { ...slice, cases: { one: { ...first!, statements }, other: { ...first!, statements: [] } } };
    };
    assert.equal(isInParts(withStatements(mostStatementsInOneFile)), false);
    assert.equal(isInParts(withStatements(mostStatementsInOneFile + 1)), true);
  }
});

test('the bundled record is small enough for the scripts that bring it whole', async () => {
  const bundled = JSON.parse(await readFile('dist/record/full/en.json', 'utf8')) as FullSlice;
  assert.equal(
    isInParts(bundled),
    false,
    'its pages would hint at parts that nobody writes: let `npm run build` write them, and the scripts fetch them',
  );
});
