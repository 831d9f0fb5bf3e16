import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundledCli } from './bundled-cli.ts';
import { copyOfFixture, fixtureDir, spoil, temporaryDir } from '../fixture.ts';

const run = bundledCli('cli');

test('validate says what a sound record holds', () => {
  const { status, stdout, stderr } = run('validate', fixtureDir);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.match(stdout, /^Vesmark on record \(fictional\), version 1\.2\.0, compiled 2024-06-01$/m);
  assert.match(stdout, /^harbour-2019 +10 +8 +4 +5 +6 +1 +2 +2 +28$/m);
  assert.match(stdout, /^total +12 +11 +5 +9 +7 +1 +3 +4 +40$/m);
  assert.match(stdout, /^ {2}count points +5 \(1 derived\)$/m);
  assert.match(stdout, /^ {2}rules checked +\d\d$/m);
  assert.match(
    stdout,
    /^ {2}answered +3$\n^ {2}position-on-case-only +1$\n^ {2}no-merits +1$\n^ {2}none-recorded +4$/m,
  );
});

test('the record that a newcomer starts from is sound', () => {
  const { status, stderr } = run('validate', 'demo/example-record');
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('a name too many, and what is no folder, are told and nothing is guessed', async (t) => {
  const dir = await copyOfFixture(t);
  const out = join(await temporaryDir(t), 'out');
  const surplus = run('build', dir, 'second', '--out', out);
  assert.equal(surplus.status, 1);
  assert.match(surplus.stderr, /^There is no place for "second" after /);
  for (const path of [join(dir, 'record.json'), join(dir, 'nowhere')]) {
    const { status, stderr } = run('validate', path);
    assert.equal(status, 1);
    assert.equal(stderr, `${path} is no folder; name the one that holds record.json.\n`);
  }
});

test('validate lists every problem by file and fails', async (t) => {
  const dir = await copyOfFixture(t);
  await spoil(dir, 'cases/harbour-2019.json', '"act": "denial-of-lawyer"', '"act": "denial-of-layer"');
  await spoil(dir, 'cases/harbour-2019.json', '"source": "harbour-report"', '"source": "harbor-report"');
  await spoil(dir, 'people.json', '"notSameAs": ["maren-tovesk"]', '"notSameAs": ["maren-toveks"]');
  const { status, stdout, stderr } = run('validate', dir);
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^cases\/harbour-2019\.json\n(?: {2}.*\n)+\npeople\.json\n/);
  assert.match(
    stderr,
    /allegations\[1\] \(no-lawyer\)\.act: found "denial-of-layer"; .*did you mean "denial-of-lawyer"\?/,
  );
  assert.match(stderr, /problems in 2 files\n$/);
});

test('validate tells of a folder that is no record', async (t) => {
  const { status, stderr } = run('validate', await temporaryDir(t));
  assert.equal(status, 1);
  assert.match(stderr, /record\.json\n {2}the file is missing/);
});

test('build writes the slices of each locale, and the open data', async (t) => {
  const out = join(await temporaryDir(t), 'record');
  const { status, stdout } = run('build', fixtureDir, '--out', out);
  assert.equal(status, 0);
  assert.match(stdout, /wrote .*en\.json\n/);
  assert.deepEqual((await readdir(out)).sort(), [
    '.on-record.json',
    'CHANGELOG.md',
    'README.md',
    'az.d.ts',
    'az.js',
    'az.json',
    'csv',
    'datapackage.json',
    'en.d.ts',
    'en.js',
    'en.json',
    'full',
    'schema',
  ]);
  assert.deepEqual((await readdir(join(out, 'full'))).sort(), ['az.json', 'en.json']);
});

test('build writes nothing of a broken record', async (t) => {
  const dir = await copyOfFixture(t);
  await spoil(dir, 'people.json', '"official": false', '"official": "no"');
  const out = await temporaryDir(t);
  assert.equal(run('build', dir, '--out', out).status, 1);
  assert.deepEqual(await readdir(out), []);
});

test('what writes asks where to write to, and explains itself', () => {
  for (const name of ['build', 'pictures', 'site']) {
    const { status, stderr } = run(name, fixtureDir);
    assert.equal(status, 1);
    assert.ok(stderr.startsWith(`${name} needs --out <dir>, the folder to write to\n\nUsage:\n`), stderr);
  }
});

test('a site is written for the address of a folder only, and snippets for an address', () => {
  const at = (...options: string[]) => run('site', fixtureDir, '--out', 'tests/never', ...options).stderr;
  for (const base of ['vesmark.example/', 'https://vesmark.example', 'https://vesmark.example/?a/'])
    assert.match(
      at('--base', base),
      /^--base is ".*"; it must be the address that the folder will have, .*\n$/,
    );
  assert.match(
    at('--snippets', 'tests/never'),
    /^--snippets needs --base: their links lead to the pages\.\n$/,
  );
});

test('a remark stands beside the code, not in it', () => {
  const embed = (...options: string[]) =>
    run('embed', 'case-card', '--case', 'harbour-2019', '--record', fixtureDir, ...options);
  const { status, stdout, stderr } = embed();
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^<script async src="https:\/\/example\.org\/on-record\/on-record\.js"><\/script>\n<case-card /,
  );
  assert.match(stderr, /^https:\/\/example\.org\/on-record\/ stands for the folder .* --base\.\n$/);
  assert.equal(embed('--base', 'https://vesmark.example/').stderr, '');
  assert.equal(embed('--as', 'light').stderr, '');
});

test('--help explains every command', () => {
  const { status, stdout } = run('--help');
  assert.equal(status, 0);
  assert.match(stdout, /on-record validate \[dir\]/);
  assert.match(stdout, /on-record build \[dir\] --out <dir>/);
});

test('an unknown command or option fails with the help', () => {
  for (const args of [['publish'], [], ['validate', '--colour']]) {
    const { status, stderr } = run(...args);
    assert.equal(status, 1);
    assert.match(stderr, /^Usage:/m);
  }
});
