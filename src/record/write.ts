// Writes slices to files: JSON for anyone, and a module with its types for a bundler.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Slice } from '../model/slice.ts';

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
