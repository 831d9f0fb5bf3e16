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

/** Every value of every file but the translations, for rules that hold wherever a thing may stand. */
export function* placesOf(record: AuthoredRecord): Iterable<Place> {
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
  for (const [file, content] of files) yield* placesBelow(file, content, '', '');
}

/** Every value of the translations, for rules that hold in whatever language a thing is said. */
export function* translatedPlacesOf(record: AuthoredRecord): Iterable<Place> {
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
      if (content) yield* placesBelow(file, content, '', '');
    }
  }
}

function* placesBelow(file: string, parent: object, above: string, parentKey: string): Iterable<Place> {
  const isList = Array.isArray(parent);
  for (const [step, value] of Object.entries<unknown>(parent as Record<string, unknown>)) {
    const path = above + stepText(isList ? Number(step) : step, value, above);
    const key = isList ? parentKey : step;
    yield { file, path, key, value, parent };
    if (typeof value === 'object' && value !== null) yield* placesBelow(file, value, path, key);
  }
}

export function* citesOf(
  record: AuthoredRecord,
): Iterable<{ file: string; path: string; cite: schema.Cite }> {
  for (const { file, path, key, value, parent } of placesOf(record)) {
    if (key === 'cites' && Array.isArray(parent)) yield { file, path, cite: value as schema.Cite };
  }
}
