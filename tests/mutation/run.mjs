// Breaks our code in small ways, one at a time, and counts how many of them a test notices. See README.md beside this.
import { readFile, writeFile } from 'node:fs/promises';
import { cache, filesBelow, instrumentAll, root } from './bundle.mjs';
import { isKilled, withoutEquivalents } from './equivalents.mjs';
import { runInNode } from './node.mjs';
import { runInBrowsers } from './browser/run.mjs';
import { report } from './report.mjs';

/** What is mutated when nothing is named: what decides what a reader is told. */
const rooms = ['src/model', 'src/record/compile', 'src/record/rules', 'src/runtime', 'src/templates'];
const goal = 0.85;
const say = (line) => process.stdout.write(`${line}\n`);

const wanted = process.argv.slice(2).map((name) => name.replace(/\/$/, ''));
const files = (await filesBelow('src', '.ts')).filter((file) =>
  (wanted.length > 0 ? wanted : rooms).some((name) => file === name || file.startsWith(`${name}/`)),
);
if (files.length === 0)
  throw new Error(`There is no TypeScript below ${wanted.join(', ')}. Name a folder of src/.`);

const { mutants, texts } = await instrumentAll(files);
say(`${mutants.length} mutants in ${files.length} files`);

for (const mutant of mutants) mutant.outcome = 'not reached';
await runInNode(await filesBelow('tests/node', '.test.ts'), texts, mutants, say);
// What Node's tests do not notice, a reader might.
const unnoticed = mutants.filter((mutant) => !isKilled(mutant));
await runInBrowsers(await filesBelow('tests/browser', '.test.ts'), texts, unnoticed, say);

const list = JSON.parse(await readFile(`${root}tests/mutation/equivalent.json`, 'utf8'));
const { counted, problems } = withoutEquivalents(mutants, list, files);
await writeFile(`${cache}/report.json`, JSON.stringify(counted, null, 2));
const { text, share } = report(counted);
say([text, ...problems].join('\n'));
process.exitCode = share >= goal && problems.length === 0 ? 0 : 1;
