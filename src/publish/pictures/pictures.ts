// Writes the pictures of a record: `<locale>/<id>.png` and `.svg`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '../../record/read/nearest.ts';
import type { FullSlice } from '../../model/full-slice.ts';
import type { Slice } from '../../model/slice.ts';
import { picture, pictured } from './picture.ts';
import type { Studio } from './fonts.ts';

/** Draws these ids, or everything, of one slice; gives back the paths of the files. */
export async function writePictures(
  slice: FullSlice,
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
  const close = nearestIds(id, ids, 3);
  const others =
    close.length > 0
      ? `did you mean ${close.map((each) => `"${each}"`).join(', ')}?`
      : `there are ${ids.join(', ')}.`;
  return `The record has no case or count "${id}"; ${others}`;
}

/** The ids that look like this one, at most so many of them, the nearest first. */
function nearestIds(id: string, ids: string[], most: number): string[] {
  const found = most > 0 ? nearest(id, ids) : undefined;
  if (found === undefined) return [];
  const others = ids.filter((each) => each !== found);
  return [found, ...nearestIds(id, others, most - 1)];
}
