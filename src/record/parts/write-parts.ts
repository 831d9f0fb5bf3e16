// Writes a slice in parts, for a record too big to be sent whole: below `<locale>/` an index, and a file for each case, series and
// person, so that a page fetches what its widgets are about.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexOf } from './record-index.ts';
import { withFingerprint, writtenPart } from './written-part.ts';
import { indexPath, partPath } from '../../model/parts/paths.ts';
import type { Slice } from '../../model/slice.ts';
import { collections, type SubjectAttribute } from '../../model/subjects.ts';

export interface PartFile {
  /** Below the folder of the language. */
  path: string;
  content: Slice;
}

/** Writes `<locale>/index.json`, `<locale>/cases/<id>.json` and their like; gives back the paths of the files. */
export async function writeParts(slice: Slice, out: string): Promise<string[]> {
  const written: string[] = [];
  for (const { path, content } of partFiles(slice)) {
    const file = join(out, slice.locale, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, partText(content));
    written.push(file);
  }
  return written;
}

export const partText = (content: Slice): string => `${JSON.stringify(content)}\n`;

/** One file after the other: all of them are several times the record. */
function* partFiles(slice: Slice): Iterable<PartFile> {
  yield* partsOf(slice, ['case', 'series']);
  yield* otherPartFiles(slice);
}

/** Those that no page is about: the index, people, and cases by ids that they had before. */
export function* otherPartFiles(slice: Slice): Iterable<PartFile> {
  yield { path: indexPath, content: withFingerprint(indexOf(slice)) };
  yield* partsOf(slice, ['person']);
  // By its old name too: nobody need know first that it has moved.
  for (const id of Object.keys(slice.moved))
    yield { path: partPath('case', id), content: writtenPart(slice, 'case', id) };
}

function* partsOf(slice: Slice, attributes: SubjectAttribute[]): Iterable<PartFile> {
  for (const attribute of attributes)
    for (const id of Object.keys(slice[collections[attribute]]))
      yield { path: partPath(attribute, id), content: writtenPart(slice, attribute, id) };
}
