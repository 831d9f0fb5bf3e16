// Writes a record of one's own beside the pages about it: in one file, and those of its parts that do not stand with pages.
import { join } from 'node:path';
import type { FullSlice } from '../../model/full-slice.ts';
import { readerSlice } from '../../record/compile/reader-slice.ts';
import { otherPartFiles, partText } from '../../record/parts/write-parts.ts';
import { writeFiles, writeSlice } from '../../record/write.ts';
import type { Former } from '../library/former.ts';
import { partsFolder } from '../library/paths.ts';

interface Destination {
  folder: string;
  /** What a former run left. */
  former: Former;
  inParts: boolean;
}

export async function writeRecord(full: FullSlice, { folder, former, inParts }: Destination): Promise<void> {
  const slice = readerSlice(full);
  await writeSlice(slice, join(folder, 'record'));
  if (!inParts) return;
  for (const { path, content } of otherPartFiles(slice)) {
    const file = partsFolder(slice.locale) + path;
    if (former.keep(file, content.fingerprint, [file])) continue;
    const text = partText(content);
    await writeFiles({ [file]: text }, folder);
    former.note(file, content.fingerprint, Buffer.byteLength(text));
  }
}
