// What pages and pictures of one thing are made from, and nothing else: they change when it does.
import { createHash } from 'node:crypto';
import type { FullSlice } from '../../model/full-slice.ts';
import { kept } from '../../record/authored/kept.ts';
import { partOf } from '../../record/parts/part.ts';
import type { SubjectAttribute } from '../../model/subjects.ts';
import type { Item } from '../../model/slice.ts';

/** Something of a slice that can be shown by itself. */
export interface Subject {
  attribute: SubjectAttribute;
  item: Item;
}

/** The same slice, as far as anybody looks at it who shows this thing. */
export function sliceAbout(slice: FullSlice, { attribute, item }: Subject): FullSlice {
  const part = partOf(slice, attribute, item.id);
  const speakers = only(slice.speakers, part.speakers);
  const bystanders = Object.entries(part.people).map(
    ([id, { cited }]) => [id, { ...slice.people[id]!, cited }] as const,
  );
  return {
    ...slice,
    cases: only(slice.cases, part.cases),
    counts: only(slice.counts, part.counts),
    people: { ...peopleWhoSpeak(slice, speakers), ...Object.fromEntries(bystanders) },
    moved: {},
    speakers,
    sources: only(slice.sources, part.sources),
    intervals: part.intervals,
  };
}

/** Search engines are told of a speaker whether it is one of the people. */
function peopleWhoSpeak(slice: FullSlice, speakers: FullSlice['speakers']): FullSlice['people'] {
  const found = Object.values(speakers).flatMap(({ name }) => peopleByName(slice).get(name) ?? []);
  return Object.fromEntries(
    found.map((person) => [person.id, { ...person, cited: { sources: [], speakers: [] } }]),
  );
}

const peopleByName = kept(
  ({ people }: FullSlice) =>
    new Map<unknown, FullSlice['people'][string]>(
      Object.values(people).map((person) => [person.name, person]),
    ),
);

const only = <Entry>(entries: Record<string, Entry>, chosen: object): Record<string, Entry> =>
  Object.fromEntries(Object.keys(chosen).map((id) => [id, entries[id]!]));

/** Changes with every letter of what stands in `sliceAbout` but its fingerprint, and of what else there is to it. */
export function sumOf(slice: FullSlice, about: FullSlice, more: object): string {
  const { cases, counts, people, speakers, sources, intervals } = about;
  return createHash('sha256')
    .update(sumOfCommon(slice))
    .update(JSON.stringify([cases, counts, people, speakers, sources, intervals, more]))
    .digest('hex')
    .slice(0, 32);
}

/** The parts of a slice of which things have their own, and what changes with any of them. */
const ofThings = ['cases', 'counts', 'people', 'speakers', 'sources', 'intervals', 'moved', 'fingerprint'];

/** What stands around the things of a slice is the same for all of them. */
const sumOfCommon = kept((slice: FullSlice) => {
  const common = Object.entries(slice).filter(([name]) => !ofThings.includes(name));
  return createHash('sha256').update(JSON.stringify(common)).digest('hex');
});
