// Writes slices to files: those of readers as JSON for anyone and as a module with its types for a bundler, those of
// publishing as JSON.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SliceParts } from './compile/compile.ts';
import { Fingerprint } from './compile/fingerprint.ts';
import { readerCase, readerHead, readerTail } from './compile/reader-slice.ts';
import { TextFile } from './text-file.ts';
import type { FullCase, FullSlice } from '../model/full-slice.ts';
import type { Slice } from '../model/slice.ts';

/** Where the full slices of a compiled record are, below its folder. */
export const fullFolder = 'full';

const declaration = `declare const slice: import('../types/model/slice.js').Slice;
export default slice;
`;

/** Writes `<locale>.json`, `<locale>.js` and `<locale>.d.ts`; gives back the paths of the files. */
export async function writeSlice(slice: Slice, out: string): Promise<string[]> {
  const { locale } = slice;
  const written = await writeJson(slice, [
    { path: join(out, `${locale}.json`), before: '', after: '\n' },
    { path: join(out, `${locale}.js`), before: 'export default ', after: ';\n' },
  ]);
  return [...written, ...(await writeFiles({ [`${locale}.d.ts`]: declaration }, out))];
}

/** Writes `full/<locale>.json`, for publishing; gives back the path of the file. */
export async function writeFullSlice(slice: FullSlice, out: string): Promise<string[]> {
  return writeJson(slice, [{ path: join(out, fullFolder, `${slice.locale}.json`), before: '', after: '\n' }]);
}

/** A slice in parts, whose cases somebody else may do something with as they go by. */
type WrittenParts = Pick<SliceParts, 'head' | 'tail'> & {
  cases: Iterable<FullCase> | AsyncIterable<FullCase>;
};

/** Writes the same files of a slice that comes in parts; of all its cases never more than one is held. */
export async function writeInParts({ head, cases, tail }: WrittenParts, out: string): Promise<void> {
  const { locale } = head;
  const full = await TextFile.at(join(out, fullFolder, `${locale}.json`));
  const json = await TextFile.at(join(out, `${locale}.json`));
  const module = await TextFile.at(join(out, `${locale}.js`), 'export default ');
  const readers = [json, module];
  try {
    await add([full], ['{', ...members(head), ',"cases":{']);
    await add(readers, ['{', ...members(readerHead(head)), ',"cases":{']);
    const fingerprint = new Fingerprint();
    for (const [name, part] of Object.entries(head)) fingerprint.add(name, part);
    let between = '';
    for await (const each of cases) {
      const key = `${between}${JSON.stringify(each.id)}:`;
      const written = JSON.stringify(each);
      fingerprint.addEntry('cases', each.id, written);
      await add([full], [key, written]);
      await add(readers, [key, JSON.stringify(readerCase(each))]);
      between = ',';
    }
    const rest = tail();
    for (const [name, part] of Object.entries(rest)) fingerprint.add(name, part);
    const last = { fingerprint: fingerprint.text };
    await add([full], ['},', ...members({ ...rest, ...last })]);
    await add(readers, ['},', ...members({ ...rest, ...readerTail(rest), ...last })]);
    await full.end('}\n');
    await json.end('}\n');
    await module.end('};\n');
  } finally {
    await Promise.all([full, ...readers].map((file) => file.close()));
  }
  await writeFiles({ [`${locale}.d.ts`]: declaration }, out);
}

async function add(files: TextFile[], pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) for (const file of files) await file.add(piece);
}

/** A file with JSON, and what stands around that. */
interface JsonFile {
  path: string;
  before: string;
  after: string;
}

/** Writes the same JSON to several files, of which each piece is made once; gives back their paths. */
async function writeJson(value: object, wanted: JsonFile[]): Promise<string[]> {
  const files = await Promise.all(wanted.map(({ path, before }) => TextFile.at(path, before)));
  try {
    await add(files, ['{']);
    await add(files, members(value));
    for (const [index, { after }] of wanted.entries()) await files[index]!.end(`}${after}`);
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
  return wanted.map(({ path }) => path);
}

/**
 * What stands between the braces of an object's JSON; what stands in it two levels deep is a piece: one case, one person. Each is made
 * when the one before is written, since all of them are the whole record.
 */
function* members(value: object, levels = 2): Iterable<string> {
  let between = '';
  for (const [key, inside] of Object.entries<unknown>(value as Record<string, unknown>)) {
    if (inside === undefined) continue;
    yield `${between}${JSON.stringify(key)}:`;
    if (levels === 1 || typeof inside !== 'object' || inside === null || Array.isArray(inside))
      yield JSON.stringify(inside);
    else {
      yield '{';
      yield* members(inside, levels - 1);
      yield '}';
    }
    between = ',';
  }
}

/** Writes contents to their paths below a folder; gives back the paths of the files. */
export async function writeFiles(files: Record<string, string>, out: string): Promise<string[]> {
  const written: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const path = join(out, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    written.push(path);
  }
  return written;
}
