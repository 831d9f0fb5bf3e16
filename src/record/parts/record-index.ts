// The index of a slice that is written in parts: what there is, by which names it is found, and what has moved.
import { frameOf } from './part.ts';
import type { Phrase, Slice } from '../../model/slice.ts';
import type { RecordIndex } from '../../model/parts/record-index.ts';
import { plain } from '../../model/text.ts';

export function indexOf(slice: Slice): RecordIndex {
  const { cases, counts, people, moved } = slice;
  return {
    ...frameOf(slice),
    moved,
    listed: {
      cases: mapValues(cases, ({ title, aliases, place, people }) => ({
        title,
        ...inWords(aliases),
        place: place.text,
        people: people.map(({ person }) => person),
      })),
      counts: mapValues(counts, ({ title }) => ({ title })),
      people: mapValues(people, ({ name, aliases }) => ({ name, ...inWords(aliases) })),
    },
  };
}

const inWords = (aliases: Phrase | undefined): { aliases?: string } =>
  aliases === undefined ? {} : { aliases: [aliases].flat().map(plain).join('') };

const mapValues = <From, To>(entries: Record<string, From>, map: (entry: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, map(entry)]));
