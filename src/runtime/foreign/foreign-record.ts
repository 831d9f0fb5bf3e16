// What only a page with a record by `src` needs: the check of it, and the way to one that lies in parts.
import type { Slice } from '../../model/slice.ts';
import { fetchParts } from './record-parts.ts';
import { assertSlice } from './slice-faults.ts';

/**
 * The slice that an answer holds; or, in the place of an answer, what `datasetOf` calls the parts of a folder, which are fetched.
 * Throws what keeps a widget from showing it truly.
 */
export async function readSlice(answer: Response | string, options: RequestInit): Promise<Slice> {
  if (typeof answer === 'string') return fetchParts(answer, options);
  const slice: unknown = await answer.json();
  assertSlice(slice);
  return slice as Slice;
}
