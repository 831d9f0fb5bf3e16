import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { measure, overweight } from '../../../src/bundle/size.mjs';

const budgets = JSON.parse(readFileSync('src/bundle/budgets.json', 'utf8')) as Record<string, number>;

test('every output is within its budget', () => {
  assert.deepEqual(overweight(measure('dist', budgets)), []);
});

test('an output that grew too fat is named, with its size and its budget', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  try {
    writeFileSync(join(folder, 'fat.js'), randomBytes(2000));
    writeFileSync(join(folder, 'lean.js'), 'a'.repeat(100_000));
    const found = overweight(measure(folder, { 'fat.js': 1999, 'lean.js': 1999 }));
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^dist\/fat\.js is 20\d\d bytes; its budget is 1999\.$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a missing output is a failure, not a pass', () => {
  assert.throws(() => measure('dist', { 'no-such-file.js': 1 }), /ENOENT/);
});
