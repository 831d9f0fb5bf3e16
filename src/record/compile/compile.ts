// The authored record and a locale in, a slice out; nothing else is read or written. Everything that can be known before
// a reader arrives is worked out here: dates, order, translations, and how each allegation was answered.
import { createHash } from 'node:crypto';
import { compileCase } from './case.ts';
import { citedOnPerson } from './cited.ts';
import { compileDay, machineMark, translatorFrom, withoutUndefined, type Translator } from './fields.ts';
import { compileIntervals } from './intervals.ts';
import { authorsOf, compilePerson, compileSource, compileSpeaker, compileTerm } from './registers.ts';
import { compileSeries } from './series.ts';
import { inWords, type Wording } from './wording.ts';
import { byId, grouped, kept } from '../authored/kept.ts';
import type { AuthoredRecord, Translations } from '../authored/record.ts';
import { usedIn } from '../authored/usage.ts';
import type * as authored from '../schema/schema.ts';
import type { FullSlice, FullVocabulary, FullWhen } from '../../model/full-slice.ts';
import type { Gaps, Labels, Text } from '../../model/slice.ts';
import { plain } from '../../model/text.ts';
import { labelOf } from '../../model/vocabulary.ts';

export function compile(record: AuthoredRecord, locale: string): FullSlice {
  const { dataset } = record;
  const translator = translatorFrom(dataset.locales[0] ?? locale, locale);
  const translations: Translations = record.translations[locale] ?? { cases: {}, sources: {}, counts: {} };
  const used = usedIn(record);
  const speakers = mapSorted(entriesInUse(record.speakers, used.speakers), (speaker) =>
    compileSpeaker(speaker, translations, translator),
  );
  const vocabulary = compileVocabulary(record.vocabulary, translations, translator);
  const compiling = { record, speakers, vocabulary, translator };
  const compiledOn = compileDay(dataset.compiled, translator.wording);
  const title = translator.text(dataset.title, translations.dataset?.title);
  const cases = mapSorted(record.cases, (caseFile, id) =>
    compileCase(id, caseFile, translations.cases[id], compiling),
  );
  const authors = authorsOf(Object.values(record.sources), record.speakers);
  const casesOfPeople = grouped(Object.values(cases), ({ people, events }) => [
    ...people.map(({ person }) => person),
    ...events.flatMap((event) => event.people),
  ]);
  return withFingerprint({
    format: 3 as const,
    version: dataset.version,
    compiled: dataset.compiled,
    compiledOn,
    edition: compileEdition(plain(title), dataset.version, compiledOn, translator.wording),
    locale,
    machine: filesOf(translations).some(machineMark) || undefined,
    title,
    publisher: dataset.publisher,
    licence: withoutUndefined({ name: dataset.licence.name, url: dataset.licence.url }),
    corrections: translator.text(dataset.corrections, translations.dataset?.corrections),
    disclaimer: translator.text(dataset.disclaimer, translations.dataset?.disclaimer),
    terms: compileTerms(dataset.licence.name, translator.wording),
    sides: compileSides(translator.wording),
    cases,
    moved: mapSorted(record.moved, (to) => to),
    counts: mapSorted(record.counts, (series, id) =>
      compileSeries(id, series, translations.counts[id], compiling),
    ),
    people: mapSorted(entriesInUse(record.people, used.people), (person) =>
      compilePerson(
        person,
        homonymsOf(person, record, used.people),
        citedOnPerson(person, casesOfPeople.get(person.id) ?? []),
        translations,
        translator,
      ),
    ),
    speakers,
    sources: mapSorted(
      Object.fromEntries(Object.entries(record.sources).filter(([id]) => used.sources.has(id))),
      (source, id) => {
        const kind = labelOf({ vocabulary }, 'sourceKinds', source.kind);
        return compileSource(id, source, authors.get(source.title), translations, kind, translator);
      },
    ),
    vocabulary,
    labels: compileLabels(translator.wording),
    gaps: compileGaps(translator.wording),
    digits: translator.wording.digits,
    intervals: compileIntervals(Object.values(cases), translator.wording),
  });
}

