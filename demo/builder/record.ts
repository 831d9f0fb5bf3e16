// What the builder asks of a compiled record: what there is to choose, by its name in a reader's language.
import type { Case, Series, Slice, Text } from '../../src/model/slice.ts';
import { plain } from '../../src/model/text.ts';
import { nameOf } from '../../src/publish/render/html.ts';
import type { Knob, Subject } from './manifest.ts';

export interface Choice {
  id: string;
  title: Text;
  /** Other names, as they are shown. */
  also: string[];
}

const folders = { case: 'cases', series: 'counts' } as const;

export const itemsOf = (slice: Slice, subject: Subject): Record<string, Case | Series> =>
  slice[folders[subject]];

/** Everything of one kind, in the order of the alphabet of the language. */
export function choices(slice: Slice, subject: Subject): Choice[] {
  const list = Object.values(itemsOf(slice, subject)).map((item) => ({
    id: item.id,
    title: item.title,
    also: 'names' in item ? [...new Set(item.names.map(({ name }) => name))] : [],
    // What belongs to no case stands after the cases.
    last: 'kind' in item && item.kind === 'context',
  }));
  const { compare } = new Intl.Collator(slice.locale);
  return list.sort((a, b) => Number(a.last) - Number(b.last) || compare(plain(a.title), plain(b.title)));
}

// Letters that no decomposition makes plain.
const letters: Record<string, string> = { ə: 'e', ı: 'i', ø: 'o', ł: 'l', ß: 'ss' };
const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[əıøłß]/g, (letter) => letters[letter]!);

/** Whether every word of a query is in the title, in another name or in the id; accents and capitals do not count. */
export function matches({ id, title, also }: Choice, query: string): boolean {
  const text = folded([plain(title), ...also, id].join(' '));
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Which vocabulary the values of an attribute come from. */
const vocabularies: Record<string, string> = { kinds: 'eventKinds', act: 'acts', status: 'statuses' };

/** The values that make sense for an attribute here: those that occur in what was chosen, with their words. */
export function values(knob: Knob, slice: Slice, ids: string[]): { id: string; label: Text }[] {
  const vocabulary = vocabularies[knob.name];
  if (!vocabulary) return knob.options.map((id) => ({ id, label: id }));
  const cases = ids.flatMap((id) => slice.cases[id] ?? []);
  const occurring = cases.flatMap(({ events, statements }) =>
    knob.name === 'kinds'
      ? events.map(({ kind }) => kind)
      : statements.flatMap((s) => (s.section === 'allegation' ? [s[knob.name as 'act' | 'status']] : [])),
  );
  return [...new Set(occurring)].map((id) => ({
    id,
    label: slice.vocabulary[vocabulary]?.[id]?.label ?? id,
  }));
}

/** What the widget is about, in words. */
export const titleOf = (slice: Slice, subject: Subject, ids: string[]): string =>
  ids.map((id) => nameOf(itemsOf(slice, subject)[id]!)).join(' · ');
