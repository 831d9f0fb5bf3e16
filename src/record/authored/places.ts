// Every value of the authored record's files with the place where it stands, whatever it is.
import { pathText } from '../read/problems.ts';
import type * as schema from '../schema/schema.ts';
import type { AuthoredRecord } from './record.ts';

export class Place {
  readonly file: string;
  /** The last step of the path; entries of an array have the array's key. */
  readonly key: string;
  readonly value: unknown;
  readonly parent: object;
  readonly #content: object;
  readonly #steps: readonly PropertyKey[];

  constructor(
    place: Pick<Place, 'file' | 'key' | 'value' | 'parent'>,
    content: object,
    steps: PropertyKey[],
  ) {
    this.file = place.file;
    this.key = place.key;
    this.value = place.value;
    this.parent = place.parent;
    this.#content = content;
    this.#steps = steps;
  }

  /** In words only when it is asked for: hardly any place has a problem. */
  get path(): string {
    return pathText(this.#content, this.#steps);
  }
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
  const steps: PropertyKey[] = [];
  const visit = (step: PropertyKey, key: string, value: unknown, parent: object): void => {
    steps.push(step);
    if (isWanted(value, key, parent))
      found.push(new Place({ file, key, value, parent }, content, [...steps]));
    if (typeof value === 'object' && value !== null) visitAllIn(value, key);
    steps.pop();
  };
  const visitAllIn = (parent: object, parentKey: string): void => {
    if (Array.isArray(parent)) parent.forEach((value, index) => visit(index, parentKey, value, parent));
    else for (const key of Object.keys(parent)) visit(key, key, parent[key as keyof typeof parent], parent);
  };
  visitAllIn(content, '');
  return found;
}

export function* citesOf(record: AuthoredRecord): Iterable<{ place: Place; cite: schema.Cite }> {
  const isCite: Wanted = (_value, key, parent) => key === 'cites' && Array.isArray(parent);
  for (const place of placesOf(record, isCite)) yield { place, cite: place.value as schema.Cite };
}
