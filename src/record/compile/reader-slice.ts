// The slice that is sent to readers: the full one without what no widget shows. Publishing keeps the full one.
import type {
  FullCase,
  FullDate,
  FullEvent,
  FullPerson,
  FullPoint,
  FullSeries,
  FullSlice,
  FullSource,
  FullStatement,
  FullWhen,
} from '../../model/full-slice.ts';
import type {
  Case,
  CaseEvent,
  DateSpan,
  Person,
  Point,
  Series,
  Slice,
  Source,
  Statement,
  When,
} from '../../model/slice.ts';

/** The part of the vocabulary whose terms no widget shows. */
const unseenTerms = 'speakerKinds';

export function readerSlice(full: FullSlice): Slice {
  return {
    ...without(full, 'publisher'),
    licence: { name: full.licence.name },
    cases: mapValues(full.cases, readerCase),
    counts: mapValues(full.counts, readerSeries),
    people: mapValues(full.people, readerPerson),
    speakers: mapValues(full.speakers, (speaker) => without(speaker, 'id', 'kind')),
    sources: mapValues(full.sources, readerSource),
    vocabulary: mapValues(without(full.vocabulary, unseenTerms), (terms) =>
      mapValues(terms, (term) => without(term, 'definition')),
    ),
  };
}

function readerCase(full: FullCase): Case {
  return {
    ...without(full, 'kind'),
    period: full.period && { ...full.period, date: readerDate(full.period.date) },
    events: full.events.map(readerEvent),
    statements: full.statements.map(readerStatement),
  };
}

function readerEvent(full: FullEvent): CaseEvent {
  return { ...full, date: full.date && readerDate(full.date) };
}

function readerStatement(full: FullStatement): Statement {
  const { date, withdrawn } = full;
  return {
    ...readerFields(full),
    date: date && readerDate(date),
    ...(withdrawn && { withdrawn: { ...withdrawn, date: readerDate(withdrawn.date) } }),
  };
}

function readerFields(full: FullStatement): Statement {
  switch (full.section) {
    case 'charge':
      return without(full, 'label', 'group', 'articles');
    case 'sentence':
      return without(full, 'group');
    default:
      return without(full, 'people') as Statement;
  }
}

function readerSeries(full: FullSeries): Series {
  return { ...full, points: full.points.map(readerPoint) };
}

function readerPoint(full: FullPoint): Point {
  return { ...without(full, 'id'), date: readerDate(full.date) };
}

function readerPerson(full: FullPerson): Person {
  return { ...full, names: full.names.map((name) => without(name, 'role')) };
}

function readerSource(full: FullSource): Source {
  const { date, notBefore } = full;
  return {
    ...without(full, 'id'),
    date: date && readerDate(date),
    ...(notBefore && { notBefore: readerDate(notBefore) }),
  };
}

function readerDate(full: FullWhen): When;
function readerDate(full: FullDate): DateSpan;
function readerDate(full: FullDate): DateSpan {
  return without(full, 'edtf');
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** Everything but these keys, in the order in which it stands. */
function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  ...keys: Key[]
): Omit<Whole, Key> {
  const left: PropertyKey[] = keys;
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !left.includes(key))) as Omit<Whole, Key>;
}
