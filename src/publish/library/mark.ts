// The mark that a command leaves in the folder that it wrote: what is ours there, and what it was made of.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PublishError } from './publish-error.ts';

/** In the folder that was written. */
export const markName = '.on-record.json';

export interface Mark {
  /** By command the paths that it wrote, with `/` on every system. */
  paths: Record<string, string[]>;
  /** By command and name of what it made, what that was made of: see `Former`. */
  madeOf: Record<string, Record<string, string>>;
}

export async function readMark(out: string, name = markName): Promise<Mark> {
  const text = await readFile(join(out, name), 'utf8').catch(() => undefined);
  if (text === undefined) return { paths: {}, madeOf: {} };
  try {
    return markIn(JSON.parse(text) as object);
  } catch {
    throw new PublishError(`${join(out, name)} is spoilt; delete the folder, and run the command again.`);
  }
}

/** A list stands under the name of a command. */
function markIn(read: object): Mark {
  const lists = Object.entries(read).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const { madeOf = {} } = read as { madeOf?: Mark['madeOf'] };
  return {
    paths: Object.fromEntries(lists.map(([command, list]) => [command, list.filter(isPathInside)])),
    madeOf,
  };
}

/** A mark that somebody changed must not lead out of its folder. */
const isPathInside = (path: unknown): path is string =>
  typeof path === 'string' && !/(^|[/\\])\.\.([/\\]|$)|^([/\\]|[a-z]:)/i.test(path);

/** The paths that any mark in a folder lists. */
export async function knownPaths(out: string): Promise<Set<string>> {
  const names = (await readdir(out).catch((): string[] => [])).filter((name) => isMark.test(name));
  const marks = await Promise.all(names.map((name) => readMark(out, name)));
  return new Set(marks.flatMap(({ paths }) => Object.values(paths).flat()));
}

const isMark = /^\.on-record(\.[\w-]+)?\.json$/;

export async function writeMark(folder: string, { paths, madeOf }: Mark, name: string): Promise<void> {
  const known = Object.entries(madeOf).filter(([, things]) => Object.keys(things).length > 0);
  const mark = { ...paths, ...(known.length > 0 && { madeOf: Object.fromEntries(known) }) };
  await writeFile(join(folder, name), `${JSON.stringify(mark, null, 1)}\n`);
}
