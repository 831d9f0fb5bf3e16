// `npm run check [-- <name …>]`: what can be known about the project without running it. Goes on after a failure, so that one run
// tells them all.
import { spawnSync } from 'node:child_process';
import { root } from './library.mjs';

const checks = {
  types: ['node_modules/typescript/bin/tsc'],
  lint: ['node_modules/eslint/bin/eslint.js', '--config', 'tests/eslint.config.mjs', '.'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  record: ['dist/cli.js', 'validate', 'data'],
  budgets: ['src/bundle/size.mjs'],
  duplicates: ['src/bundle/duplicates/duplicates.mjs'],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length) {
  console.error(`There is no check "${unknown.join('", "')}"; there are: ${Object.keys(checks).join(', ')}.`);
  process.exit(1);
}

const failed = Object.entries(checks)
  .filter(([name]) => !wanted.length || wanted.includes(name))
  .filter(([name, command]) => {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${status === 0 ? '✔' : '✖'} ${name} (${seconds} s)`);
    return status !== 0;
  })
  .map(([name]) => name);
if (failed.length) console.error(`Failed: ${failed.join(', ')}. \`npm run format\` mends what it can.`);
process.exitCode = failed.length ? 1 : 0;
