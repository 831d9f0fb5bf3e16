// The authored record and a locale in, a slice out; nothing else is read or written. Everything that can be known before
// a reader arrives is worked out here: dates, order, translations, and how each allegation was answered.
import { compileCase } from './case.ts';
import { citedOnPeople, joinedCited } from './cited.ts';
import { compileDay, machineMark, translatorFrom, withoutUndefined, type Translator } from './fields.ts';
import { fingerprintOf } from './fingerprint.ts';
import { compileIntervals, yearsOf } from './intervals.ts';
import { authorsOf, compilePerson, compileSource, compileSpeaker, compileTerm } from './registers.ts';
import { compileSeries } from './series.ts';
import { inWords, type Wording } from './wording.ts';
import { byId, grouped, kept } from '../authored/kept.ts';
import type { AuthoredRecord, Translations } from '../authored/record.ts';
import { usedIn } from '../authored/usage.ts';
import type * as authored from '../schema/schema.ts';
import type { FullCase, FullSlice, FullVocabulary, FullWhen } from '../../model/full-slice.ts';
import type { Cited, Gaps, Labels, Text } from '../../model/slice.ts';
import { plain } from '../../model/text.ts';
import { labelOf } from '../../model/vocabulary.ts';

/** What is known of a slice only when its cases are. */
type Tail = Pick<
  FullSlice,
  | 'moved'
  | 'counts'
  | 'people'
  | 'speakers'
  | 'sources'
  | 'vocabulary'
  | 'labels'
  | 'gaps'
  | 'digits'
  | 'intervals'
>;

/** A slice piece by piece, in the order in which it is written, so that the cases need not all be there at once. */
export interface SliceParts {
  head: Omit<FullSlice, keyof Tail | 'cases' | 'fingerprint'>;
  cases: Iterable<FullCase>;
  /** Of the tail, what is said beside statements, as soon as there are any. */
  gaps: Gaps;
  /** To be asked for when all cases were taken. */
  tail: () => Tail;
}

export function compile(record: AuthoredRecord, locale: string): FullSlice {
  const { head, cases, tail } = compileInParts(record, locale);
  const compiled = Object.fromEntries(Array.from(cases, (each) => [each.id, each]));
  const whole = { ...head, cases: compiled, ...tail() };
  return { ...whole, fingerprint: fingerprintOf(whole) };
}

export function compileInParts(record: AuthoredRecord, locale: string): SliceParts {
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
  const citedOf = new Map<string, Cited[]>();
  const years = new Set<number>();
  const authors = authorsOf(Object.values(record.sources), record.speakers);
  let isWhole = false;
  function* cases(): Iterable<FullCase> {
    for (const [id, caseFile] of sortedEntries(record.cases)) {
      const compiled = compileCase(id, caseFile, translations.cases[id], compiling);
      for (const [person, cited] of citedOnPeople(compiled))
        citedOf.set(person, [...(citedOf.get(person) ?? []), cited]);
      for (const year of yearsOf(compiled)) years.add(year);
      yield compiled;
    }
    isWhole = true;
  }
  const head = withoutUndefined({
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
  });
  const gaps = compileGaps(translator.wording);
  let made: Tail | undefined;
  const tail = (): Tail => ({
    moved: mapSorted(record.moved, (to) => to),
    counts: mapSorted(record.counts, (series, id) =>
      compileSeries(id, series, translations.counts[id], compiling),
    ),
    people: mapSorted(entriesInUse(record.people, used.people), (person) =>
      compilePerson(
        person,
        homonymsOf(person, record, used.people),
        joinedCited(citedOf.get(person.id) ?? []),
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
    gaps,
    digits: translator.wording.digits,
    intervals: compileIntervals(years, translator.wording),
  });
  return {
    head,
    cases: cases(),
    gaps,
    tail() {
      if (!isWhole) throw new Error('the people of a slice are known only when all its cases were taken');
      made ??= tail();
      return made;
    },
  };
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
  return Object.fromEntries(sortedEntries(entries).map(([id, entry]) => [id, compileEntry(entry, id)]));
}

/** In the order that an object of them has, which puts ids that are numbers first. */
function sortedEntries<Entry>(entries: Record<string, Entry>): [id: string, entry: Entry][] {
  const sorted = Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.entries(Object.fromEntries(sorted));
}
