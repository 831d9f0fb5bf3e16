// Stands in for `node:test` while mutants are tried: keeps the tests of a module, so that any of them can be run again and again
// in one process. It knows what our tests use of `node:test`, and no more.

/** Where the tests of the module that is being imported are kept; set by worker.mjs. */
const kept = () => globalThis.__onRecordTests;
let above = [];

export function test(name, ...rest) {
  const tests = kept();
  const ready = async () => {
    for (const first of tests.before ?? []) await first();
  };
  tests.push({ name: [...above, name].join(' › '), run: rest.at(-1), ready });
}

/** What a file of tests does once, before the first of them. */
export function before(action) {
  let done;
  (kept().before ??= []).push(() => (done ??= Promise.resolve(action())));
}

/** Tests inside a description are tests like any other. */
export function describe(name, ...rest) {
  const before = above;
  above = [...above, name];
  try {
    rest.at(-1)();
  } finally {
    above = before;
  }
}

export { test as it, describe as suite };
export default test;

/** Runs one test with what is to be done after it; throws what it throws. */
export async function runTest({ name, run, ready }) {
  const last = [];
  const context = {
    name,
    after: (action) => void last.unshift(action),
    test: (inner, action) => runTest({ name: `${name} › ${inner}`, run: action }),
    diagnostic: () => undefined,
  };
  try {
    await ready?.();
    await run(context);
  } finally {
    for (const action of last) await action();
  }
}
