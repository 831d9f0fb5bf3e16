// The slice that is sent to readers: the full one without what no widget shows. Publishing keeps the full one.
import { kept } from '../authored/kept.ts';
import type { SliceParts } from './compile.ts';
import type {
  FullCase,
  FullCite,
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
  Cite,
  Person,
  Point,
  Series,
  Slice,
  Source,
  Statement,
  When,
} from '../../model/slice.ts';

/** The parts of the vocabulary whose terms no widget looks up. */
const unseenTerms = ['sourceKinds', 'speakerKinds', 'stages', 'stances'] as const;

export function readerSlice(full: FullSlice): Slice {
  return {
    ...readerHead(full),
    cases: mapValues(full.cases, readerCase),
    ...readerTail(full),
  };
}

/** What stands before the cases. */
export const readerHead = <Head extends SliceParts['head']>(head: Head) => ({
  ...without(head, 'publisher', 'licence'),
  compiledOn: readerDate(head.compiledOn),
});

/** Of what stands after the cases, what readers get otherwise than it is. */
export function readerTail(full: ReturnType<SliceParts['tail']>) {
  return {
    counts: mapValues(full.counts, readerSeries),
    people: mapValues(full.people, readerPerson),
    speakers: mapValues(full.speakers, (speaker) => without(speaker, 'id', 'kind', 'shortName', 'interest')),
    sources: mapValues(full.sources, readerSource),
    vocabulary: mapValues(without(full.vocabulary, ...unseenTerms), (terms) =>
      mapValues(terms, (term) => without(term, 'definition')),
    ),
  };
}

export function readerCase(full: FullCase): Case {
  const { place, period, people, events, statements } = full;
  return {
    ...without(full, 'kind', 'names', 'summary', 'keyFigures', 'proceedings', 'positions'),
    place: { ...place, cites: place.cites.map(readerCite) },
    period: period && { date: readerDate(period.date), cites: period.cites.map(readerCite) },
    people: people.map((person) => ({
      ...without(person, 'role', 'certainty'),
      cites: person.cites.map(readerCite),
    })),
    events: events.map(readerEvent),
    statements: statements.map(readerStatement),
  };
}

function readerEvent(full: FullEvent): CaseEvent {
  return { ...full, date: full.date && readerDate(full.date) };
}

function readerStatement(full: FullStatement): Statement {
  const { date, cites, withdrawn } = full;
  return {
    ...readerFields(full),
    date: date && readerDate(date),
    cites: cites.map(readerCite),
    ...(withdrawn && { withdrawn: { ...withdrawn, date: readerDate(withdrawn.date) } }),
  };
}

function readerFields(full: FullStatement): Statement {
  switch (full.section) {
    case 'allegation':
      return without(full, 'people', 'against', 'level', 'side');
    case 'response':
      return without(full, 'people', 'stance');
    case 'finding':
      return without(full, 'people', 'forum', 'parties', 'article', 'reference');
    case 'charge':
      return without(full, 'people', 'label', 'group', 'articles', 'article', 'stage');
    case 'sentence':
      return without(full, 'people', 'group', 'term', 'penalty', 'court');
    case 'figure':
      return without(full, 'people', 'value', 'qualifier');
    default:
      return without(full, 'people');
  }
}

function readerSeries(full: FullSeries): Series {
  return { ...without(full, 'unit'), points: full.points.map(readerPoint) };
}

function readerPoint(full: FullPoint): Point {
  return { ...without(full, 'id'), date: readerDate(full.date), cites: full.cites.map(readerCite) };
}

function readerPerson(full: FullPerson): Person {
  return without(full, 'names', 'homonyms');
}

function readerSource(full: FullSource): Source {
  const { date } = full;
  return {
    ...without(full, 'id', 'publisher', 'kind', 'notBefore', 'interest', 'relay'),
    date: date && readerDate(date),
  };
}

const readerDate = kept((full: FullWhen): When => without(full, 'edtf', 'basis'));

const readerCite = ({ source, place }: FullCite): Cite => ({ source, place });

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** Everything but these keys, in the order in which it stands. */
function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  ...keys: Key[]
): Omit<Whole, Key> {
  const out: PropertyKey[] = keys;
  const left: Record<string, unknown> = {};
  for (const key of Object.keys(whole)) if (!out.includes(key)) left[key] = whole[key as keyof Whole];
  return left as Omit<Whole, Key>;
}
