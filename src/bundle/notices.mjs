// Minifying strips the notices of the packages inside dist/: they stand in a file of their own.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './library.mjs';

/** The packages of which something is inside dist/; a test holds this list against what is inside. */
export const shipped = [
  'lit-html',
  'zod',
  'edtf',
  'nearley',
  'bidi-js',
  'parse5',
  '@parse5/tools',
  '@lit-labs/ssr',
  '@lit-labs/ssr-client',
  '@lit-labs/ssr-dom-shim',
  '@lit/reactive-element',
  'lit-element',
  'entities',
  '@noble/hashes',
  'lit',
];

export async function writeNotices() {
  const notices = await Promise.all(shipped.map(async (name) => `${name}\n\n${await licence(name)}\n`));
  await writeFile(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), notices.join('\n'));
}

async function licence(name) {
  const folder = join(root, 'node_modules', name);
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (file) return readFile(join(folder, file), 'utf8');
  // A package without the file says in its package.json what it is under.
  const { license, author, homepage } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return [license, author?.name ?? author, homepage].filter(Boolean).join('\n');
}
