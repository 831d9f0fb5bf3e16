// What commands do to the folders of a record keeper: nothing that somebody else would miss.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { writeOutput } from '../../../src/publish/library/output.ts';
import { copyOfFixture, fixtureDir, temporaryDir } from '../fixture.ts';

/** The command as the build made it, with the library around it. */
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' });
const base = ['--base', 'https://vesmark.example/on-record/'];

async function tree(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const)),
  );
}

test('nothing is written into the record, by whatever way its folder is named', async (t) => {
  const dir = await copyOfFixture(t);
  const other = await temporaryDir(t);
  await symlink(dir, join(other, 'link'));
  const before = await tree(dir);
  for (const command of ['build', 'site'])
    for (const out of [
      dir,
      join(dir, 'out'),
      join(dir, 'cases'),
      `${dir}/../${dir.split('/').at(-1)}`,
      join(other, 'link'),
    ]) {
      const { status, stderr } = run(command, dir, '--out', out);
      assert.equal(status, 1, `${command} ${out}`);
      assert.match(stderr, /where the record itself is kept; write to another folder\.\n$/);
    }
  assert.deepEqual(await tree(dir), before);
});

test('a site whose folder "record" is the record itself is refused', async (t) => {
  const parent = await temporaryDir(t);
  const record = join(parent, 'record');
  await cp(fixtureDir, record, { recursive: true });
  const before = await tree(parent);
  assert.match(run('site', record, '--out', parent).stderr, /where the record itself is kept/);
  assert.deepEqual(await tree(parent), before);
});

test('a folder without a name is none', () => {
  for (const args of [
    ['build', fixtureDir, '--out', ''],
    ['site', fixtureDir, '--out', ' '],
    ['validate', ''],
  ]) {
    const { status, stderr } = run(...args);
    assert.equal(status, 1);
    assert.match(stderr, /^(build|site) needs --out <dir>|^The folder of the record has no name/);
  }
});

test('files of others are neither overwritten nor listed', async (t) => {
  const out = await temporaryDir(t);
  await writeFile(join(out, 'host.js'), 'mine');
  const refused = run('site', fixtureDir, '--out', out, ...base);
  assert.match(refused.stderr, /holds files that "on-record" did not write and would overwrite: host\.js\./);
  assert.deepEqual(await readdir(out), ['host.js']);
  await rm(join(out, 'host.js'));
  await writeFile(join(out, 'mine.html'), 'mine');
  assert.equal(run('site', fixtureDir, '--out', out, ...base).status, 0);
  assert.equal(await readFile(join(out, 'mine.html'), 'utf8'), 'mine');
  assert.doesNotMatch(await readFile(join(out, 'manifest.json'), 'utf8'), /mine\.html/);
});

test('the page of a case that was removed goes, and leaves the manifest', async (t) => {
  const record = await copyOfFixture(t);
  const out = join(await temporaryDir(t), 'site');
  assert.equal(run('site', record, '--out', out, ...base).status, 0);
  await mkdir(join(out, 'embed/en/own'));
  await writeFile(join(out, 'embed/en/own/mine.html'), 'mine');
  await rm(join(record, 'cases/harbour.json'));
  assert.match(
    await readFile(join(out, 'manifest.json'), 'utf8'),
    /embed\/en\/case-card\/harbour-2019\.html/,
  );
  assert.equal(run('site', 'demo/example-record', '--out', out, ...base).status, 0);
  const files = Object.keys(await tree(out)).map((file) => file.slice(out.length + 1));
  assert.deepEqual(
    files.filter((file) => file.includes('harbour')),
    [],
  );
  assert.ok(files.includes('embed/en/own/mine.html'));
  assert.ok(files.includes('embed/en/case-card/ada-lorn-2024.html'));
  assert.ok(!files.some((file) => file.startsWith('embed/az')));
  assert.doesNotMatch(await readFile(join(out, 'manifest.json'), 'utf8'), /harbour|mine/);
});

