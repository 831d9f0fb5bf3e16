// Writes the pictures of a record: `<locale>/<id>.png` and `.svg`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '../../record/read/nearest.ts';
import type { FullSlice } from '../../model/full-slice.ts';
import { untold, type Progress } from '../../record/progress.ts';
import { sumOfCode } from '../library/code.ts';
import type { Former } from '../library/former.ts';
import { sliceAbout, sumOf, type Subject } from '../library/slice-about.ts';
import type { Slice } from '../../model/slice.ts';
import { picture, pictured } from './picture.ts';
import type { Studio } from './fonts.ts';

export interface Drawing {
  /** Those to draw; all where none are named. */
  ids?: string[] | undefined;
  /** What a former run drew: of that, only what is not as it was is drawn again. */
  former?: Former;
  progress?: Progress;
}

/** Draws the pictures of one slice, one by one; gives back the paths of the files. */
export async function writePictures(
  slice: FullSlice,
  studio: Studio,
  out: string,
  { ids = pictured(slice), former, progress = untold }: Drawing = {},
): Promise<string[]> {
  const written: string[] = [];
  await mkdir(join(out, slice.locale), { recursive: true });
  progress.step(`Drawing (${slice.locale})`, ids.length);
  for (const id of ids) {
    const about = sliceAbout(slice, subjectOf(slice, id));
    const name = `${slice.locale}/${id}`;
    const sum = sumOf(slice, about, { code: sumOfCode(), packages: studio.sum });
    if (!former?.keep(name, sum, [`${name}.png`, `${name}.svg`])) {
      const { png, svg } = studio.finished(studio.draw((measure) => picture(about, id, measure)));
      const path = join(out, name);
      await writeFile(`${path}.png`, png);
      await writeFile(`${path}.svg`, svg);
      written.push(`${path}.png`, `${path}.svg`);
      former?.note(name, sum, png.length + Buffer.byteLength(svg));
    }
    progress.advance();
  }
  return written;
}

const subjectOf = ({ cases, counts }: FullSlice, id: string): Subject =>
  Object.hasOwn(cases, id)
    ? { attribute: 'case', item: cases[id]! }
    : { attribute: 'series', item: counts[id]! };

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
