// Brings a system and what it needs from npm, at these versions, into a folder of ours: nobody pays for them in `npm ci`.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const cache = join(root, 'node_modules/.cache/on-record/cms');
/** What of `dist` the package that users install leaves out, see package.json. */
const left = ['embed', 'pictures', 'wordpress'].map((name) => join(root, 'dist', name));

/**
 * A new folder for a site, beside a `node_modules` with these packages, `{name: version}`, and ours as npm would install it. It
 * stands in the cache since Astro loses its own files behind a symbolic link.
 */
export async function siteWith(name, packages) {
  const wanted = Object.entries(packages).map((each) => each.join('@'));
  // Another version is another folder, so that what is there is never half old.
  const place = join(cache, [name, ...Object.values(packages)].join('-'));
  if (!existsSync(place)) await fetched(place, wanted);
  const ours = join(place, 'node_modules/on-record');
  await rm(ours, { recursive: true, force: true });
  await cp(join(root, 'package.json'), join(ours, 'package.json'));
  await cp(join(root, 'dist'), join(ours, 'dist'), {
    recursive: true,
    filter: (path) => !left.includes(path) && !path.endsWith('.map'),
  });
  const site = join(place, 'site');
  await rm(site, { recursive: true, force: true });
  await mkdir(site);
  return site;
}

/** Half an install is not left behind. */
async function fetched(place, wanted) {
  const half = `${place}.half`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  await writeFile(join(half, 'package.json'), '{ "private": true }\n');
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', '--loglevel=error'];
  await promisify(execFile)('npm', ['install', ...options, ...wanted], { cwd: half, maxBuffer: 1 << 26 });
  await rename(half, place);
}

/** Writes files by their paths. */
export async function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
