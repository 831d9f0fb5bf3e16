// Runs suites of tests: `node tests/runner/run.mjs hosts frames`, or several, `node tests/runner/run.mjs node,browser`.
// Words choose files, flags go to the runner of the suite (node:test; @web/test-runner for what runs inside a browser).
// What came of it is written to <suite>.json in TEST_RESULTS_FOLDER, or in node_modules/.cache/on-record/results.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bring } from '../../src/bundle/install-packages.mjs';
import { findChromium } from '../../src/bundle/find-browser.mjs';
import { choose } from './choice.mjs';
import { compiled } from './compiled.mjs';
import { suites } from './suites.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = process.env.TEST_RESULTS_FOLDER ?? join(root, 'node_modules/.cache/on-record/results');
const reporter = new URL('node-results.mjs', import.meta.url).href;
const [names = '', ...given] = process.argv.slice(2);
const words = given.filter((each) => !each.startsWith('-'));
const flags = given.filter((each) => each.startsWith('-'));

let child;
let stopped = false;
// Stopped from outside, as by a time limit, it stops what it started.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stopped = true;
    child?.kill(signal);
  });

mkdirSync(results, { recursive: true });
for (const name of names.split(',')) {
  if (stopped) break;
  // A name of its own until it is whole: another run of the same suite may write at the same time.
  const file = join(results, `${name}.${process.pid}.json`);
  const complaint = await run(name, file).catch(({ message }) => message);
  const found = read(file);
  if (complaint) {
    process.stderr.write(`${complaint}\n`);
    process.exitCode = 1;
    // What is wrong without a test that failed is to be seen in the results as well.
    if (!found.failures.length)
      found.failures = [{ file: `tests/${name}`, test: 'runs to its end', found: complaint }];
  }
  write(file, found);
  renameSync(file, join(results, `${name}.json`));
}

/** What is wrong, in a sentence; nothing when every test passed. */
async function run(name, file) {
  const suite = suites[name];
  if (!suite) throw new Error(`There is no suite “${name}”; there are: ${Object.keys(suites).join(', ')}.`);
  const folder = join(root, 'tests', suite.folder);
  const chosen = choose(suite, folder, words);
  if (suite.packages) bring(join(root, suite.packages));
  if (suite.engines) {
    const code = await inEngines(suite, folder, chosen.files, file);
    return code === 0 ? undefined : `${name}: not every test passed`;
  }

  // Here and not in every file: two that unpack a browser at the same time would be in each other's way.
  if (suite.browser) await findChromium();
  const runnable = await compiled(folder, chosen.files, suite.packages ? folder : root);
  const alone = ({ name }) => suite.alone?.test(name);
  const rounds = [
    { files: runnable.filter((each) => !alone(each)), atOnce: suite.atOnce },
    { files: runnable.filter(alone), atOnce: 1 },
  ].filter(({ files }) => files.length);
  const ends = [];
  const found = [];
  for (const { files, atOnce } of rounds) {
    if (stopped) break;
    rmSync(file, { force: true });
    ends.push(await inNode(files, atOnce, file, chosen.steps));
    found.push(read(file));
  }
  const total = {
    passed: found.reduce((sum, each) => sum + each.passed, 0),
    failures: found.flatMap((each) => each.failures),
  };
  write(file, total);
  const said = `${name}: ${total.passed} passed, ${total.failures.length} failed`;
  if (total.failures.length || !total.passed || ends.some((code) => code !== 0)) return said;
  process.stdout.write(`${said}\n`);
  return undefined;
}

function inNode(files, atOnce, results, steps) {
  return start(
    process.execPath,
    [
      '--enable-source-maps',
      '--test',
      `--test-concurrency=${atOnce}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${reporter}`,
      `--test-reporter-destination=${results}`,
      ...flags,
      ...files.map(({ path }) => path),
    ],
    { TEST_STEPS: steps.join() },
  );
}

function inEngines(suite, folder, files, results) {
  return start(
    process.execPath,
    [
      join(root, 'tests/engines/node_modules/@web/test-runner/dist/bin.js'),
      '--config',
      join(root, 'tests/engines/wtr.config.mjs'),
      ...(words.length ? files.flatMap((name) => ['--files', join(folder, name)]) : []),
      ...flags,
    ],
    { BROWSERS: process.env.BROWSERS ?? suite.engines, TEST_RESULTS: results },
  );
}

/** Runs a program to its end, and answers how it ended. */
function start(program, args, environment) {
  child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
}

/** What was written; nothing where a runner was stopped before it wrote. */
function read(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text ? JSON.parse(text) : { passed: 0, failures: [] };
}

function write(file, found) {
  writeFileSync(file, JSON.stringify(found, null, 2));
}
