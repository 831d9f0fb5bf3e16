// Writes the pages into dist/embed, measured with the Chromium that the tests use. `npm run build:site`, or with a base
// address `npm run build:site -- --base https://example.org/on-record/`.
import { spawnSync } from 'node:child_process';
import { findChromium } from './find-browser.mjs';

const { executablePath } = await findChromium();
const site = ['dist/cli.js', 'site', '--out', 'dist', '--browser', executablePath, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, site, { stdio: 'inherit' }).status ?? 1;
