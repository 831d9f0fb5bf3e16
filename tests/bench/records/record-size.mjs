// How time, memory and bytes of `validate`, `build` and `site` grow with a record: many cases of twenty statements, and one case with
// many events. `npm run bench:record`; options stand in README.md. Nothing of it is asserted: a clock says as much of the machine as
// of the code.
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { growthTables } from './growth-table.mjs';
import { measured } from './measured.mjs';
import { writeSyntheticRecord } from './synthetic-record.mjs';

const root = join(import.meta.dirname, '../../..');
const document = join(root, 'tests/bench/RECORDS.md');
/** What was measured before, so that a long table can be measured in pieces. */
const cache = join(root, 'node_modules/.cache/on-record/bench/records.json');
const base = 'https://example.org/on-record/';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '10,100,1000' },
    events: { type: 'string', default: '10,200,2000' },
    commands: { type: 'string', default: 'validate,build' },
    large: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    cli: { type: 'string', default: join(root, 'dist/cli.js') },
  },
});

const numbersIn = (list) => list.split(',').filter(Boolean).map(Number);
const statementsOfCase = 20;
/** Six of ten invented statements are told in events. */
const statementsWith = (events) => Math.ceil(events / 0.6);
const sizes = [...numbersIn(options.cases), ...(options.large ? [10_000] : [])];
const rows = [
  ...sizes.map((size) => ({ what: 'cases of 20 statements', size, shape: [size, statementsOfCase] })),
  ...numbersIn(options.events).map((size) => ({
    what: 'events in one case',
    size,
    shape: [1, statementsWith(size)],
  })),
];

/** Another title for one case, as somebody would mend it. */
async function changeOneCase(record) {
  const folder = join(record, 'cases');
  const [name] = (await readdir(folder)).sort();
  const text = await readFile(join(folder, name), 'utf8');
  await writeFile(join(folder, name), text.replace('"title":"Arrest of', '"title":"The arrest of'));
}

/** By its name what is done with a record, and where what it wrote stands. The site is changed where it was written. */
const commands = {
  validate: (record) => measured(options.cli, 'validate', record),
  build: (record, out) => measured(options.cli, 'build', record, '--out', join(out, 'record')),
  site: (record, out) => measured(options.cli, 'site', record, '--out', join(out, 'site'), '--base', base),
  async 'site after one changed case'(record, out) {
    await changeOneCase(record);
    return measured(options.cli, 'site', record, '--out', join(out, 'site'), '--base', base);
  },
};
const written = { build: 'record', site: 'site', 'site after one changed case': 'site' };
const chosen = options.commands
  .split(',')
  .flatMap((name) => (name === 'site' ? ['site', 'site after one changed case'] : [name]));
const unknown = chosen.find((name) => !Object.hasOwn(commands, name));
if (unknown) throw new Error(`--commands has "${unknown}"; it is a list of validate, build and site.`);

async function contentBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { written: bytes, files: files.length };
}

async function measureRow({ what, size, shape }) {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
  const results = [];
  try {
    const record = join(folder, 'authored');
    const read = await writeSyntheticRecord(record, ...shape);
    for (const command of chosen) {
      const used = await commands[command](record, folder);
      const place = written[command] ? await contentBelow(join(folder, written[command])) : {};
      const date = new Date().toISOString().slice(0, 10);
      results.push({ command, what, size, date, read, ...used, ...place });
      process.stderr.write(`${command}, ${size} ${what}: ${used.processor.toFixed(1)} s of a processor\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return results;
}

const keyOf = ({ command, what, size }) => `${command}, ${size} ${what}`;
const before = await readFile(cache, 'utf8').then(JSON.parse, () => []);
const known = new Map(before.map((result) => [keyOf(result), result]));
for (const row of rows) {
  for (const result of await measureRow(row)) known.set(keyOf(result), result);
  await mkdir(dirname(cache), { recursive: true });
  await writeFile(cache, JSON.stringify([...known.values()], null, 1));
}

const order = Object.keys(commands);
const results = [...known.values()].sort(
  (one, other) => order.indexOf(one.command) - order.indexOf(other.command),
);
const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown' };
const text = await format(
  `# Records of any size

For whoever changes what reads, checks, compiles or publishes a record. Made by \`npm run bench:record -- --write\`; what was aimed at and
reached stands in [README](README.md). Invented records in two languages; ${machine.cores} cores (${machine.processor}), Node ${machine.node}.

Slopes are log-log, from each size to the next: 1 where a figure grows as the record does. Memory is the peak of all processes of a
command together; workers of a process are in it. The load is that of the machine by the end: where it is above ${machine.cores}, the wall
clock says more of other work than of ours, and seconds of a processor, which suffer from it too, are to be read. The pages of a site
are made in workers, so that its processor has more seconds than a clock on an idle machine would show.

${growthTables(results)}
`,
  { ...(await resolveConfig(document)), parser: 'markdown' },
);
if (options.write) await writeFile(document, text);
process.stdout.write(options.json ? `${JSON.stringify({ ...machine, results }, null, 2)}\n` : text);
