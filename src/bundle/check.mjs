// `npm run check [-- <name …>]`: what can be known about the project without running it. Goes on after a failure, so that one run
// tells them all; two at a time, as each keeps one core busy.
import { spawn } from 'node:child_process';
import { root } from './library.mjs';

const checks = {
  types: ['node_modules/typescript/bin/tsc'],
  lint: ['node_modules/eslint/bin/eslint.js', '--config', 'tests/eslint.config.mjs', '.'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  record: ['dist/cli.js', 'validate', 'data'],
  budgets: ['src/bundle/size.mjs'],
  duplicates: ['src/bundle/duplicates/duplicates.mjs'],
};
const atOnce = 2;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length) {
  console.error(`There is no check "${unknown.join('", "')}"; there are: ${Object.keys(checks).join(', ')}.`);
  process.exit(1);
}

const waiting = Object.keys(checks).filter((name) => !wanted.length || wanted.includes(name));
const failed = [];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let name; (name = waiting.shift());) if (!(await passes(name))) failed.push(name);
  }),
);
if (failed.length) console.error(`Failed: ${failed.join(', ')}. \`npm run format\` mends what it can.`);
process.exitCode = failed.length ? 1 : 0;

/** Runs a check, and tells what it said in one piece. */
async function passes(name) {
  const started = performance.now();
  const child = spawn(process.execPath, checks[name], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => child.once('close', resolve));
  process.stdout.write(Buffer.concat(said));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✔' : '✖'} ${name} (${seconds} s)`);
  return status === 0;
}
