// Writes the pictures of a record: `<locale>/<id>.png` and `.svg`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as languages from '../../locales/all.ts';
import { addStrings } from '../../runtime/strings.ts';
import { nearest } from '../../record/read/nearest.ts';
import type { Slice } from '../../model/slice.ts';
import { picture, pictured } from './picture.ts';
import type { Studio } from './fonts.ts';

for (const strings of Object.values(languages)) addStrings(strings);

/** Draws these ids, or everything, of one slice; gives back the paths of the files. */
export async function writePictures(
  slice: Slice,
  studio: Studio,
  out: string,
  ids?: string[],
): Promise<string[]> {
  const written: string[] = [];
  const folder = join(out, slice.locale);
  await mkdir(folder, { recursive: true });
  for (const id of ids ?? pictured(slice)) {
    const { png, svg } = studio.finished(studio.draw((measure) => picture(slice, id, measure)));
    const path = join(folder, id);
    await writeFile(`${path}.png`, png);
    await writeFile(`${path}.svg`, svg);
    written.push(`${path}.png`, `${path}.svg`);
  }
  return written;
}

/** What to tell of an id that has no picture; nothing when it has one. */
export function unknownId(slice: Slice, id: string): string | undefined {
  const ids = pictured(slice);
  if (ids.includes(id)) return undefined;
  const moved = slice.moved[id];
  if (moved) return `The case "${id}" is now "${moved}".`;
  const close: string[] = [];
  for (
    let next = nearest(id, ids);
    next && close.length < 3;
    next = nearest(
      id,
      ids.filter((each) => !close.includes(each)),
    )
  )
    close.push(next);
  const others =
    close.length > 0
      ? `did you mean ${close.map((each) => `"${each}"`).join(', ')}?`
      : `there are ${ids.join(', ')}.`;
  return `The record has no case or count "${id}"; ${others}`;
}
