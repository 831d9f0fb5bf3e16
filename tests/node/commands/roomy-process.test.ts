// A record of many cases is worked on in a process with more room, which says and ends as the first would have.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { assert } from 'chai';
import { needsRoom } from '../../../src/commands/roomy-process.ts';
import { bundledCli } from './bundled-cli.ts';

const cli = bundledCli('roomy-process');
const folder = mkdtempSync(join(tmpdir(), 'on-record-roomy-'));
after(() => rmSync(folder, { recursive: true }));

/** A record of so many cases, all of them wrong. */
function broken(cases: number): string {
  const dir = join(folder, String(cases));
  mkdirSync(join(dir, 'cases'), { recursive: true });
  for (let number = 0; number < cases; number += 1) writeFileSync(join(dir, `cases/${number}.txt`), '');
  return dir;
}
const few = broken(499);
const many = broken(500);

test('is asked for where any word of the command line is the folder of many cases', () => {
  assert.isTrue(needsRoom(['validate', many], []));
  assert.isTrue(needsRoom(['build', '--out', 'nowhere', many], []));
  assert.isFalse(needsRoom(['validate', few], []));
  assert.isFalse(needsRoom(['validate', '--quiet'], []));
  assert.isFalse(needsRoom(['validate', join(many, 'cases/1.txt')], []));
});

test('is not asked for where somebody has decided about the room', () => {
  for (const given of [
    '--max-semi-space-size=16',
    '--max_semi_space_size=16',
    '--inspect --max-semi-space-size=8',
  ])
    assert.isFalse(needsRoom(['validate', many], [given]));
});

test('the other process says what is wrong, and ends, as one alone', () => {
  const args = ['validate', '--json', many];
  const file = 'node_modules/.cache/on-record/cli-roomy-process.mjs';
  const alone = spawnSync(process.execPath, ['--max-semi-space-size=16', file, ...args], {
    encoding: 'utf8',
  });
  const { status, stdout, stderr } = cli(...args);
  assert.include(stdout, 'cases/499.txt');
  assert.isTrue(stdout === alone.stdout);
  assert.deepEqual([status, stderr], [alone.status, alone.stderr]);
  assert.equal(status, 1);
});
