// The authored record and a locale in, a slice out; nothing else is read or written. Everything that can be known before
// a reader arrives is worked out here: dates, order, translations, and how each allegation was answered.
import { compileCase } from './case.ts';
import {
  byMachine,
  compileCite,
  compileDate,
  dated,
  inDateOrder,
  tidy,
  translator,
  type Translator,
} from './parts.ts';
import type { AuthoredRecord, Translations } from '../read/read.ts';
import type * as authored from '../schema/schema.ts';
import type * as slice from '../../model/slice.ts';
import { usedIn } from '../walk.ts';

export function compile(record: AuthoredRecord, locale: string): slice.Slice {
  const { dataset } = record;
  const original = dataset.locales[0] ?? locale;
  const t = translator(original, locale);
  const done: Translations = record.translations[locale] ?? { cases: {}, sources: {}, counts: {} };
  const used = usedIn(record);
  return tidy({
    format: 1 as const,
    version: dataset.version,
    compiled: dataset.compiled,
    locale,
    machine: filesOf(done).some(byMachine) || undefined,
    title: t(dataset.title, done.dataset?.title),
    publisher: dataset.publisher,
    licence: tidy({ name: dataset.licence.name, url: dataset.licence.url }),
    corrections: t(dataset.corrections, done.dataset?.corrections),
    disclaimer: t(dataset.disclaimer, done.dataset?.disclaimer),
    cases: mapSorted(record.cases, (kase, id) => compileCase(id, kase, t, done.cases[id], record)),
    moved: mapSorted(record.moved, (to) => to),
    counts: mapSorted(record.counts, (series, id) => compileSeries(id, series, t, done.counts[id])),
    people: mapSorted(byId(record.people, used.people), (person) =>
      compilePerson(person, used.people, t, done),
    ),
    speakers: mapSorted(byId(record.speakers, used.speakers), (speaker) => compileSpeaker(speaker, t, done)),
    sources: mapSorted(
      Object.fromEntries(Object.entries(record.sources).filter(([id]) => used.sources.has(id))),
      (source, id) => compileSource(id, source, t, done),
    ),
    vocabulary: compileVocabulary(record.vocabulary, t, done),
  });
}

function filesOf({ cases, counts, sources, dataset, people, speakers, vocabulary }: Translations) {
  const several = [cases, counts, sources].flatMap((files) => Object.values<{ provenance: string }>(files));
  return [...several, dataset, people, speakers, vocabulary];
}

function compileSeries(
  id: string,
  series: authored.Series,
  t: Translator,
  done: Translations['counts'][string] | undefined,
): slice.Series {
  const points = series.points.map((point) => {
    const words = done?.points?.[point.id];
    return tidy({
      id: point.id,
      date: dated(point.date),
      value: point.value,
      basis: point.basis,
      text: t(point.text, words?.text),
      speaker: point.speaker,
      via: point.via,
      cites: point.cites.map(compileCite),
      note: t.maybe(point.note, words?.note),
      machine: words?.text ? byMachine(done) : undefined,
    });
  });
  return tidy({
    id,
    title: t(series.title, done?.title),
    unit: t(series.unit, done?.unit),
    compiler: series.compiler,
    criteria: series.criteria === null ? null : t(series.criteria, done?.criteria),
    points: inDateOrder(points),
    note: t.maybe(series.note, done?.note),
  });
}

function compilePerson(
  person: authored.Person,
  used: Set<string>,
  t: Translator,
  done: Translations,
): slice.Person {
  return tidy({
    id: person.id,
    name: person.name,
    names: person.names.map(({ name, lang, role }) => tidy({ name, lang, role })),
    notSameAs: (person.notSameAs ?? []).filter((id) => used.has(id)),
    note: t.maybe(person.note, done.people?.people?.[person.id]?.note),
  });
}

function compileSpeaker(speaker: authored.Speaker, t: Translator, done: Translations): slice.Speaker {
  const words = done.speakers?.speakers?.[speaker.id];
  return tidy({
    id: speaker.id,
    name: t(speaker.name, words?.name),
    kind: speaker.kind,
    interest: t.maybe(speaker.interest, words?.interest),
  });
}

function compileSource(id: string, source: authored.Source, t: Translator, done: Translations): slice.Source {
  const words = done.sources[id];
  return tidy({
    id,
    title: source.title,
    publisher: source.publisher,
    kind: source.kind,
    lang: source.lang,
    date: compileDate(source.date),
    notBefore: source.notBefore,
    url: source.url,
    interest: t.maybe(source.interest, words?.interest),
    relay: t.maybe(source.relay, words?.relay),
  });
}

function compileVocabulary(
  vocabulary: authored.Vocabulary,
  t: Translator,
  done: Translations,
): slice.Vocabulary {
  const groups: slice.Vocabulary = {};
  for (const group of Object.keys(vocabulary).sort() as (keyof authored.Vocabulary)[]) {
    groups[group] = mapSorted(vocabulary[group], (term, id) => {
      const words = done.vocabulary?.[group]?.[id];
      return tidy({
        label: t(term.label, words?.label),
        definition: t.maybe(term.definition, words?.definition),
      });
    });
  }
  return groups;
}

/** The entries in use, by their id. */
function byId<T extends { id: string }>(entries: T[], used: Set<string>): Record<string, T> {
  return Object.fromEntries(entries.filter(({ id }) => used.has(id)).map((entry) => [entry.id, entry]));
}

/** Sorted by id, so that the order in which files or entries happen to stand never shows in the result. */
function mapSorted<T, U>(entries: Record<string, T>, map: (entry: T, id: string) => U): Record<string, U> {
  const sorted = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([id, entry]) => [id, map(entry, id)]));
}
