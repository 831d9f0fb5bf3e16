// Where each thing is read: one row for each place in a document.
import type { FullCite } from '../../../model/full-slice.ts';
import { casePersonId, casePersonRows } from './cases.ts';
import { pointId, pointRows } from './counts.ts';
import { one, patternKey, requiredOne } from './fields.ts';
import { statementRows } from './statements.ts';
import { table, type Cases, type Outlined } from './table.ts';

interface Row {
  about: (typeof kinds)[number];
  /** The key of what it is cited for, in its own table. */
  citedFor: string;
  position: number;
  caseId?: string;
  speaker?: string;
  cite: FullCite;
}

const kinds = ['statement', 'place', 'period', 'person', 'count'] as const;

const placesIn = (cites: FullCite[], cited: Omit<Row, 'position' | 'cite'>): Row[] =>
  cites.map((cite, index) => ({ ...cited, position: index + 1, cite }));

const forStatements = (cases: Cases): Row[] =>
  statementRows(cases).flatMap(({ caseId, statement }) =>
    placesIn(statement.cites, {
      about: 'statement',
      citedFor: `${caseId}.${statement.id}`,
      caseId,
      speaker: statement.speaker,
    }),
  );

const forCases = ({ cases }: Cases): Row[] =>
  Object.values(cases).flatMap(({ id, place, period }) => [
    ...placesIn(place.cites, { about: 'place', citedFor: id, caseId: id }),
    ...placesIn(period?.cites ?? [], { about: 'period', citedFor: id, caseId: id }),
  ]);

const forPeople = (cases: Cases): Row[] =>
  casePersonRows(cases).flatMap((row) =>
    placesIn(row.entry.cites, { about: 'person', citedFor: casePersonId(row), caseId: row.ofCase.id }),
  );

const forCounts = (slice: Outlined): Row[] =>
  pointRows(slice).flatMap((row) =>
    placesIn(row.point.cites, { about: 'count', citedFor: pointId(row), speaker: row.point.speaker }),
  );

const ifAbout = (about: Row['about']) => (row: Row) => (row.about === about ? row.citedFor : undefined);

export const citations = table<Row>({
  name: 'citations',
  title: 'Citations',
  description: 'One row is one place in a document where something in the record is read.',
  rowsOfCases: [forStatements, forCases, forPeople],
  lastRows: forCounts,
  fields: {
    id: patternKey(
      '`<about>/<key>/<position>`.',
      ({ about, citedFor, position }) => `${about}/${citedFor}/${position}`,
      `^(?:${kinds.join('|')})/[a-z0-9.-]+/[0-9]+$`,
    ),
    about: {
      description:
        'What the place is cited for: a statement, the place or the period of a case, the role of a person in a case, or a count.',
      required: true,
      enum: kinds,
      value: ({ about }) => about,
    },
    case: one('cases', 'The case; empty for counts.', ({ caseId }) => caseId),
    statement: one('statements', 'The statement, if it is cited for one.', ifAbout('statement')),
    case_person: one('case_people', 'The person in the case, if it is cited for one.', ifAbout('person')),
    count: one('counts', 'The count, if it is cited for one.', ifAbout('count')),
    speaker: one('speakers', 'Who says it; empty for places, periods and roles.', ({ speaker }) => speaker),
    source: requiredOne('sources', 'The document.', ({ cite }) => cite.source),
    section: {
      description:
        'The heading of the section as the document has it; "Opening" is the text before the first one.',
      required: true,
      value: ({ cite }) => cite.section,
    },
    paragraph: {
      description: 'The paragraph, counted from 1 under that heading.',
      type: 'integer',
      value: ({ cite }) => cite.paragraph,
    },
    row: {
      description: 'In place of a paragraph, the label of a row in a table or information box.',
      value: ({ cite }) => cite.row,
    },
  },
});
