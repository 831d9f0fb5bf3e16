// A reporter of node:test that writes `{passed, failures}` as JSON. A test that holds others is counted by them.
import { relative } from 'node:path';

export default async function* results(source) {
  let passed = 0;
  const failures = [];
  /** For each file, how deep the test that ended last stood: one that ends less deep holds it. */
  const depths = new Map();
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const holds = (depths.get(data.file) ?? 0) > data.nesting;
    depths.set(data.file, data.nesting);
    const counts = !holds && data.details.type !== 'suite';
    if (type === 'test:pass') {
      if (counts && data.skip === undefined && data.todo === undefined) passed++;
    } else if (!holds || data.details.error.failureType !== 'subtestsFailed') {
      failures.push({ file: place(data.file), test: data.name, found: messageOf(data.details.error) });
    }
  }
  yield JSON.stringify({ passed, failures }, null, 2);
}

const place = (file) => (file ? relative(process.cwd(), file) : '');
/** node:test wraps what a test threw. */
const messageOf = ({ cause, message }) => String(cause?.message ?? message);
