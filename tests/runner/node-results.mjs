// A reporter of node:test that writes `{passed, failures}` as JSON. A test that holds others is counted by them.
import { relative } from 'node:path';

export default async function* results(source) {
  let passed = 0;
  const failures = [];
  /** The names of the tests that hold the one that began last, and its own. */
  let names = [];
  /** How deep the test that ended last stood: one that ends less deep holds it. */
  let depth = 0;
  for await (const { type, data } of source) {
    if (type === 'test:start') names = [...names.slice(0, data.nesting), data.name];
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const holds = depth > data.nesting;
    depth = data.nesting;
    if (type === 'test:pass') {
      const ran = data.skip === undefined && data.todo === undefined;
      if (!holds && ran && data.details.type !== 'suite') passed++;
    } else if (!holds || data.details.error.failureType !== 'subtestsFailed') {
      const test = [...names.slice(0, data.nesting), data.name].join(' › ');
      failures.push({ file: place(data.file), test, found: messageOf(data.details.error) });
    }
  }
  yield JSON.stringify({ passed, failures }, null, 2);
}

const place = (file) => (file ? relative(process.cwd(), file) : '');
/** node:test wraps what a test threw. */
const messageOf = ({ cause, message }) => String(cause?.message ?? message);
