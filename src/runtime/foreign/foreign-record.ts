// What only a page with a record by `src` needs: the check of it, the way to one that lies in parts, and the words of its language.
import type { Slice } from '../../model/slice.ts';
import { bringWords, languageOfFolder, type Spoken } from './foreign-words.ts';
import { fetchParts } from './record-parts.ts';
import { assertSlice } from './slice-faults.ts';

/**
 * The slice that an answer holds; or, in the place of an answer, what `datasetOf` calls the parts of a folder, which are fetched.
 * Throws what keeps a widget from showing it truly.
 */
export async function readSlice(
  answer: Response | string,
  options: RequestInit,
  spoken: Spoken,
): Promise<Slice> {
  const slice = await (typeof answer === 'string' ? readParts(answer, options, spoken) : readWhole(answer));
  // Of another format than ours the store has a sentence of its own.
  await bringWords((slice as Partial<Slice> | null)?.locale ?? '', spoken);
  return slice;
}

async function readParts(dataset: string, options: RequestInit, spoken: Spoken): Promise<Slice> {
  // On their way together: a folder is named after its language.
  const [slice] = await Promise.all([
    fetchParts(dataset, options),
    bringWords(languageOfFolder(dataset), spoken),
  ]);
  return slice;
}

async function readWhole(answer: Response): Promise<Slice> {
  const slice: unknown = await answer.json();
  assertSlice(slice);
  return slice as Slice;
}
