// Every translated text beside what it translates, whatever it is.
import type * as schema from '../schema/schema.ts';
import type { AuthoredRecord } from './record.ts';
import { statementsOf } from './statements.ts';

export interface TranslatedText {
  locale: string;
  file: string;
  path: string;
  /** The last step of the path: `text`, `title`, `label`, … */
  key: string;
  original: string;
  translated: string;
}

/** What may be translated of a file, with the keys of its overlay. */
interface Originals {
  [key: string]: Originals | string | undefined;
}

/** Of every language and file, those of one file at a time. What has no original is told by another rule. */
export function* translatedTextsOf(record: AuthoredRecord): Iterable<TranslatedText> {
  for (const [locale, translated] of Object.entries(record.translations)) {
    const { cases, sources, counts, dataset, people, speakers, vocabulary } = translated;
    const files: Overlay[] = [
      ['record', dataset, () => record.dataset],
      ['people', people, () => ({ people: byId(record.people) })],
      ['speakers', speakers, () => ({ speakers: byId(record.speakers) })],
      ['vocabulary', vocabulary, () => record.vocabulary],
      ...overlays('cases', cases, record.cases, caseOriginals),
      ...overlays('sources', sources, record.sources, (source) => source),
      ...overlays('counts', counts, record.counts, (series) => ({ ...series, points: byId(series.points) })),
    ];
    for (const [name, overlay, originals] of files)
      if (overlay)
        yield* textsIn(overlay, originals(), { locale, file: `translations/${locale}/${name}.json` });
  }
}

/** The name of a file, what stands in it, and what it translates. */
type Overlay = [name: string, overlay: object | undefined, originals: () => object];

function overlays<Original>(
  folder: string,
  translated: Record<string, object>,
  originals: Record<string, Original>,
  shape: (original: Original) => object,
): Overlay[] {
  return Object.entries(translated)
    .filter(([id]) => Object.hasOwn(originals, id))
    .map(([id, overlay]) => [`${folder}/${id}`, overlay, () => shape(originals[id]!)]);
}

function textsIn(overlay: object, originals: object, at: { locale: string; file: string }): TranslatedText[] {
  const texts: TranslatedText[] = [];
  const pair = (above: string, overlay: object, originals: Originals): void => {
    for (const [key, translated] of Object.entries<unknown>(overlay as Record<string, unknown>)) {
      const original = Object.hasOwn(originals, key) ? originals[key] : undefined;
      const path = above ? `${above}.${key}` : key;
      if (typeof translated === 'string' && typeof original === 'string')
        texts.push({ ...at, path, key, original, translated });
      else if (typeof translated === 'object' && translated !== null && typeof original === 'object')
        pair(path, translated, original);
      // One text in several forms: what is counted, by the number.
      else if (typeof translated === 'object' && translated !== null && typeof original === 'string')
        for (const form of Object.values<unknown>({ ...translated }))
          if (typeof form === 'string') texts.push({ ...at, path, key, original, translated: form });
    }
  };
  pair('', overlay, originals as Originals);
  return texts;
}

const caseOriginals = (caseFile: schema.Case): object => {
  const statements = statementsOf(caseFile).map(({ statement }) => ({
    ...statement,
    words: 'term' in statement && 'words' in statement.term ? statement.term.words : undefined,
    reason: statement.withdrawn?.reason,
  }));
  return {
    title: caseFile.title,
    place: caseFile.place.text,
    note: caseFile.note,
    statements: byId(statements),
    events: byId(caseFile.events),
    people: Object.fromEntries(caseFile.people.map((involved) => [involved.person, involved])),
  };
};

const byId = <Entry extends { id: string }>(entries: Entry[]): Record<string, Entry> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]));
