// `validate` and `build` say what came of it for people, for programs, or not at all.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundledCli } from './bundled-cli.ts';
import { copyOfFixture, fixtureDir, spoil, temporaryDir } from '../fixture.ts';

const run = bundledCli('outcome');

interface Said {
  ok: boolean;
  faults: { file: string; path: string; message: string }[];
  notes: string[];
  counts: { cases: number };
  written: string[];
}
const inJson = (stdout: string): Said => JSON.parse(stdout) as Said;

test('--quiet says nothing of a sound record, and what is wrong with another', async (t) => {
  const { status, stdout, stderr } = run('validate', fixtureDir, '--quiet');
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
  const dir = await copyOfFixture(t);
  await spoil(dir, 'speakers.json', '"kind": "ngo"', '"kind": "nge"');
  const broken = run('validate', dir, '--quiet');
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /^speakers\.json\n {2}\[0\]/);
});

test('--json is one object of what was found', () => {
  const { status, stdout, stderr } = run('validate', fixtureDir, '--json');
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  const { ok, faults, counts } = inJson(stdout);
  assert.deepEqual({ ok, faults, cases: counts.cases }, { ok: true, faults: [], cases: 2 });
});

test('--json is one object of what is wrong, each fault with its file and path', async (t) => {
  const dir = await copyOfFixture(t);
  await spoil(dir, 'speakers.json', '"kind": "ngo"', '"kind": "nge"');
  const { status, stdout, stderr } = run('validate', dir, '--json');
  assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
  const { ok, faults } = inJson(stdout);
  assert.equal(ok, false);
  assert.equal(faults[0]?.file, 'speakers.json');
  assert.match(faults[0].path, /^\[0\] .*\.kind$/);
});

test('--json tells what stands in the way of writing too', async (t) => {
  const dir = await copyOfFixture(t);
  const { status, stdout } = run('build', dir, '--out', join(dir, 'out'), '--json');
  assert.equal(status, 1);
  assert.match(inJson(stdout).faults[0]!.message, /is inside .*, where the record itself is kept/);
});

test('--json of a build lists what it wrote', async (t) => {
  const out = join(await temporaryDir(t), 'out');
  const { written } = inJson(run('build', fixtureDir, '--out', out, '--json').stdout);
  assert.ok(written.includes(join(out, 'en.json')));
  assert.equal(run('build', fixtureDir, '--out', out, '--quiet').stdout, '');
});

test('--quiet and --json at once contradict each other', () => {
  const { status, stderr } = run('validate', fixtureDir, '--quiet', '--json');
  assert.equal(status, 1);
  assert.match(stderr, /^--quiet says nothing and --json says it in JSON; choose one of them\.\n/);
});
