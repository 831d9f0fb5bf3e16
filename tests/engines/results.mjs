// A reporter of @web/test-runner that writes `{passed, failures}` as JSON, as the reporter of node:test does in ../runner.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Writes to this file, or nothing where there is none. */
export const results = (file) => ({
  onTestRunFinished({ sessions }) {
    if (file) writeFileSync(file, JSON.stringify(summed(sessions), null, 2));
  },
});

function summed(sessions) {
  let passed = 0;
  const failures = [];
  for (const { browser, testFile, testResults, errors } of sessions) {
    const place = `${browser.name} ${relative(process.cwd(), testFile)}`;
    for (const { message } of errors ?? []) failures.push({ file: place, test: 'loads', found: message });
    for (const { names, ok, error } of testsOf(testResults)) {
      if (ok) passed++;
      else failures.push({ file: place, test: names.join(' '), found: error?.message ?? '' });
    }
  }
  return { passed, failures };
}

/** Each test with the names of what it stands in; one that was skipped is neither passed nor failed. */
function* testsOf(suite, above = []) {
  if (!suite) return;
  for (const test of suite.tests)
    if (!test.skipped) yield { names: [...above, test.name], ok: test.passed, error: test.error };
  for (const inner of suite.suites) yield* testsOf(inner, [...above, inner.name]);
}
