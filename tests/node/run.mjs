// Bundles every test of this folder, so that TypeScript needs no loader, and runs the results with Node's own runner.
// `node tests/node/run.mjs rules` runs only the files whose name contains "rules".
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside node_modules, so that the packages which stay external resolve.
const outdir = `${root}node_modules/.cache/on-record/tests`;
const [wanted = '', ...flags] = process.argv.slice(2);

const names = (await readdir(here, { recursive: true }))
  .filter((name) => name.endsWith('.test.ts') && name.includes(wanted))
  .sort();
if (names.length === 0) {
  process.stderr.write(`no test file has "${wanted}" in its name\n`);
  process.exit(1);
}
await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: names.map((name) => here + name),
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  outdir,
  outbase: here,
  outExtension: { '.js': '.mjs' },
});
const files = names.map((name) => `${outdir}/${name.replace(/\.ts$/, '.mjs')}`);
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--test', '--test-reporter=spec', ...flags, ...files],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
