// Stands in for Mocha in a page while mutants are tried: any test of the page's file can be run, in any order, one by one.
// It knows what our tests use of Mocha, and no more.
/* global location */

const suite = (name, parent) => ({
  name,
  parent,
  before: [],
  beforeEach: [],
  afterEach: [],
  after: [],
  begun: false,
});
const root = suite('', null);
let current = root;
const tests = [];
const longest = 10_000;

globalThis.describe = (name, define) => {
  const outer = current;
  current = suite(name, outer);
  define.call({ timeout: () => undefined });
  current = outer;
};
globalThis.it = (name, run) => void tests.push({ name, run, suite: current });
for (const hook of ['before', 'beforeEach', 'afterEach', 'after'])
  globalThis[hook] = (action) => void current[hook].push(action);

/** The suites around a test, the outermost first. */
const around = (inner) => (inner ? [...around(inner.parent), inner] : []);

async function call(action) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), longest);
  });
  try {
    await Promise.race([action.call({ timeout: () => undefined }), late]);
  } finally {
    clearTimeout(timer);
  }
}

let entered = [];
async function enter(wanted) {
  for (const left of entered.filter((each) => !wanted.includes(each)).reverse()) {
    left.begun = false;
    for (const action of left.after) await call(action);
  }
  entered = wanted;
  for (const each of wanted) {
    if (each.begun) continue;
    each.begun = true;
    for (const action of each.before) await call(action);
  }
}

async function runTest({ run, suite: inner }) {
  const suites = around(inner);
  await enter(suites);
  try {
    for (const each of suites) for (const action of each.beforeEach) await call(action);
    await call(run);
  } finally {
    for (const each of suites.toReversed()) for (const action of each.afterEach) await call(action);
  }
}

const active = Number(new URLSearchParams(location.search).get('mutant') ?? -1);
let reached = new Set();
globalThis.__onRecordMutant = (id) => {
  reached.add(id);
  return id === active;
};

/** What the import and each test come past, how long they take, and what fails as it stands. */
globalThis.__survey = async () => {
  const atImport = [...reached];
  const each = [];
  for (const test of tests) {
    reached = new Set();
    const begin = performance.now();
    let failed;
    try {
      await runTest(test);
    } catch (error) {
      failed = String(error?.message ?? error);
    }
    each.push({ name: test.name, failed, took: performance.now() - begin, reached: [...reached] });
  }
  return { reached: atImport, tests: each };
};

/** The first of these tests that fails. */
globalThis.__attempt = async (places) => {
  for (const place of places) {
    if (!tests[place]) return 'a test that is not made';
    try {
      await runTest(tests[place]);
    } catch {
      return tests[place].name;
    }
  }
  return undefined;
};
