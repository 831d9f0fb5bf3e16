// Packages that few need stand in folders with a package.json of their own, and come when they are needed for the first time:
// nobody pays for them in `npm ci` at the root.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what the package.json of this folder names, unless that is what is there. */
export function bring(folder) {
  const lockfile = readFileSync(join(folder, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  const mark = join(folder, 'node_modules', '.installed');
  if (content(mark) === wanted) return;
  process.stderr.write(`Installing the packages of ${folder} (once) …\n`);
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stderr, error } = spawnSync(npm, options, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(
      `The packages of ${folder} could not be installed. Run \`npm ci\` in that folder; npm says:\n${error?.message ?? stderr}`,
    );
  writeFileSync(mark, wanted);
}

function content(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
