// A record four times as long takes four times as many looks at what its authors wrote, not sixteen times as many. Looks are counted: a clock says
// as much of the machine as of the code.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { AuthoredRecord } from '../../../src/record/authored/record.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { readRecord } from '../../../src/record/read/read.ts';
import { checkRules } from '../../../src/record/rules/rules.ts';
import { temporaryDir } from '../fixture.ts';
import { wholeTables } from '../open-data/whole-tables.ts';

const { writeSyntheticRecord } = (await import(
  pathToFileURL('tests/bench/records/synthetic-record.mjs').href
)) as {
  writeSyntheticRecord: (folder: string, cases: number, statements: number) => Promise<number>;
};

async function invented(t: TestContext, cases: number, statements: number): Promise<AuthoredRecord> {
  const dir = await temporaryDir(t);
  await writeSyntheticRecord(dir, cases, statements);
  const { record, problems } = await readRecord(dir);
  assert.deepEqual(problems, []);
  return record!;
}

/** How often anything in a record is looked at, at any depth. */
function looksAt(record: AuthoredRecord, use: (record: AuthoredRecord) => unknown): number {
  let looks = 0;
  const seen = new WeakMap<object, object>();
  const watched = <Thing>(thing: Thing): Thing => {
    if (typeof thing !== 'object' || thing === null) return thing;
    const known = seen.get(thing);
    if (known) return known as Thing;
    const proxy = new Proxy(thing, {
      get(target, key, receiver) {
        looks += 1;
        return watched(Reflect.get(target, key, receiver) as unknown);
      },
      // Copies and lists of entries are made of these, and are of what is watched as well.
      getOwnPropertyDescriptor(target, key) {
        looks += 1;
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    seen.set(thing, proxy);
    return proxy;
  };
  use(watched(record));
  return looks;
}

const uses: Record<string, (record: AuthoredRecord) => unknown> = {
  'its rules': (record) => assert.deepEqual(checkRules(record), []),
  'what is compiled of it': (record) => compile(record, 'fr'),
  'its tables': (record) => wholeTables(compile(record, 'en')),
};

const sizes: Record<string, [[number, number], [number, number]]> = {
  'four times as many cases': [
    [20, 20],
    [80, 20],
  ],
  'a case four times as long': [
    [1, 60],
    [1, 240],
  ],
};

for (const [name, use] of Object.entries(uses))
  for (const [size, [small, large]] of Object.entries(sizes))
    test(`${size}: ${name} take four times as many looks at most`, async (t) => {
      const looks = looksAt(await invented(t, ...small), use);
      const more = looksAt(await invented(t, ...large), use);
      assert.ok(looks > 1000, 'it was looked at');
      assert.ok(more < 4.1 * looks, `${looks} looks became ${more}`);
    });
