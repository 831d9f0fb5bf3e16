// Every translated text beside what it translates, whatever it is.
import type * as schema from '../schema/schema.ts';
import { kept } from './kept.ts';
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

/** Of every language and file. What has no original is told by another rule. */
export const translatedTextsOf = kept((record: AuthoredRecord): readonly TranslatedText[] => {
  const texts: TranslatedText[] = [];
  for (const [locale, translated] of Object.entries(record.translations)) {
    const { cases, sources, counts, dataset, people, speakers, vocabulary } = translated;
    const files: [string, object | undefined, object][] = [
      ['record', dataset, record.dataset],
      ['people', people, { people: byId(record.people) }],
      ['speakers', speakers, { speakers: byId(record.speakers) }],
      ['vocabulary', vocabulary, record.vocabulary],
      ...overlays('cases', cases, record.cases, caseOriginals),
      ...overlays('sources', sources, record.sources, (source) => source),
      ...overlays('counts', counts, record.counts, (series) => ({ ...series, points: byId(series.points) })),
    ];
    for (const [name, overlay, originals] of files)
      addTexts(
        texts,
        { locale, file: `translations/${locale}/${name}.json` },
        overlay,
        originals as Originals,
      );
  }
  return texts;
});

function overlays<Original>(
  folder: string,
  translated: Record<string, object>,
  originals: Record<string, Original>,
  shape: (original: Original) => object,
): [string, object, object][] {
  return Object.entries(translated)
    .filter(([id]) => Object.hasOwn(originals, id))
    .map(([id, overlay]) => [`${folder}/${id}`, overlay, shape(originals[id]!)]);
}

function addTexts(
  texts: TranslatedText[],
  at: { locale: string; file: string },
  overlay: object | undefined,
  originals: Originals,
): void {
  const pair = (above: string, overlay: object | undefined, originals: Originals): void => {
    for (const [key, translated] of Object.entries<unknown>({ ...overlay })) {
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
  pair('', overlay, originals);
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
