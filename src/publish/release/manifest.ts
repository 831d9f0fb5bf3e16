// The release manifest: what a web server hands out of a built folder, each file with its size, type and hash, so that a
// page can pin a script (`integrity`), a webmaster can check a copy, and a server can send it compressed.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip } from 'node:zlib';
import { readJson } from '../library/files.ts';
import { PublishError } from '../library/publish-error.ts';
import { severalAtOnce } from '../library/several-at-once.ts';

/** The shape of `manifest.json`. */
export interface Manifest {
  name: string;
  version: string;
  /** In the order of their paths. */
  files: ReleaseFile[];
}

export interface ReleaseFile {
  /** Below the folder of the manifest, with `/` on every system. */
  path: string;
  bytes: number;
  /** Bytes as Brotli's best level sends them: of scripts, styles and data, up to 2 MB; see `compressed`. */
  brotli?: number;
  /** Media type, as our server configurations send it, without its charset. */
  type: string;
  /** What the attribute `integrity` takes. */
  integrity: string;
}

/** A file that stands elsewhere while it is described. */
export interface ForeignFile {
  path: string;
  file: string;
  /** Whether a manifest that is known has it as it is. */
  isUnchanged?: boolean;
}

/** By the ending of a file; our server configurations say the same. */
export const mediaTypes: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.xml': 'text/xml',
  '.zip': 'application/zip',
};

// Pages are left to the server, and parts of a record: there are hundreds, or thousands. So are whole records that are published in
// parts.
const compressed = [
  'text/javascript',
  'text/css',
  'application/json',
  'text/csv',
  'text/markdown',
  'text/plain',
];

/** Nobody waits for more in one file on a page; the best level would take seconds for each megabyte. */
const mostMeasured = 2_000_000;

const partOfRecord = /^record\/[^/]+\/(cases|counts|people)\//;

// What only tools on a developer's machine read; npm has a hash of its own over these.
const forTools = [
  /\.map$/,
  /\.d\.ts$/,
  /^((cli|html|page-worker)\.js|custom-elements\.json|manifest\.json)$/,
  /^(esm|types|server|recipes|guides)\//,
  /^record\/[^/]+\.js$/,
  /\.(br|gz)$/,
  /(^|\/)\./,
];

/** Compression runs beside JavaScript, on as many threads as Node has for it. */
export const threadsOfNode = 4;

const bestQuality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
export const toBrotli = (content: Buffer) =>
  promisify<Buffer, object, Buffer>(brotliCompress)(content, bestQuality);
const unchanged = (content: Buffer) => Promise.resolve(content);
const decoders = [
  ['.br', promisify<Buffer, Buffer>(brotliDecompress)],
  ['.gz', promisify<Buffer, Buffer>(gunzip)],
] as const;
const integrityOf = (content: Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Of a file that is not held in memory. */
async function integrityOfLarge(file: string): Promise<string> {
  const hash = createHash('sha384');
  await pipeline(createReadStream(file), hash);
  return `sha384-${hash.digest('base64')}`;
}

/** Makes the manifest of a built folder; sizes that `known` has of the same bytes are not measured again. */
export async function describeRelease(
  dir: string,
  { name, version }: { name: string; version: string },
  known: ReleaseFile[] = [],
  more: ForeignFile[] = [],
): Promise<Manifest> {
  const sizes = new Map(known.map(({ integrity, brotli }) => [integrity, brotli]));
  const descriptions = new Map(known.map((file) => [file.path, file]));
  const describe = async ({ path, file, isUnchanged }: ForeignFile): Promise<ReleaseFile> => {
    const described = isUnchanged ? descriptions.get(path) : undefined;
    if (described) return described;
    const type = mediaTypes[extname(path)];
    if (!type)
      throw new PublishError(
        `${join(dir, path)}: nobody has said which media type a "${basename(path)}" has. Take it out of the folder, or add its ending to src/publish/release/manifest.ts and to both files in src/publish/server/.`,
      );
    const { size } = await stat(file);
    if (size > mostMeasured) return { path, bytes: size, type, integrity: await integrityOfLarge(file) };
    const content = await readFile(file);
    const integrity = integrityOf(content);
    const whole = { path, bytes: content.length };
    if (!compressed.includes(type) || partOfRecord.test(path)) return { ...whole, type, integrity };
    return { ...whole, brotli: sizes.get(integrity) ?? (await toBrotli(content)).length, type, integrity };
  };
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => {
    throw new PublishError(`${dir} is no folder that can be read. Build first, or name another.`);
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relativeTo(dir, join(entry.parentPath, entry.name)))
    .filter((path) => !forTools.some((pattern) => pattern.test(path)));
  const own = paths.map((path) => ({ path, file: join(dir, path) }));
  const files = await severalAtOnce([...own, ...more], threadsOfNode, describe);
  return { name, version, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/**
 * Describes a folder and writes its `manifest.json`. Name and version are those of the package.json beside the folder; in a
 * copy elsewhere, to which pages were added, those of the manifest that came along.
 */
export async function writeManifest(
  dir: string,
  more: ForeignFile[] = [],
  known?: Manifest,
): Promise<Manifest> {
  const beside = join(resolve(dir), '..', 'package.json');
  const former = await readManifest(dir).catch(() => undefined);
  const cure = `A release takes its name and version from there, or from a manifest.json in ${dir}.`;
  const own = await readJson(beside, cure).catch((error: unknown) => {
    if (former) return former;
    throw error;
  });
  // A copy in somebody's project stands beside a package.json that is not ours.
  const named = former && (own as Partial<Manifest>).name !== former.name ? former : own;
  const { name, version } = named as Partial<Manifest>;
  if (typeof name !== 'string' || typeof version !== 'string')
    throw new PublishError(`${beside} has no "name" or no "version": a release needs both.`);
  const described = [...(former?.files ?? []), ...(known?.files ?? [])];
  const manifest = await describeRelease(dir, { name, version }, described, more);
  await writeFile(join(dir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

export async function readManifest(dir: string): Promise<Manifest> {
  const file = join(dir, 'manifest.json');
  const cure = 'Copy it from dist/, where it lies beside the scripts.';
  const manifest = (await readJson(file, cure)) as Partial<Manifest> | null;
  if (typeof manifest?.version !== 'string' || !Array.isArray(manifest.files))
    throw new PublishError(`${file} is no release manifest. ${cure}`);
  return manifest as Manifest;
}

/** Files whose bytes are not those of the manifest, also once decompressed, and files that are not there. */
export async function differences(
  manifest: Manifest,
  dir: string,
): Promise<{ changed: string[]; missing: string[] }> {
  const changed: string[] = [];
  const missing: string[] = [];
  for (const { path, integrity } of manifest.files)
    // A server sends a .br or .gz in place of the file, and an old one is easily left behind.
    for (const [ending, decode] of [['', unchanged], ...decoders] as const) {
      const content = await readFile(join(dir, path + ending)).catch(() => undefined);
      const bytes = content && (await decode(content).catch(() => undefined));
      if (content && (!bytes || integrityOf(bytes) !== integrity)) changed.push(path + ending);
      if (!content && !ending) missing.push(path);
    }
  return { changed, missing };
}

const relativeTo = (dir: string, path: string) =>
  resolve(path)
    .slice(resolve(dir).length + 1)
    .replaceAll(sep, '/');
