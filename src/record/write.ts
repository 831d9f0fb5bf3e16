// Writes slices to files: those of readers as JSON for anyone and as a module with its types for a bundler, those of
// publishing as JSON.
import { mkdir, writeFile } from 'node:fs/promises';
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
  const json = JSON.stringify(slice);
  const files = { json: `${json}\n`, js: `export default ${json};\n`, 'd.ts': declaration };
  return writeFiles(
    Object.fromEntries(Object.entries(files).map(([end, content]) => [`${slice.locale}.${end}`, content])),
    out,
  );
}

/** Writes `full/<locale>.json`, for publishing; gives back the path of the file. */
export async function writeFullSlice(slice: FullSlice, out: string): Promise<string[]> {
  return writeFiles({ [`${fullFolder}/${slice.locale}.json`]: `${JSON.stringify(slice)}\n` }, out);
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
