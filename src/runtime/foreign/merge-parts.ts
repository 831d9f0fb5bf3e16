// Parts of one record as one slice, where a widget is about several things.
import type { Person, Slice } from '../../model/slice.ts';

const groups = ['cases', 'counts', 'moved', 'people', 'sources', 'speakers', 'vocabulary'] as const;

/** Whether parts say the same wherever they say the same thing: those of two editions together may say what neither did. */
export function areOfOneEdition(parts: Slice[]): boolean {
  const said = new Map<string, unknown>();
  const isSaidAlike = (what: string, value: unknown): boolean => {
    const known = said.get(what) ?? value;
    said.set(what, known);
    return isAlike(known, value);
  };
  return parts.every(
    (part) =>
      isSaidAlike('frame', frameOf(part)) &&
      groups.every((group) =>
        Object.entries<object | string>(part[group]).every(([id, entry]) =>
          isSaidAlike(`${group} ${id}`, group === 'people' ? { ...(entry as Person), cited: '' } : entry),
        ),
      ),
  );
}

/** Whether two values of JSON are the same. */
function isAlike(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const entries = Object.entries(one);
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([key, value]) => isAlike(value, other[key]))
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What parts have besides the things in them. A series has no vocabulary, and each case has the intervals that it needs. */
const frameOf = (part: Slice): object => ({
  ...part,
  ...Object.fromEntries(groups.map((group) => [group, ''])),
  intervals: '',
  fingerprint: '',
});

/** One slice of parts that are of one edition; a single one as it is. */
export function mergeParts(parts: Slice[]): Slice {
  return parts.reduce((one, other) => ({
    ...one,
    fingerprint: `${one.fingerprint}+${other.fingerprint}`,
    cases: { ...one.cases, ...other.cases },
    counts: { ...one.counts, ...other.counts },
    moved: { ...one.moved, ...other.moved },
    people: mergePeople(one.people, other.people),
    sources: { ...one.sources, ...other.sources },
    speakers: { ...one.speakers, ...other.speakers },
    vocabulary: { ...one.vocabulary, ...other.vocabulary },
    intervals: one.intervals.later.length < other.intervals.later.length ? other.intervals : one.intervals,
  }));
}

/** Only the part about a person says what is cited of them. */
function mergePeople(one: Record<string, Person>, other: Record<string, Person>): Record<string, Person> {
  const merged = { ...one };
  for (const [id, person] of Object.entries(other))
    if (!merged[id] || person.cited.sources.length > 0) merged[id] = person;
  return merged;
}
