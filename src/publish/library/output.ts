// A folder that a command writes. It touches only what a former run wrote, which a mark in the folder lists; and until all of the
// new is there, the old stays as it is.
import { rmSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Former } from './former.ts';
import { knownPaths, markName, readMark, writeMark } from './mark.ts';
import { PublishError } from './publish-error.ts';
import { isSame } from './same-bytes.ts';

export interface Output {
  /** Name of the command; one does not clear away what another wrote. */
  command: string;
  /** The folder to write to. */
  out: string;
  /** The folder of the authored record, which nothing may be written into. */
  record?: string | undefined;
  /** Whether this folder is ours from the first: the one of the built library. */
  isLibrary?: boolean | undefined;
  /** Whether a path that is not written any more goes; without it all of those do. */
  isStale?: ((path: string) => boolean) | undefined;
  /** Name of the mark to leave, where several runs write one folder. */
  mark?: string | undefined;
  /** By their names the things that others made and somebody put there: what each was made of. */
  brought?: Record<string, string> | undefined;
}

/** Paths with the folder. */
export interface Written {
  /** Everything that the command has made there, in this run or in a former one. */
  paths: string[];
  /** What was not there before, or was otherwise. */
  changed: string[];
}

/** Lets `fill` write to a new folder beside, then puts what is in it to its place. What `former` is told to keep stays in place. */
export async function writeOutput(
  output: Output,
  fill: (folder: string, former: Former) => Promise<unknown>,
): Promise<Written> {
  const { out } = output;
  if (out.trim() === '')
    throw new PublishError('The folder to write to has no name; say which: --out public/record');
  await refuseRecord(output, ['']);
  let staging = '';
  const remove = () => {
    if (staging) rmSync(staging, { recursive: true, force: true });
  };
  const stop = (signal: NodeJS.Signals) => {
    remove();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  try {
    staging = await stagingBeside(out);
    const former = new Former(output, await readMark(out, output.mark), output.brought);
    await fill(staging, former);
    const paths = await filesBelow(staging);
    await refuseRecord(output, paths);
    const changed = await differing(out, staging, paths);
    await refuseForeign(output, changed);
    // From here on it takes a moment, and is not left half done.
    for (const signal of signals) process.off(signal, stop).on(signal, ignore);
    const all = [...new Set([...paths, ...former.kept])].sort();
    await putInPlace(output, staging, { all, changed }, former);
    const inFolder = (path: string) => join(out, path);
    return { paths: all.map(inFolder), changed: changed.map(inFolder) };
  } finally {
    for (const signal of signals) process.off(signal, stop).off(signal, ignore);
    remove();
  }
}

const ignore = (): void => {};

/** A folder with those above it. Node's own way never ends where the system makes no folders, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (await stat(folder).catch(() => undefined)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder);
}

/** Renaming works only on one disk: where the folder is the root of another, the new one stands inside. */
async function stagingBeside(out: string): Promise<string> {
  const parent = dirname(resolve(out));
  await makeFolder(parent);
  const present = await stat(out).catch(() => undefined);
  if (present && !present.isDirectory())
    throw new PublishError(`${out} is a file; name a folder to write to, or move the file away.`);
  const isOther = present && present.dev !== (await stat(parent)).dev;
  return mkdtemp(isOther ? join(out, '.on-record-') : join(parent, `.${basename(resolve(out))}-`));
}

/** Every file below a folder, with `/` on every system. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

async function refuseRecord({ out, record }: Output, paths: string[]): Promise<void> {
  if (record === undefined) return;
  const [own, target] = await Promise.all([realPathOf(record), realPathOf(out)]);
  const path = paths.find((each) => `${join(target, each)}${sep}`.startsWith(`${own}${sep}`));
  if (path === undefined) return;
  throw new PublishError(
    `${join(out, path)} is inside ${record}, where the record itself is kept; write to another folder.`,
  );
}

/** Where a path really leads; of what is not there yet, where it would stand. */
async function realPathOf(path: string): Promise<string> {
  const whole = resolve(path);
  const found = await realpath(whole).catch(() => undefined);
  if (found !== undefined || dirname(whole) === whole) return found ?? whole;
  return join(await realPathOf(dirname(whole)), basename(whole));
}

/** Those whose bytes are not in their place yet. */
async function differing(out: string, staging: string, paths: string[]): Promise<string[]> {
  const changed: string[] = [];
  for (const path of paths) if (!(await isSame(join(out, path), join(staging, path)))) changed.push(path);
  return changed;
}

/** A file that no command of ours wrote is somebody's own, unless it holds the same. */
async function refuseForeign({ out, isLibrary }: Output, changed: string[]): Promise<void> {
  if (isLibrary) return;
  const known = await knownPaths(out);
  const foreign: string[] = [];
  for (const path of changed) {
    if (known.has(path)) continue;
    if (await lstat(join(out, path)).catch(() => undefined)) foreign.push(path);
  }
  if (foreign.length === 0) return;
  const more = foreign.length > 5 ? ` and ${foreign.length - 5} more` : '';
  throw new PublishError(
    `${out} holds files that "on-record" did not write and would overwrite: ${foreign.slice(0, 5).join(', ')}${more}. Choose an empty folder, or delete them if an older version wrote them.`,
  );
}

async function putInPlace(
  { command, out, isStale = () => true, mark = markName }: Output,
  staging: string,
  { all, changed }: { all: string[]; changed: string[] },
  former: Former,
): Promise<void> {
  const isNew = new Set(all);
  const gone = (former.mark.paths[command] ?? []).filter((path) => !isNew.has(path));
  const left = gone.filter((path) => !isStale(path));
  const others = new Set(
    Object.entries(former.mark.paths).flatMap(([name, list]) => (name === command ? [] : list)),
  );
  const stale = gone.filter((path) => isStale(path) && !others.has(path));
  await writeMark(staging, former.nextMark([...all, ...left].sort(), isStale), mark);
  for (const path of [...changed, mark]) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await rename(join(staging, path), join(out, path));
  }
  for (const path of stale) {
    await rm(join(out, path), { force: true });
    await removeEmptied(out, dirname(path));
  }
}

/** The folder of what was removed, and those above it, as far as nothing is left in them. */
async function removeEmptied(out: string, folder: string): Promise<void> {
  if (folder === '.') return;
  const isGone = await rmdir(join(out, folder)).then(
    () => true,
    () => false,
  );
  if (isGone) await removeEmptied(out, dirname(folder));
}

/** Whether a path is of one of these languages: what a run in some of them may replace. */
export const isOfLanguages =
  (locales: string[]) =>
  (path: string): boolean =>
    locales.some((locale) => path.split(/[/.]/).includes(locale));
