// The cases, what happened in them, and who is named in them.
import type { FullCase, FullEvent, FullStatement } from '../../../model/full-slice.ts';
import type { Cite } from '../../../model/slice.ts';
import { plain } from '../../../model/text.ts';
import { byId } from '../../authored/kept.ts';
import {
  dateFields,
  innerKey,
  key,
  list,
  many,
  note,
  one,
  requiredMany,
  requiredOne,
  sources,
  sourcesOf,
  terms,
} from './fields.ts';
import { table, type Cases } from './table.ts';

const all = ({ cases }: Cases): FullCase[] => Object.values(cases);

/** Everything that is cited for a case. */
const citesOf = ({ place, period, people, statements }: FullCase): Cite[] =>
  [place, ...(period ? [period] : []), ...people, ...statements].flatMap(({ cites }) => cites);

const inside = (ofCase: FullCase, ids: string[]) => list(ids.map((id) => `${ofCase.id}.${id}`));

export const cases = table<FullCase>({
  name: 'cases',
  title: 'Cases',
  description: 'One row is one documented case, or the context of a country that belongs to no case.',
  rowsOfCases: [all],
  fields: {
    id: key('The key of the case; public, never reused.', ({ id }) => id),
    kind: {
      description: 'A case, or context: what is said of the country and of no case in particular.',
      required: true,
      enum: ['case', 'context'],
      value: ({ kind }) => kind,
    },
    title: {
      description: 'The title that the record gives it.',
      required: true,
      value: ({ title }) => plain(title),
    },
    other_names: {
      description: 'Other names that the sources use, separated by " | ".',
      value: ({ names }) => names.map(({ name }) => name).join(' | ') || undefined,
    },
    place: { description: 'The place.', required: true, value: ({ place }) => plain(place.text) },
    ...dateFields('The time it covers', ({ period }: FullCase) => period?.date ?? null),
    summary: requiredMany(
      'statements',
      'What happened, in a few statements that are to be read together.',
      (ofCase) => inside(ofCase, ofCase.summary),
    ),
    key_figures: many('statements', 'The figures to show first.', (ofCase) =>
      inside(ofCase, ofCase.keyFigures),
    ),
    positions: many('statements', "The authorities' recorded position.", (ofCase) =>
      inside(ofCase, ofCase.positions),
    ),
    proceedings: one('statements', 'The account on where the proceedings stood.', ({ id, proceedings }) =>
      proceedings === null ? undefined : `${id}.${proceedings}`,
    ),
    speakers: requiredMany('speakers', 'Everyone who says something in the case.', ({ statements }) =>
      list(statements.map(({ speaker }) => speaker)),
    ),
    sources: sources('Every document cited in the case.', (ofCase) => sourcesOf(citesOf(ofCase))),
    note: note(({ note }) => note),
  },
});

export const moved = table<[from: string, to: string]>({
  name: 'moved',
  title: 'Ids that have moved',
  description: 'One row is one former id of a case: ids never vanish.',
  lastRows: ({ moved }) => Object.entries(moved),
  fields: {
    id: key('The former id.', ([from]) => from),
    moved_to: requiredOne('cases', 'The case that it leads to.', ([, to]) => to),
  },
});

interface EventRow {
  ofCase: FullCase;
  event: FullEvent;
  accounts: FullStatement[];
}

export const events = table<EventRow>({
  name: 'events',
  title: 'Events',
  description:
    'One row is one event of a case, told by one statement or more; where these differ, the event is all of them.',
  rowsOfCases: [
    (cases) =>
      all(cases).flatMap((ofCase) =>
        ofCase.events.map((event) => ({
          ofCase,
          event,
          accounts: event.accounts.map((id) => byId(ofCase.statements).get(id)!),
        })),
      ),
  ],
  fields: {
    id: innerKey(
      '`<case>.<event>`: the key of the event, and its address on a page.',
      ({ ofCase, event }) => `${ofCase.id}.${event.id}`,
    ),
    case: requiredOne('cases', 'The case it belongs to.', ({ ofCase }) => ofCase.id),
    kind: {
      description: 'The kind of event; eventKinds in vocabulary.csv.',
      required: true,
      enum: terms('eventKinds'),
      value: ({ event }) => event.kind,
    },
    title: {
      description: 'A heading by the editors. Who says what happened is in the accounts.',
      required: true,
      value: ({ event }) => plain(event.title),
    },
    ...dateFields('When it happened', ({ event }: EventRow) => event.date),
    people: many('people', 'The persons whom it is about.', ({ event }) => list(event.people)),
    accounts: requiredMany('statements', 'The statements that tell of it.', ({ ofCase, event }) =>
      inside(ofCase, event.accounts),
    ),
    speakers: requiredMany('speakers', 'Who tells of it.', ({ accounts }) =>
      list(accounts.map(({ speaker }) => speaker)),
    ),
    sources: sources('The documents in which it is told.', ({ accounts }) =>
      sourcesOf(accounts.flatMap(({ cites }) => cites)),
    ),
  },
});

export interface CasePersonRow {
  ofCase: FullCase;
  entry: FullCase['people'][number];
}

export const casePersonRows = (cases: Cases): CasePersonRow[] =>
  all(cases).flatMap((ofCase) => ofCase.people.map((entry) => ({ ofCase, entry })));

export const casePersonId = ({ ofCase, entry }: CasePersonRow): string => `${ofCase.id}.${entry.person}`;

const naming = ({ ofCase, entry }: CasePersonRow) => {
  const ids = new Set(entry.statements);
  return ofCase.statements.filter(({ id }) => ids.has(id));
};

export const casePeople = table<CasePersonRow>({
  name: 'case_people',
  title: 'People in cases',
  description: 'One row is one person named in one case, in the role in which a source names them.',
  rowsOfCases: [casePersonRows],
  fields: {
    id: innerKey('`<case>.<person>`.', casePersonId),
    case: requiredOne('cases', 'The case.', ({ ofCase }) => ofCase.id),
    person: requiredOne('people', 'The person.', ({ entry }) => entry.person),
    role: {
      description: 'The role in which the source names the person. It is no finding about them.',
      required: true,
      value: ({ entry }) => plain(entry.role),
    },
    certainty: {
      description:
        'Whether the source states that this person belongs to this case, the editors inferred it, or it is unresolved.',
      required: true,
      enum: ['stated', 'inferred', 'unresolved'],
      value: ({ entry }) => entry.certainty,
    },
    statements: many('statements', 'The statements of the case that are about the person.', (row) =>
      inside(
        row.ofCase,
        naming(row).map(({ id }) => id),
      ),
    ),
    speakers: many('speakers', 'Who says them.', (row) => list(naming(row).map(({ speaker }) => speaker))),
    sources: sources('The documents that name the person so.', ({ entry }) => sourcesOf(entry.cites)),
    note: note(({ entry }) => entry.note),
  },
});
