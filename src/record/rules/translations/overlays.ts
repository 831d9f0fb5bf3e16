// A translation overlays the original and adds nothing to it.
import { nearest } from '../../read/nearest.ts';
import { quote, type Problem } from '../../read/problems.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import type { Case } from '../../schema/schema.ts';
import { statementsOf } from '../../authored/statements.ts';
import { unknownId, type Rule } from '../rule.ts';

function* translationsAreOfTheRecordsLocales(record: AuthoredRecord): Iterable<Problem> {
  const [original, ...others] = record.dataset.locales;
  for (const locale of Object.keys(record.translations)) {
    if (others.includes(locale)) continue;
    const message =
      locale === original
        ? 'is the language of the original; write it there, and take the folder out'
        : 'is not among the "locales" of record.json; add it there, or correct the name of the folder';
    yield { file: `translations/${locale}`, path: '', found: quote(locale), message };
  }
}

/** What may be translated, as nested objects with the overlay's keys; only the keys matter. */
interface Keys {
  [key: string]: Keys | true;
}

function* translationsMatchTheOriginal(record: AuthoredRecord): Iterable<Problem> {
  for (const [locale, translated] of Object.entries(record.translations)) {
    const base = `translations/${locale}`;
    for (const folder of ['cases', 'sources', 'counts'] as const) {
      for (const [id, overlay] of Object.entries<object>(translated[folder])) {
        const file = `${base}/${folder}/${id}.json`;
        const original = translatable(record, folder, id);
        if (original) yield* unmatched(file, '', overlay, original);
        else yield unknownId(file, '', id, 'file in the original', Object.keys(record[folder]));
      }
    }
    yield* unmatched(`${base}/people.json`, '', translated.people ?? {}, { people: keysById(record.people) });
    yield* unmatched(`${base}/speakers.json`, '', translated.speakers ?? {}, {
      speakers: keysById(record.speakers),
    });
    yield* unmatched(`${base}/vocabulary.json`, '', translated.vocabulary ?? {}, keysOf(record.vocabulary));
  }
}

function* unmatched(file: string, above: string, overlay: object, original: Keys): Iterable<Problem> {
  for (const [key, value] of Object.entries<unknown>({ ...overlay })) {
    if (key === 'provenance') continue;
    const path = above ? `${above}.${key}` : key;
    const own = Object.hasOwn(original, key) ? original[key] : undefined;
    if (own === undefined) {
      const meant = nearest(key, Object.keys(original));
      const cure = meant ? `did you mean "${meant}"?` : 'take it out';
      yield { file, path, found: quote(key), message: `the original has nothing of this name here; ${cure}` };
    } else if (typeof value === 'object' && own !== true) yield* unmatched(file, path, value as object, own);
  }
}

function translatable(
  record: AuthoredRecord,
  folder: 'cases' | 'sources' | 'counts',
  id: string,
): Keys | undefined {
  if (!Object.hasOwn(record[folder], id)) return undefined;
  if (folder === 'cases') return caseKeys(record.cases[id]!);
  const entry = record[folder][id]!;
  return { ...keysOf(entry), ...('points' in entry && { points: keysById(entry.points) }) };
}

function caseKeys(caseFile: Case): Keys {
  const statements = statementsOf(caseFile).map(({ statement }) => ({
    ...statement,
    ...('term' in statement && 'words' in statement.term && { words: true }),
    ...(statement.withdrawn && { reason: true }),
    // The articles of a code are references; only that of a finding may be put into words.
    ...('stage' in statement && { articles: undefined }),
  }));
  return {
    title: true,
    place: true,
    ...(caseFile.note !== undefined && { note: true }),
    statements: keysById(statements),
    events: keysById(caseFile.events),
    people: Object.fromEntries(caseFile.people.map((involved) => [involved.person, keysOf(involved)])),
  };
}

function keysById(entries: { id: string }[]): Keys {
  return Object.fromEntries(entries.map((entry) => [entry.id, keysOf(entry)]));
}

/** The keys of an object, and of the objects in it; what is `null` or a number has no words to translate. */
function keysOf(object: object): Keys {
  const keys: Keys = {};
  for (const [key, value] of Object.entries(object)) {
    if (typeof value === 'object' && value !== null) keys[key] = keysOf(value as object);
    else if (typeof value === 'string' || value === true) keys[key] = true;
  }
  return keys;
}

export const translations: Rule[] = [
  { name: 'translations-are-of-the-records-locales', check: translationsAreOfTheRecordsLocales },
  { name: 'translations-match-the-original', check: translationsMatchTheOriginal },
];
