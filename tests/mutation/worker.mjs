// Runs tests in a thread of its own, with one mutant on or with none. What hangs or breaks the thread is noticed outside.
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { runTest } from './harness.mjs';

let active = -1;
let reached = null;
globalThis.__onRecordMutant = (id) => {
  reached?.add(id);
  return id === active;
};

let imports = 0;
/** The tests of a module, evaluated anew: what a mutant did to its state is gone. */
async function fresh(module) {
  const tests = (globalThis.__onRecordTests = []);
  await import(`${pathToFileURL(module).href}?${++imports}`);
  return tests;
}

const known = new Map();
async function testsOf(module) {
  if (!known.has(module)) known.set(module, await fresh(module));
  return known.get(module);
}

/** What a module's import and each of its tests come past, and how long they take; with `failed`, what does not pass as it is. */
async function survey({ module }) {
  const timed = async (action) => {
    reached = new Set();
    const begin = performance.now();
    let failed;
    try {
      await action();
    } catch (error) {
      failed = String(error?.message ?? error).split('\n')[0];
    }
    const result = { reached: [...reached], took: performance.now() - begin, failed };
    reached = null;
    return result;
  };
  let tests = [];
  const whole = await timed(async () => (tests = await testsOf(module)));
  const each = [];
  for (const test of tests) each.push({ name: test.name, ...(await timed(() => runTest(test))) });
  return { ...whole, tests: each };
}

/** The first test that fails, and its module; nothing when all pass. `groups`: modules with the places of their tests to run. */
async function attempt({ mutant, groups }) {
  for (const { module, anew, places } of groups) {
    const beforehand = anew ? undefined : await testsOf(module);
    active = mutant;
    try {
      const tests = beforehand ?? (await fresh(module));
      for (const place of places) {
        const test = tests[place];
        if (!test) return { module, by: 'a test that is not made' };
        try {
          await runTest(test);
        } catch {
          return { module, by: test.name };
        }
      }
    } catch (error) {
      return { module, by: String(error?.message ?? error).split('\n')[0] };
    } finally {
      active = -1;
    }
  }
  return {};
}

parentPort.on('message', async (job) => {
  const result = job.groups ? await attempt(job) : await survey(job);
  parentPort.postMessage(result);
});
