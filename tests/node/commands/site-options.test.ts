// What `site` is asked for, before it writes anything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledCli } from './bundled-cli.ts';
import { fixtureDir } from '../fixture.ts';

const run = bundledCli('site-options');
const site = (...more: string[]) => run('site', fixtureDir, '--out', 'never-written', ...more);

test('a shard is a number and how many there are', () => {
  for (const shard of ['3', '0/8', '9/8', '1/0', '3-8', ' 1/2', '1/99999']) {
    const { status, stderr } = site(`--shard=${shard}`);
    assert.equal(status, 1, shard);
    assert.ok(stderr.startsWith(`--shard is ${JSON.stringify(shard)}; it is which shard`), stderr);
  }
});

test('what does not go together is refused by name', () => {
  const refused: [string[], RegExp][] = [
    [['--shard', '1/2', '--merge'], /^--shard writes a shard and --merge puts all of them together/],
    [['--merge', '--browser', 'chromium'], /^--browser measures a whole site/],
    [['--shard', '1/2', '--browser', 'chromium'], /^--browser measures a whole site/],
    [
      ['--shard', '1/2', '--snippets', 'x', '--base', 'https://x.example/'],
      /^--snippets are no part of a shard/,
    ],
  ];
  for (const [options, message] of refused) {
    const { status, stderr } = site(...options);
    assert.equal(status, 1);
    assert.match(stderr, message);
  }
});

test('--json tells a program what is wrong, and of a folder without shards where they should be', () => {
  const { status, stdout, stderr } = site('--merge', '--json');
  assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
  const { ok, faults } = JSON.parse(stdout) as { ok: boolean; faults: { message: string }[] };
  assert.equal(ok, false);
  assert.match(faults[0]!.message, /^never-written has no shard of a site/);
});