test('two commands do not clear away what the other wrote', async (t) => {
  const out = await temporaryDir(t);
  const output = (command: string) => ({ command, out });
  await writeOutput(output('one'), (dir) => writeFile(join(dir, 'a'), '1'));
  await writeOutput(output('two'), (dir) => writeFile(join(dir, 'b'), '2'));
  await writeOutput(output('one'), (dir) => writeFile(join(dir, 'c'), '3'));
  assert.deepEqual((await readdir(out)).sort(), ['.on-record.json', 'b', 'c']);
});

test('a run that fails or is stopped leaves what was there, and nothing beside it', async (t) => {
  const parent = await temporaryDir(t);
  const out = join(parent, 'site');
  await writeOutput({ command: 'one', out }, (dir) => writeFile(join(dir, 'a'), 'old'));
  const failing = writeOutput({ command: 'one', out }, async (dir) => {
    await writeFile(join(dir, 'a'), 'new');
    throw new Error('broken off');
  });
  await assert.rejects(failing, /broken off/);
  assert.equal(await readFile(join(out, 'a'), 'utf8'), 'old');
  assert.deepEqual(await readdir(parent), ['site']);

  assert.equal(run('site', fixtureDir, '--out', join(parent, 'whole')).status, 0);
  const before = await tree(join(parent, 'whole'));
  const child = spawn(process.execPath, ['dist/cli.js', 'site', fixtureDir, '--out', join(parent, 'whole')]);
  while (!(await readdir(parent)).some((name) => name.startsWith('.whole')))
    await new Promise((next) => setTimeout(next, 5));
  child.kill('SIGINT');
  assert.equal(await new Promise((ended) => child.once('exit', ended)), 130);
  assert.deepEqual(await tree(join(parent, 'whole')), before);
  assert.deepEqual((await readdir(parent)).sort(), ['site', 'whole']);
});

test('what a disk refuses is a sentence', async (t) => {
  const parent = await temporaryDir(t);
  await writeFile(join(parent, 'file'), '');
  await mkdir(join(parent, 'folder/en.json'), { recursive: true });
  const locked = join(parent, 'locked');
  await mkdir(locked);
  await chmod(locked, 0o500);
  const isRoot = process.getuid?.() === 0;
  const outs = ['file', 'file/below', 'folder', ...(isRoot ? [] : ['locked/x'])].map((name) =>
    join(parent, name),
  );
  for (const out of [...outs, '/proc/nowhere/x', join(parent, 'x'.repeat(300))]) {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['dist/cli.js', 'build', fixtureDir, '--out', out],
      {
        encoding: 'utf8',
        timeout: 30_000,
      },
    );
    assert.equal(status, 1, out);
    assert.match(stderr, /^[^\n]+\.\n$/, stderr);
    assert.doesNotMatch(stderr, /\bat .+:\d+|Error:/);
  }
  await chmod(locked, 0o700);
  assert.equal(dirname(locked), parent);
});

test('a language that the interface does not speak is told of', async (t) => {
  const dir = await copyOfFixture(t);
  const file = join(dir, 'record.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/"locales": \[[^\]]*\]/, '"locales": ["en", "az", "fi"]'));
  const { status, stderr } = run('validate', dir);
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^The interface does not speak "fi": .* in English\. It speaks .*\n$/);
});

test('the code for a record of one’s own names its address, and no other', () => {
  const embed = (src: string, ...more: string[]) =>
    run(
      'embed',
      'case-card',
      '--case',
      'harbour-2019',
      '--record',
      fixtureDir,
      ...base,
      '--src',
      src,
      ...more,
    );
  assert.match(embed('/record/en.json').stdout, /<case-card case="harbour-2019" src="\/record\/en\.json"/);
  assert.match(
    embed('https://x.example/en.json', '--as', 'prerendered').stdout,
    /src="https:\/\/x\.example\/en\.json"/,
  );
  for (const form of ['tag', 'prerendered', 'strict', 'quote', 'link', 'markdown'])
    assert.equal(embed('javascript:alert(1)', '--as', form).status, 1, form);
});