/** What was written of a slice is known by it to be of this one: it changes with every letter. */
function withFingerprint(
  slice: Omit<FullSlice, 'fingerprint' | 'machine'> & { machine: true | undefined },
): FullSlice {
  const whole = withoutUndefined(slice);
  const hash = createHash('sha256');
  // Part by part: a large slice as one text is more than a string can be.
  const add = (part: unknown) => hash.update(JSON.stringify(part) + '\n');
  for (const [name, part] of Object.entries(whole))
    if (part && typeof part === 'object') for (const entry of Object.entries(part)) add([name, entry]);
    else add([name, part]);
  return { ...whole, fingerprint: hash.digest('hex').slice(0, 16) };
}

const compileLabels = ({ words: { labels, semicolon } }: Wording): Labels => ({ ...labels, semicolon });

const compileGaps = ({ words, said }: Wording): Gaps => ({
  answered: '',
  'position-on-case-only': said(words.gaps['position-on-case-only']),
  'no-merits': said(words.gaps['no-merits']),
  'none-recorded': said(words.gaps['none-recorded']),
});

const compileEdition = (title: string, version: string, day: FullWhen, wording: Wording): string =>
  wording.words.edition(title, version, inWords(wording, day));

const compileTerms = (licence: string, { words, strings, said }: Wording): Text =>
  said(`${words.licence}${strings.colon} ${licence}.`);

const compileSides = ({ words, said }: Wording): FullSlice['sides'] => ({
  'by-authorities': said(words.sides['by-authorities']),
  others: said(words.sides.others),
  country: said(words.levels.country),
});

/** Those named elsewhere for whom a reader could take this person; who stands in one case with them is told apart there. */
function homonymsOf(
  { id, notSameAs = [] }: authored.Person,
  record: AuthoredRecord,
  used: Set<string>,
): authored.Person[] {
  const together = new Set((groupsOfPeople(record).get(id) ?? []).flat());
  const others = notSameAs.filter((other) => used.has(other) && !together.has(other));
  return others.flatMap((other) => byId(record.people).get(other) ?? []);
}

/** By each person those who stand in one case with them. */
const groupsOfPeople = kept(({ cases }: AuthoredRecord) =>
  grouped(
    Object.values(cases).map(({ people }) => people.map(({ person }) => person)),
    (people) => people,
  ),
);

function filesOf({ cases, counts, sources, dataset, people, speakers, vocabulary }: Translations) {
  const several = [cases, counts, sources].flatMap((files) => Object.values<{ provenance: string }>(files));
  return [...several, dataset, people, speakers, vocabulary];
}

function compileVocabulary(
  vocabulary: authored.Vocabulary,
  translations: Translations,
  translator: Translator,
): FullVocabulary {
  const groups = Object.keys(vocabulary).sort() as (keyof authored.Vocabulary)[];
  return Object.fromEntries(
    groups.map((group) => [
      group,
      mapSorted(vocabulary[group], (term, code) =>
        compileTerm(term, translations.vocabulary?.[group]?.[code], translator),
      ),
    ]),
  );
}

/** The entries in use, by their id. */
function entriesInUse<Entry extends { id: string }>(
  entries: Entry[],
  used: Set<string>,
): Record<string, Entry> {
  return Object.fromEntries(entries.filter(({ id }) => used.has(id)).map((entry) => [entry.id, entry]));
}

/** Sorted by id, so that the order in which files or entries happen to stand never shows in the result. */
function mapSorted<Authored, Compiled>(
  entries: Record<string, Authored>,
  compileEntry: (entry: Authored, id: string) => Compiled,
): Record<string, Compiled> {
  const sorted = Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([id, entry]) => [id, compileEntry(entry, id)]));
}
