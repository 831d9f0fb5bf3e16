import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { temporaryDir } from '../fixture.ts';

interface Results {
  passed: number;
  failures: { file: string; test: string; found: string }[];
}

/** What the runner of a suite writes for test files with these texts. */
async function resultsOf(context: TestContext, texts: Record<string, string>): Promise<Results> {
  const folder = await temporaryDir(context);
  const files = Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const reporter = pathToFileURL('tests/runner/node-results.mjs').href;
  const environment = { ...process.env };
  // Otherwise node:test takes them for a part of this test.
  delete environment['NODE_TEST_CONTEXT'];
  const { stdout } = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, ...files], {
    encoding: 'utf8',
    env: environment,
  });
  return JSON.parse(stdout) as Results;
}

const checks = pathToFileURL('tests/runner/checks.mjs').href;

test('each sentence of a test counts, and the test that holds them does not', async (t) => {
  const { passed, failures } = await resultsOf(t, {
    'page.mjs': `import { checked } from '${checks}';
      checked('a page', (check) => { check('stands', true); check('speaks', false, [1]); check('sings', true); });
      checked('another', (check) => check('stands', true));`,
    'plain.mjs': `import { test } from 'node:test'; test('alone', () => {});`,
  });
  assert.equal(passed, 4);
  assert.deepEqual(
    failures.map(({ test, found }) => [test, found]),
    [['a page › speaks', 'found: [1]']],
  );
});

test('a test that breaks off, and a file that cannot be loaded, are failures', async (t) => {
  const { passed, failures } = await resultsOf(t, {
    'broken.mjs': `import { checked } from '${checks}';
      checked('a page', (check) => { check('stands', true); throw new Error('lost'); });`,
    'unloadable.mjs': `import './not-there.mjs';`,
  });
  assert.equal(passed, 1);
  assert.deepEqual(failures.map(({ test }) => test.replace(/.*\//, '')).sort(), [
    'a page › runs to its end',
    'unloadable.mjs',
  ]);
  assert.match(failures.map(({ found }) => found).join('\n'), /lost/);
});

/** The runner with these words; its results go where nobody counts them. */
async function run(t: TestContext, ...words: string[]) {
  const env = { ...process.env, TEST_RESULTS_FOLDER: await temporaryDir(t) };
  return spawnSync(process.execPath, ['tests/runner/run.mjs', ...words], { encoding: 'utf8', env });
}

test('a word that no file has is told, with the words there are', async (t) => {
  const { status, stderr } = await run(t, 'cms', 'wix');
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^No file of tests\/cms has “wix” in its name; there are:\n {2}astro\/astro\.cms\.mjs\n/,
  );
});

test('a suite that there is not is told, with those there are', async (t) => {
  const { status, stderr } = await run(t, 'hots');
  assert.equal(status, 1);
  assert.match(stderr, /^There is no suite “hots”; there are: node, hosts, /);
});

test('results are summed, and what failed is written in lines', async (t) => {
  const folder = await temporaryDir(t);
  const results = join(folder, 'results');
  mkdirSync(results);
  const failure = { file: 'a.mjs', test: 'speaks', found: 'found:\n nothing' };
  writeFileSync(join(results, 'node.json'), JSON.stringify({ passed: 3, failures: [] }));
  writeFileSync(join(results, 'browser.json'), JSON.stringify({ passed: 4, failures: [failure] }));
  const lines = join(folder, 'failures');
  const { stdout } = spawnSync(process.execPath, ['.ci/sum.mjs', results, lines], { encoding: 'utf8' });
  assert.equal(stdout, '7 1\n');
  assert.equal(readFileSync(lines, 'utf8'), '  ✖ a.mjs: speaks: found: nothing\n');
});
