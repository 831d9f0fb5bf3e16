// Builds of copies of this folder, each in a folder and with a Node of its own.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** The Nodes to build with: those of the packages, or those whose paths stand in NODES. */
export function nodes() {
  if (process.env.NODES) return process.env.NODES.split(delimiter);
  const brought = ['20', '22', '24']
    .map((version) => join(root, `tests/builds/node_modules/node-${version}/bin/node`))
    .filter((path) => existsSync(path));
  if (brought.length) return brought;
  throw new Error(
    `No other Node for ${process.platform} on ${process.arch}: name some in NODES, as NODES=/path/to/node20/bin/node${delimiter}/path/to/node24/bin/node`,
  );
}

const isLeftOut = (path) =>
  /^(dist|\.git|tmp|\.pictures|\.wordpress-lab)$|^node_modules\/\.cache$|^tests\/[^/]+\/node_modules$/.test(
    path,
  );

/** The same files under another folder; packages are linked where the disk allows it, for nobody writes to them. */
async function copyTree(folder, target) {
  await mkdir(target, { recursive: true });
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const from = join(folder, entry.name);
    const to = join(target, entry.name);
    if (isLeftOut(relative(root, from))) continue;
    if (entry.isDirectory()) await copyTree(from, to);
    else if (!from.includes('/node_modules/')) await copyFile(from, to);
    else await link(from, to).catch(() => copyFile(from, to));
  }
}

/** Two places that a build must not know of. */
const surroundings = [
  { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
];

/** Builds with each Node, all of it or some steps; answers each version with the files that came and what is in them. */
export async function builds(steps = []) {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-builds-'));
  try {
    const copies = nodes().map((node, index) => ({
      node,
      copy: join(folder, `copy-${'x'.repeat(index)}`, 'on-record'),
    }));
    // All of them first: somebody may be at work here while they are built.
    for (const { copy } of copies) await copyTree(root, copy);
    const made = [];
    for (const [index, { node, copy }] of copies.entries()) {
      const env = {
        ...process.env,
        ...surroundings[index % surroundings.length],
        PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
      };
      const { stdout } = await run(node, ['--version'], { env });
      await run(node, ['src/bundle/build.mjs', ...steps], { cwd: copy, env }).catch(({ stderr, message }) => {
        throw new Error(`The build with ${stdout.trim()} failed: ${stderr || message}`);
      });
      // A part of a build has no manifest yet.
      if (steps.length) await run(node, ['dist/cli.js', 'release', 'dist'], { cwd: copy, env });
      made.push({ version: stdout.trim(), files: await hashesOf(join(copy, 'dist')) });
      await rm(copy, { recursive: true });
    }
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function hashesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = new Map();
  for (const path of paths.sort())
    hashes.set(
      relative(folder, path),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  return hashes;
}

/** Holds the builds against the first; `fewest` is how many files there must be at least. */
export function compare(check, [first, ...others], fewest) {
  check('there is something to compare', others.length > 0, first.version);
  check(
    `${first.files.size} files were built`,
    first.files.size >= fewest && first.files.has('manifest.json'),
  );
  for (const { version, files } of others) {
    const paths = new Set([...first.files.keys(), ...files.keys()]);
    const different = [...paths].filter((path) => files.get(path) !== first.files.get(path));
    check(
      `${version} builds the same bytes as ${first.version}`,
      different.length === 0,
      different.join('\n'),
    );
  }
}
