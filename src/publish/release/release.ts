// The command `release`: writes the manifest of a built folder, checks a copy against it, or compresses what it names.
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  differences,
  readManifest,
  toBrotli,
  threadsOfNode,
  writeManifest,
  type Manifest,
} from './manifest.ts';
import { PublishError } from '../library/publish-error.ts';
import { severalAtOnce } from '../library/several-at-once.ts';

const toGzip = (content: Buffer) => promisify<Buffer, object, Buffer>(gzip)(content, { level: 9 });

/** Writes `<file>.br` and `<file>.gz` for servers that send these as they are; gives back the paths. */
export async function compressRelease(manifest: Manifest, dir: string): Promise<string[]> {
  const { missing } = await checked(manifest, dir, (path) => !/\.(br|gz)$/.test(path));
  const paths = manifest.files
    // nginx would send the .gz of a small file too, but within one packet there is nothing to win.
    .filter(({ path, brotli, bytes }) => brotli && bytes > 1400 && !missing.includes(path))
    .map(({ path }) => join(dir, path));
  const written = await severalAtOnce(paths, threadsOfNode, async (path) => {
    const content = await readFile(path);
    const { atime, mtime } = await stat(path);
    for (const [ending, encoded] of [
      ['.br', await toBrotli(content)],
      ['.gz', await toGzip(content)],
    ] as const) {
      await writeFile(path + ending, encoded);
      // Servers make Last-Modified from the file they send: it must not depend on who compresses.
      await utimes(path + ending, atime, mtime);
    }
    return [`${path}.br`, `${path}.gz`];
  });
  return written.flat();
}

/** Gives back the lines that the command says. */
export async function release(
  dir: string,
  mode: { check?: boolean; compress?: boolean; publisher?: boolean },
): Promise<string[]> {
  if (!mode.check && !mode.compress) {
    const { files } = await writeManifest(dir);
    return [`wrote ${join(dir, 'manifest.json')}: ${files.length} files`];
  }
  if (mode.publisher) await requireContact(dir);
  const manifest = await readManifest(dir);
  const written = mode.compress ? await compressRelease(manifest, dir) : [];
  const { missing } = await checked(manifest, dir);
  return [
    ...written.map((path) => `wrote ${path}`),
    `${manifest.files.length - missing.length} files are those of ${manifest.name} ${manifest.version}.`,
    ...(missing.length ? [`${missing.length} others of that release are not in this folder.`] : []),
  ];
}

/** Whoever publishes a copy is whom its readers write to: SECURITY.md, beside the folder, must say where. */
async function requireContact(dir: string): Promise<void> {
  const file = join(dir, '..', 'SECURITY.md');
  const text = await readFile(file, 'utf8').catch(() => '');
  const [, contact = ''] = /<!-- security-contact -->(.*?)<!-- end -->/s.exec(text) ?? [];
  if (/[^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/\S+/.test(contact)) return;
  throw new PublishError(
    `${file} names nobody to whom a weakness can be reported in private: put an e-mail address or an https address between <!-- security-contact --> and <!-- end -->.`,
  );
}

/** A copy may leave files out, but what it has must be what the manifest says. */
async function checked(manifest: Manifest, dir: string, which: (path: string) => boolean = () => true) {
  const { changed, missing } = await differences(manifest, dir);
  const wrong = changed.filter(which);
  if (wrong.length)
    throw new PublishError(
      `In ${dir} these files are not what manifest.json says: ${wrong.join(', ')}. Copy them again from the release; for .br and .gz run "on-record release ${dir} --compress", and after a build of your own "on-record release ${dir}".`,
    );
  if (missing.length === manifest.files.length)
    throw new PublishError(`${dir} has none of the files that its manifest.json names.`);
  return { missing };
}
