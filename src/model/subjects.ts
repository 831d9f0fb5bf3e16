// What a widget is about: which attribute names it, and what the record has of the ids given there.
import type { Item, Slice } from './slice.ts';

/** The attributes that name a subject, and the parts of the record that their ids belong to. */
export const collections = { case: 'cases', person: 'people', series: 'counts' } as const;
export type SubjectAttribute = keyof typeof collections;

/** The tags, each with the attributes that can name its subject; the last is the one it has when none is set. */
export const subjectAttributes = {
  'case-card': ['person', 'case'],
  'prisoner-count': ['series'],
  'case-timeline': ['person', 'case'],
  'allegation-list': ['case'],
} as const satisfies Record<string, readonly SubjectAttribute[]>;
export type Tag = keyof typeof subjectAttributes;
export const tags = Object.keys(subjectAttributes) as Tag[];

/** `Object.hasOwn`, which engines have since 2022 and old libraries take away. */
const hasOwn = (object: object, key: string): boolean => Object.prototype.hasOwnProperty.call(object, key);

/** Whether there is an element of this name. */
export const isTag = (name: string): name is Tag => hasOwn(subjectAttributes, name);

/** Values of the attributes that can name a subject. */
export type SubjectValues = Partial<Record<SubjectAttribute, string | undefined>>;

/** The first of the attributes that is set; where none is, the last. */
export const firstSet = (names: readonly SubjectAttribute[], values: SubjectValues): SubjectAttribute =>
  names.filter((name) => values[name])[0] ?? names[names.length - 1]!;

/** The attribute that names the subject of a tag whose attributes, or properties, have these values. */
export const subjectAttribute = (tag: Tag, values: SubjectValues): SubjectAttribute =>
  firstSet(subjectAttributes[tag], values);

/** Characters that are read of a list. Anybody can post a link with a longer one. */
const longestList = 5000;
/** Stands for everything that the record has of a kind. */
export const everything = 'all';
/** As many things as one widget is about; a page with more of them would not answer any more. */
export const mostItems = 30;
/** Characters of an unknown id that are held against those there are. */
const longestId = 60;

/** What an attribute lists, separated by white space or commas, each once. */
export const parseTokens = (value: string | null | undefined): string[] => {
  const tokens = (value ?? '').slice(0, longestList).split(/[\s,]+/);
  return [...new Set(tokens.filter(Boolean))];
};

export interface Resolved {
  /** What the record has of the ids, in their order. */
  items: Item[];
  /** The ids that the record does not have. */
  unknownIds: string[];
  /** The ids that the record does have, those nearest to the first unknown one first. */
  suggestions: string[];
  /** The ids beyond those that one widget shows. */
  surplusIds: string[];
}

/** Holds ids against the record; an id that moved is followed. */
export function resolveIds(slice: Slice, attribute: SubjectAttribute, requestedIds: string[]): Resolved {
  const known: Record<string, Item> = slice[collections[attribute]];
  const requested = requestedIds.flatMap((id) => (id === everything ? Object.keys(known) : id));
  const moved = requested.map((id) => (hasOwn(slice.moved, id) ? slice.moved[id]! : id));
  const ids = [...new Set(moved)];
  const surplusIds = ids.splice(mostItems);
  const unknownIds = ids.filter((id) => !hasOwn(known, id));
  return {
    items: ids.filter((id) => hasOwn(known, id)).map((id) => known[id]!),
    unknownIds,
    suggestions: nearestFirst((unknownIds[0] ?? '').slice(0, longestId), Object.keys(known)),
    surplusIds,
  };
}

/** Ids that share most pairs of letters with `id` first. */
function nearestFirst(id: string, ids: string[]): string[] {
  const likeness = (other: string) =>
    [...id].filter((_, index) => other.includes(id.slice(index, index + 2))).length;
  return ids.sort((one, other) => likeness(other) - likeness(one));
}
