// Every value of the authored record's files with the place where it stands, whatever it is.
import { stepText } from '../read/problems.ts';
import type * as schema from '../schema/schema.ts';
import type { AuthoredRecord } from './record.ts';

export interface Place {
  file: string;
  path: string;
  /** The last step of the path; entries of an array have the array's key. */
  key: string;
  value: unknown;
  parent: object;
}

/** Whether a rule asks for a value. What it does not ask for is passed by, and has no place made for it. */
type Wanted = (value: unknown, key: string, parent: object) => boolean;

/** Values of every file but the translations, for rules that hold wherever a thing may stand. */
export function* placesOf(record: AuthoredRecord, isWanted: Wanted): Iterable<Place> {
  const filesIn = (folder: string, entries: Record<string, object>) =>
    Object.entries(entries).map(([id, content]): [string, object] => [`${folder}/${id}.json`, content]);
  const files: [string, object][] = [
    ['record.json', record.dataset],
    ...filesIn('cases', record.cases),
    ...filesIn('counts', record.counts),
    ...filesIn('sources', record.sources),
    ['people.json', record.people],
    ['speakers.json', record.speakers],
  ];
  for (const [file, content] of files) yield* placesIn(file, content, isWanted);
}

/** Values of the translations, for rules that hold in whatever language a thing is said. */
export function* translatedPlacesOf(record: AuthoredRecord, isWanted: Wanted): Iterable<Place> {
  for (const [locale, translated] of Object.entries(record.translations)) {
    const { cases, sources, counts, dataset, people, speakers, vocabulary } = translated;
    const files: [string, object | undefined][] = [
      ...Object.entries<Record<string, object>>({ cases, sources, counts }).flatMap(([folder, entries]) =>
        Object.entries(entries).map(([id, content]): [string, object] => [`${folder}/${id}`, content]),
      ),
      ...Object.entries({ record: dataset, people, speakers, vocabulary }),
    ];
    for (const [name, content] of files) {
      const file = `translations/${locale}/${name}.json`;
      if (content) yield* placesIn(file, content, isWanted);
    }
  }
}

function placesIn(file: string, content: object, isWanted: Wanted): Place[] {
  const found: Place[] = [];
  const goThrough = (parent: object, above: string, parentKey: string): void => {
    const isList = Array.isArray(parent);
    for (const [step, value] of Object.entries<unknown>(parent as Record<string, unknown>)) {
      const key = isList ? parentKey : step;
      const isWhole = typeof value === 'object' && value !== null;
      const wanted = isWanted(value, key, parent);
      if (!wanted && !isWhole) continue;
      const path = above + stepText(isList ? Number(step) : step, value, above);
      if (wanted) found.push({ file, path, key, value, parent });
      if (isWhole) goThrough(value, path, key);
    }
  };
  goThrough(content, '', '');
  return found;
}

export function* citesOf(
  record: AuthoredRecord,
): Iterable<{ file: string; path: string; cite: schema.Cite }> {
  const isCite: Wanted = (_value, key, parent) => key === 'cites' && Array.isArray(parent);
  for (const { file, path, value } of placesOf(record, isCite))
    yield { file, path, cite: value as schema.Cite };
}
