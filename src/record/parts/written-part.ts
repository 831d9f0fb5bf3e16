// A part as it is written, with a fingerprint of its own: what was made of it stays as long as nothing in it changes. A prerendered
// root says which parts it was made of, so that this runs wherever one is written, in the embed builder too: no module of Node.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { partOf } from './part.ts';
import { readerSlice } from '../compile/reader-slice.ts';
import type { FullSlice } from '../../model/full-slice.ts';
import type { Slice } from '../../model/slice.ts';
import { everything, resolveIds, type SubjectAttribute } from '../../model/subjects.ts';

export function withFingerprint<Part extends Slice>(part: Part): Part {
  const json = utf8ToBytes(JSON.stringify({ ...part, fingerprint: '' }));
  return { ...part, fingerprint: bytesToHex(sha256(json)).slice(0, 16) };
}

/** The part about one thing, also by an id that it had before. */
export const writtenPart = (slice: Slice, attribute: SubjectAttribute, id: string): Slice =>
  withFingerprint(followed(slice, attribute, id));

/** The fingerprint of what a widget about these ids puts together of the parts of a record. */
export function fingerprintOfParts(slice: FullSlice, attribute: SubjectAttribute, ids: string[]): string {
  const fetched = ids.includes(everything)
    ? resolveIds(slice, attribute, ids).items.map(({ id }) => id)
    : ids;
  // Made smaller first: readers' slices of a whole record are too much to make for one widget.
  const parts = fetched.map((id) => withFingerprint(readerSlice(followed(slice, attribute, id))));
  return parts.map(({ fingerprint }) => fingerprint).join('+');
}

function followed<Whole extends Slice>(slice: Whole, attribute: SubjectAttribute, id: string): Whole {
  const to = attribute === 'case' && Object.hasOwn(slice.moved, id) ? slice.moved[id] : undefined;
  if (to === undefined) return partOf(slice, attribute, id);
  return { ...partOf(slice, attribute, to), moved: { [id]: to } };
}
