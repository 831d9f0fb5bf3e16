// A record that lies in parts: what the things that one widget asks for are put together from. The index is fetched only where the
// parts do not say enough: for `all`, and for an id that there is no file of.
import { indexPath, partPath } from '../../model/parts/paths.ts';
import type { RecordIndex } from '../../model/parts/record-index.ts';
import type { Item, Slice } from '../../model/slice.ts';
import {
  collections,
  everything,
  mostItems,
  resolveIds,
  type SubjectAttribute,
} from '../../model/subjects.ts';
import { areOfOneEdition, mergeParts } from './merge-parts.ts';
import { assertSlice } from './slice-faults.ts';

/** What is wrong with a file that did come, or did not: there may be none of that name. */
class Missing extends Error {}

/** By their addresses the files that are there or on their way. */
const files = new Map<string, Promise<Slice>>();

/** Fetches a file once, however many widgets ask for it; what failed, or is asked for anew, again. */
function fetchOnce(address: string, options: RequestInit): Promise<Slice> {
  const known = files.get(address);
  if (known && options.cache !== 'reload') return known;
  const file = fetchSlice(address, options);
  files.set(address, file);
  file.catch(() => files.delete(address));
  return file;
}

async function fetchSlice(address: string, options: RequestInit): Promise<Slice> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Missing(`${address}: status ${response.status}`);
  // A page that says politely that there is nothing comes with status 200.
  const slice: unknown = await response.json().catch(() => {
    throw new Missing(`${address}: no JSON`);
  });
  if ((slice as Partial<Slice> | null)?.format !== 3)
    throw new Error(`${address}: not of format 3; make it with \`on-record build\``);
  try {
    assertSlice(slice);
  } catch (error) {
    throw new Error(`${address}: ${(error as Error).message}`, { cause: error });
  }
  return slice as Slice;
}

interface Wanted {
  /** Its address, with the slash at its end. */
  folder: string;
  attribute: SubjectAttribute;
  ids: string[];
}

function wantedBy(dataset: string): Wanted {
  const end = dataset.indexOf('#');
  // Where it asks for nothing, an empty id stands.
  const [attribute, ...ids] = dataset.slice(end + 1).split(',');
  return { folder: dataset.slice(0, end), attribute: attribute as SubjectAttribute, ids };
}

interface Found {
  parts: Slice[];
  index?: RecordIndex;
}

/** The slice with all that a folder has of what one widget asks for, by the name that `datasetOf` gives it. */
export async function fetchParts(dataset: string, options: RequestInit): Promise<Slice> {
  const wanted = wantedBy(dataset);
  let found = await find(wanted, options);
  // A folder was uploaded between two answers, or a cache has some of an older one.
  if (!areOfOneEdition(found.parts)) found = await find(wanted, { cache: 'reload' });
  if (!areOfOneEdition(found.parts)) throw new Error('its files are of several editions; upload all of them');
  return assembled(wanted, found);
}

async function find(wanted: Wanted, options: RequestInit): Promise<Found> {
  const { ids } = wanted;
  if (ids.includes(everything) || ids.length > mostItems) {
    const index = await fetchIndex(wanted, options);
    const { items } = resolveIds(listing(index, wanted), wanted.attribute, ids);
    return { index, parts: await Promise.all(items.map(({ id }) => fetchPart(wanted, id, options))) };
  }
  const answers = await Promise.all(
    ids.map((id) => fetchPart(wanted, id, options).catch((error: unknown) => [id, error] as const)),
  );
  const parts = answers.filter((answer): answer is Slice => !Array.isArray(answer));
  const failures = answers.filter((answer): answer is readonly [string, unknown] => Array.isArray(answer));
  for (const [, error] of failures) if (!(error instanceof Missing)) throw error;
  if (failures.length === 0) return { parts };
  const index = await fetchIndex(wanted, options);
  // What is listed is not unknown: its file could not be had.
  for (const [id, error] of failures)
    if (resolveIds(listing(index, wanted), wanted.attribute, [id]).items[0]) throw error;
  return { parts, index };
}

async function fetchPart({ folder, attribute }: Wanted, id: string, options: RequestInit): Promise<Slice> {
  if (!id) throw new Missing('no id');
  const address = folder + partPath(attribute, id);
  const part = await fetchOnce(address, options);
  if (resolveIds(part, attribute, [id]).items.length === 0) throw new Error(`${address}: no "${id}" in it`);
  return part;
}

async function fetchIndex({ folder, attribute }: Wanted, options: RequestInit): Promise<RecordIndex> {
  const address = folder + indexPath;
  const index = (await fetchOnce(address, options)) as Partial<RecordIndex> & Slice;
  const listed = index.listed?.[collections[attribute]];
  if (!listed || typeof listed !== 'object')
    throw new Error(`${address}: no record.listed.${collections[attribute]}`);
  return index as RecordIndex;
}

/** An index as a slice that knows of everything which the folder has of a kind, and has nothing of it but the ids. */
function listing(index: RecordIndex, { attribute }: Wanted): Slice {
  const collection = collections[attribute];
  const names = Object.keys(index.listed[collection]).map((id) => [id, { id } as Item] as const);
  return { ...index, [collection]: Object.fromEntries(names) };
}

/** The parts as one slice; with the index, the ids that a widget names where it does not know one. */
function assembled(wanted: Wanted, { parts, index }: Found): Slice {
  if (!index) return mergeParts(parts);
  const known = listing(index, wanted);
  if (parts.length === 0) return known;
  const collection = collections[wanted.attribute];
  const slice = mergeParts(parts);
  return {
    ...slice,
    moved: { ...index.moved, ...slice.moved },
    [collection]: { ...known[collection], ...slice[collection] },
  };
}
