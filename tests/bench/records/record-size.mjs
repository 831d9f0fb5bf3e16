// How time and memory of `validate` and `build` grow with a record: many cases of twenty statements, and one case with many events.
// `npm run bench:record -- --large` also takes 10,000 cases; `--json` prints what a program reads. Nothing of it is asserted: a clock
// says as much of the machine as of the code.
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSyntheticRecord } from './synthetic-record.mjs';

const root = join(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    cli: { type: 'string', default: join(root, 'dist/cli.js') },
    most: { type: 'string', default: '10000' },
  },
});

const statementsOfCase = 20;
/** Six of ten invented statements are told in events. */
const statementsWith = (events) => Math.ceil(events / 0.6);
const most = Number(options.most);
const rows = [
  ...[10, 100, 1000, ...(options.large ? [10_000] : [])].map((size) => ({
    what: 'cases of 20 statements',
    size,
    make: (folder) => writeSyntheticRecord(folder, size, statementsOfCase),
  })),
  ...[10, 200, 2000].map((size) => ({
    what: 'events in one case',
    size,
    make: (folder) => writeSyntheticRecord(folder, 1, statementsWith(size)),
  })),
].filter(({ size }) => size <= most);

/** Tells what it used when it ends, through a pipe of its own. */
const watcher = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

/** Runs a command; gives back its seconds, those of a processor, which other work on the machine hardly changes, and its peak of memory. */
function measured(...parameters) {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', watcher, options.cli, ...parameters], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let used = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  child.stdio[3].on('data', (chunk) => (used += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) reject(new Error(`on-record ${parameters.join(' ')} ended with ${code}:\n${said}`));
      else {
        const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(used);
        resolve({
          seconds: (performance.now() - begin) / 1000,
          processor: (userCPUTime + systemCPUTime) / 1e6,
          megabytes: (maxRSS * 1024) / 1e6,
        });
      }
    });
  });
}

async function bytesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function measureRow({ what, size, make }) {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
  try {
    const read = await make(join(folder, 'record'));
    const validate = await measured('validate', join(folder, 'record'));
    const build = await measured('build', join(folder, 'record'), '--out', join(folder, 'out'));
    return { what, size, read, written: await bytesBelow(join(folder, 'out')), validate, build };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** 1 where a thing grows as the record does, 2 where it grows with its square. */
const slope = (row, before, figure) =>
  before?.what === row.what
    ? Math.log(figure(row) / figure(before)) / Math.log(row.size / before.size)
    : undefined;

const figures = {
  'validate, s': ({ validate }) => validate.seconds,
  'validate, CPU s': ({ validate }) => validate.processor,
  'validate, MB': ({ validate }) => validate.megabytes,
  'build, s': ({ build }) => build.seconds,
  'build, CPU s': ({ build }) => build.processor,
  'build, MB': ({ build }) => build.megabytes,
  'read, MB': ({ read }) => read / 1e6,
  'written, MB': ({ written }) => written / 1e6,
};

function table(results) {
  const names = Object.keys(figures);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const cells = results.map((row, index) =>
    Object.values(figures).map((figure) => {
      const grown = slope(row, results[index - 1], figure);
      return `${figure(row).toPrecision(3)}${grown === undefined ? '' : ` (${grown.toFixed(2)})`}`;
    }),
  );
  return [
    line(['record', ...names]),
    line(['---', ...names.map(() => '---')]),
    ...results.map(({ what, size }, index) => line([`${size} ${what}`, ...cells[index]])),
  ].join('\n');
}

const results = [];
for (const row of rows) {
  results.push(await measureRow(row));
  process.stderr.write(`${row.size} ${row.what}\n`);
}
const machine = { date: new Date().toISOString().slice(0, 10), node: process.version, cores: cpus().length };
const told = results.map((row, index) => ({
  ...row,
  slopes: Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, slope(row, results[index - 1], figure)]),
  ),
}));
if (options.json) process.stdout.write(`${JSON.stringify({ ...machine, rows: told }, null, 2)}\n`);
else
  process.stdout.write(
    `${machine.date}, Node ${machine.node}, ${machine.cores} cores; in brackets the slope from the size before (log-log).\n\n${table(results)}\n`,
  );
