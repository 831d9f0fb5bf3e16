// Writes slices to files: those of readers as JSON for anyone and as a module with its types for a bundler, those of
// publishing as JSON.
import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FullSlice } from '../model/full-slice.ts';
import type { Slice } from '../model/slice.ts';

/** Where the full slices of a compiled record are, below its folder. */
export const fullFolder = 'full';

const declaration = `declare const slice: import('../types/model/slice.js').Slice;
export default slice;
`;

/** Writes `<locale>.json`, `<locale>.js` and `<locale>.d.ts`; gives back the paths of the files. */
export async function writeSlice(slice: Slice, out: string): Promise<string[]> {
  const { locale } = slice;
  return [
    await writeJson(join(out, `${locale}.json`), slice, ['', '\n']),
    await writeJson(join(out, `${locale}.js`), slice, ['export default ', ';\n']),
    ...(await writeFiles({ [`${locale}.d.ts`]: declaration }, out)),
  ];
}

/** Writes `full/<locale>.json`, for publishing; gives back the path of the file. */
export async function writeFullSlice(slice: FullSlice, out: string): Promise<string[]> {
  return [await writeJson(join(out, fullFolder, `${slice.locale}.json`), slice, ['', '\n'])];
}

/** So many characters are put together before they are written. */
const mostAtOnce = 1_000_000;

/** Writes what `JSON.stringify` gives, piece by piece: of ten thousand cases the whole would not fit into one text. */
async function writeJson(path: string, value: object, [before, after]: [string, string]): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  try {
    let waiting = before;
    for (const piece of jsonPieces(value)) {
      waiting += piece;
      if (waiting.length < mostAtOnce) continue;
      await file.write(waiting);
      waiting = '';
    }
    await file.write(waiting + after);
  } finally {
    await file.close();
  }
  return path;
}

/** What stands in an object two levels deep is a piece: one case, one person. */
function* jsonPieces(value: object, levels = 2): Iterable<string> {
  if (levels === 0 || Array.isArray(value)) {
    yield JSON.stringify(value);
    return;
  }
  let between = '{';
  for (const [key, inside] of Object.entries<unknown>(value as Record<string, unknown>)) {
    if (inside === undefined) continue;
    yield `${between}${JSON.stringify(key)}:`;
    if (typeof inside === 'object' && inside !== null) yield* jsonPieces(inside, levels - 1);
    else yield JSON.stringify(inside);
    between = ',';
  }
  yield between === '{' ? '{}' : '}';
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
