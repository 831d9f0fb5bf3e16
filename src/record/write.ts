// Writes slices to files: JSON for anyone, and a module with its types for a bundler.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Slice } from './slice.ts';

const declaration = `declare const slice: import('../types/record/slice.js').Slice;
export default slice;
`;

/** Writes `<locale>.json`, `<locale>.js` and `<locale>.d.ts`; gives back the paths of the files. */
export async function writeSlice(slice: Slice, out: string): Promise<string[]> {
  const json = JSON.stringify(slice);
  const contents = {
    json: `${json}\n`,
    js: `export default ${json};\n`,
    'd.ts': declaration,
  };
  await mkdir(out, { recursive: true });
  const written: string[] = [];
  for (const [extension, content] of Object.entries(contents)) {
    const path = join(out, `${slice.locale}.${extension}`);
    await writeFile(path, content);
    written.push(path);
  }
  return written;
}
