// What the benchmark says of its visits, and the record that it invents. What it measures is asserted nowhere.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { caseRows, eventRows, writeCases, writeEvents } from '../../bench/pages/events.mjs';
import { ratios, spread } from '../../bench/statistics.mjs';
import { checkRecord } from '../../../src/record/check.ts';

const example = 'demo/example-record';

test('a spread is the median and the quartiles, whatever the order; what was not measured is left out', () => {
  assert.deepEqual(spread([40, 10, undefined, 30, 20, 50]), { median: 30, low: 20, high: 40, visits: 5 });
  assert.deepEqual(spread([1, 2]), { median: 1.5, low: 1.25, high: 1.75, visits: 2 });
  assert.equal(spread([undefined]), undefined);
});

test('a ratio is of two visits of one round', () => {
  const visits = [
    { round: 0, measured: { first: 30 } },
    { round: 1, failed: 'it did not come' },
    { round: 2, measured: { first: 20 } },
    { round: 3, measured: { first: 8 } },
  ];
  const others = [
    { round: 3, measured: { first: 2 } },
    { round: 2, failed: 'it did not come' },
    { round: 1, measured: { first: 5 } },
    { round: 0, measured: { first: 10 } },
  ];
  assert.deepEqual(ratios(visits, others, 'first'), [3, 4]);
});

test('events are as many as were asked for, in order of date, each with an id of its own', () => {
  const rows = eventRows(2000);
  assert.equal(new Set(rows.map(({ id }) => id)).size, 2000);
  const days = rows.map(({ day }) => day);
  assert.deepEqual([...days].sort(), days);
});

for (const [name, write] of [
  ['events', (folder: string) => writeEvents(folder, eventRows(50), example)],
  ['cards', (folder: string) => writeCases(folder, caseRows(20), example)],
] as const)
  test(`the record with ${name} keeps every rule`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
    try {
      await write(folder);
      assert.deepEqual((await checkRecord(folder)).problems, []);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
