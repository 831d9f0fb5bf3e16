// The cases, what happened in them, and who is named in them.
import type { Case, CaseEvent, CasePerson, Cite, Slice, Statement } from '../../../model/slice.ts';
import {
  dateFields,
  innerPattern,
  key,
  list,
  many,
  note,
  one,
  plain,
  sources,
  sourcesOf,
  terms,
} from './fields.ts';
import { table } from './table.ts';

const all = ({ cases }: Slice): Case[] => Object.values(cases);

/** Everything that is cited for a case. */
const citesOf = ({ place, period, people, statements }: Case): Cite[] =>
  [place, ...(period ? [period] : []), ...people, ...statements].flatMap(({ cites }) => cites);

const inside = (kase: Case, ids: string[]) => list(ids.map((id) => `${kase.id}.${id}`));

export const cases = table<Case>({
  name: 'cases',
  title: 'Cases',
  is: 'One row is one documented case, or the context of a country that belongs to no case.',
  rows: all,
  fields: {
    id: key('The key of the case; public, never reused.', ({ id }) => id),
    kind: {
      is: 'A case, or context: what is said of the country and of no case in particular.',
      required: true,
      enum: ['case', 'context'],
      of: ({ kind }) => kind,
    },
    title: { is: 'The title that the record gives it.', required: true, of: ({ title }) => plain(title) },
    other_names: {
      is: 'Other names that the sources use, separated by " | ".',
      of: ({ names }) => names.map(({ name }) => name).join(' | ') || undefined,
    },
    place: { is: 'The place.', required: true, of: ({ place }) => plain(place.text) },
    ...dateFields('The time it covers', ({ period }: Case) => period?.date ?? null),
    summary: many(
      'statements',
      'What happened, in a few statements that are to be read together.',
      (kase) => inside(kase, kase.summary),
      true,
    ),
    key_figures: many('statements', 'The figures to show first.', (kase) => inside(kase, kase.keyFigures)),
    positions: many('statements', "The authorities' recorded position.", (kase) =>
      inside(kase, kase.positions),
    ),
    proceedings: one('statements', 'The account on where the proceedings stood.', ({ id, proceedings }) =>
      proceedings === null ? undefined : `${id}.${proceedings}`,
    ),
    speakers: many(
      'speakers',
      'Everyone who says something in the case.',
      ({ statements }) => list(statements.map(({ speaker }) => speaker)),
      true,
    ),
    sources: sources('Every document cited in the case.', (kase) => sourcesOf(citesOf(kase))),
    note: note(({ note }) => note),
  },
});

export const moved = table<[from: string, to: string]>({
  name: 'moved',
  title: 'Ids that have moved',
  is: 'One row is one former id of a case: ids never vanish.',
  rows: ({ moved }) => Object.entries(moved),
  fields: {
    id: key('The former id.', ([from]) => from),
    moved_to: one('cases', 'The case that it leads to.', ([, to]) => to, true),
  },
});

interface EventRow {
  kase: Case;
  event: CaseEvent;
  accounts: Statement[];
}

export const events = table<EventRow>({
  name: 'events',
  title: 'Events',
  is: 'One row is one event of a case, told by one statement or more; where these differ, the event is all of them.',
  rows: (slice) =>
    all(slice).flatMap((kase) =>
      kase.events.map((event) => ({
        kase,
        event,
        accounts: event.accounts.map((id) => kase.statements.find((statement) => statement.id === id)!),
      })),
    ),
  fields: {
    id: key(
      '`<case>.<event>`: the key of the event, and its address on a page.',
      ({ kase, event }) => `${kase.id}.${event.id}`,
      innerPattern,
    ),
    case: one('cases', 'The case it belongs to.', ({ kase }) => kase.id, true),
    kind: {
      is: 'The kind of event; eventKinds in vocabulary.csv.',
      required: true,
      enum: terms('eventKinds'),
      of: ({ event }) => event.kind,
    },
    title: {
      is: 'A heading by the editors. Who says what happened is in the accounts.',
      required: true,
      of: ({ event }) => plain(event.title),
    },
    ...dateFields('When it happened', ({ event }: EventRow) => event.date),
    accounts: many(
      'statements',
      'The statements that tell of it.',
      ({ kase, event }) => inside(kase, event.accounts),
      true,
    ),
    speakers: many(
      'speakers',
      'Who tells of it.',
      ({ accounts }) => list(accounts.map(({ speaker }) => speaker)),
      true,
    ),
    sources: sources('The documents in which it is told.', ({ accounts }) =>
      sourcesOf(accounts.flatMap(({ cites }) => cites)),
    ),
  },
});

export interface CasePersonRow {
  kase: Case;
  entry: CasePerson;
}

export const casePersonRows = (slice: Slice): CasePersonRow[] =>
  all(slice).flatMap((kase) => kase.people.map((entry) => ({ kase, entry })));

export const casePersonId = ({ kase, entry }: CasePersonRow): string => `${kase.id}.${entry.person}`;

const naming = ({ kase, entry }: CasePersonRow) =>
  kase.statements.filter(({ id }) => entry.statements.includes(id));

export const casePeople = table<CasePersonRow>({
  name: 'case_people',
  title: 'People in cases',
  is: 'One row is one person named in one case, in the role in which a source names them.',
  rows: casePersonRows,
  fields: {
    id: key('`<case>.<person>`.', casePersonId, innerPattern),
    case: one('cases', 'The case.', ({ kase }) => kase.id, true),
    person: one('people', 'The person.', ({ entry }) => entry.person, true),
    role: {
      is: 'The role in which the source names the person. It is no finding about them.',
      required: true,
      of: ({ entry }) => plain(entry.role),
    },
    certainty: {
      is: 'Whether the source states that this person belongs to this case, the editors inferred it, or it is unresolved.',
      required: true,
      enum: ['stated', 'inferred', 'unresolved'],
      of: ({ entry }) => entry.certainty,
    },
    statements: many('statements', 'The statements of the case that name the person.', (row) =>
      inside(
        row.kase,
        naming(row).map(({ id }) => id),
      ),
    ),
    speakers: many('speakers', 'Who says them.', (row) => list(naming(row).map(({ speaker }) => speaker))),
    sources: sources('The documents that name the person so.', ({ entry }) => sourcesOf(entry.cites)),
    note: note(({ entry }) => entry.note),
  },
});
