// A part of a slice: all that widgets read of one case, person or series, as a slice of its own.
import { grouped, kept } from '../authored/kept.ts';
import type { Case, Cited, Person, Series, Slice } from '../../model/slice.ts';
import type { SubjectAttribute } from '../../model/subjects.ts';

/** The part about one thing of a slice, which must have it; its fingerprint is still that of the whole. */
export function partOf<Whole extends Slice>(slice: Whole, attribute: SubjectAttribute, id: string): Whole {
  switch (attribute) {
    case 'case':
      return partWith(slice, { cases: [slice.cases[id]!] });
    case 'person':
      return partWith(slice, { cases: casesAbout(slice, id), person: slice.people[id]! });
    case 'series':
      return partWith(slice, { cases: [], series: slice.counts[id]! });
  }
}

/** What stands around the things of a slice, and none of them. */
export const frameOf = (slice: Slice): Slice => ({
  ...partWith(slice, { cases: [] }),
  vocabulary: slice.vocabulary,
});

/** The cases that a person is named in. */
const casesAbout = (slice: Slice, id: string): Case[] => casesByPerson(slice).get(id) ?? [];

const casesByPerson = kept(({ cases }: Slice) => grouped(Object.values(cases), peopleIn));

interface Things {
  cases: Case[];
  series?: Series;
  person?: Person;
}

function partWith<Whole extends Slice>(slice: Whole, { cases, series, person }: Things): Whole {
  const things = [...cases, ...(series ? [series] : []), ...(person ? [person] : [])];
  const sources = new Set(things.flatMap(({ cited }) => cited.sources));
  const authors = [...sources].flatMap((id) => slice.sources[id]!.author ?? []);
  const compilers = series ? [series.compiler] : [];
  const speakers = new Set([...things.flatMap(({ cited }) => cited.speakers), ...authors, ...compilers]);
  const people = new Set(cases.flatMap(peopleIn));
  return {
    ...slice,
    cases: byId(cases),
    counts: byId(series ? [series] : []),
    people: {
      ...mapValues(only(slice.people, people), asBystander),
      ...(person && { [person.id]: person }),
    },
    moved: {},
    speakers: only(slice.speakers, speakers),
    sources: only(slice.sources, sources),
    // Whole where there are statements: a page may choose by a code that this case does not have, and is told of no mistake.
    vocabulary: cases.length > 0 ? slice.vocabulary : {},
    intervals: intervalsIn(cases, slice.intervals),
  };
}

const peopleIn = ({ people, events }: Case): string[] => [
  ...people.map(({ person }) => person),
  ...events.flatMap((event) => event.people),
];

const citesNothing: Cited = { sources: [], speakers: [] };

/** Somebody whom the part is not about: what other cases cite of them is not in it. */
const asBystander = (person: Person): Person => ({ ...person, cited: citesNothing });

/** As many as there can be between two events of one of these cases. */
function intervalsIn(cases: Case[], { later, earlier }: Slice['intervals']): Slice['intervals'] {
  const years = cases.flatMap(({ events }) =>
    events.flatMap(({ date }) => (date ? [yearOf(date.first), yearOf(date.last)] : [])),
  );
  const count = years.length > 0 ? Math.max(...years) - Math.min(...years) + 1 : 0;
  return { later: later.slice(0, count), earlier: earlier.slice(0, count) };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const byId = <Thing extends { id: string }>(things: Thing[]): Record<string, Thing> =>
  Object.fromEntries(things.map((thing) => [thing.id, thing]));

/** The entries with these ids, in the order of the record, which is that of the ids. */
const only = <Entry>(entries: Record<string, Entry>, ids: Set<string>): Record<string, Entry> =>
  Object.fromEntries([...ids].sort().map((id) => [id, entries[id]!]));

const mapValues = <From, To>(entries: Record<string, From>, map: (entry: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, map(entry)]));
