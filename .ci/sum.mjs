// `node .ci/sum.mjs <folder of results> <file>` prints how many tests passed and failed, and adds a line for each that failed
// to the file.
import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [folder, file] = process.argv.slice(2);
const all = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const failures = all.flatMap((each) => each.failures);
const line = ({ file, test, found }) =>
  `  ✖ ${[file, test, found].filter(Boolean).join(': ').replace(/\s+/g, ' ').slice(0, 500)}\n`;
appendFileSync(file, failures.map(line).join(''));
const passed = all.reduce((sum, each) => sum + each.passed, 0);
process.stdout.write(`${passed} ${failures.length}\n`);
