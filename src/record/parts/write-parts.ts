// Writes a slice in parts, for a record too big to be sent whole: below `<locale>/` an index, and a file for each case, series and
// person, so that a page fetches what its widgets are about.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexOf } from './record-index.ts';
import { withFingerprint, writtenPart } from './written-part.ts';
import { indexPath, partPath } from '../../model/parts/paths.ts';
import type { Slice } from '../../model/slice.ts';
import { collections, type SubjectAttribute } from '../../model/subjects.ts';

/** Writes `<locale>/index.json`, `<locale>/cases/<id>.json` and their like; gives back the paths of the files. */
export async function writeParts(slice: Slice, out: string): Promise<string[]> {
  const written: string[] = [];
  for (const [path, content] of filesOf(slice)) {
    const file = join(out, slice.locale, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(content)}\n`);
    written.push(file);
  }
  return written;
}

/** One file after the other: all of them are several times the record. */
function* filesOf(slice: Slice): Iterable<[path: string, content: Slice]> {
  yield [indexPath, withFingerprint(indexOf(slice))];
  for (const attribute of Object.keys(collections) as SubjectAttribute[])
    for (const id of Object.keys(slice[collections[attribute]]))
      yield [partPath(attribute, id), writtenPart(slice, attribute, id)];
  // By its old name too: nobody need know first that it has moved.
  for (const id of Object.keys(slice.moved)) yield [partPath('case', id), writtenPart(slice, 'case', id)];
}
