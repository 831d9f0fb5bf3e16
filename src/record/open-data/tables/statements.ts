// The statements of all cases in one table. Columns that only statements of one section have are empty for the others.
import { sections } from '../../authored/statements.ts';
import type { FullSlice, FullStatement } from '../../../model/full-slice.ts';
import type { Term } from '../../../model/slice.ts';
import {
  dateFields,
  innerKey,
  list,
  many,
  maybe,
  note,
  plain,
  requiredOne,
  sources,
  sourcesOf,
  speakerFields,
  terms,
} from './fields.ts';
import { table, type Fields } from './table.ts';

type Section = FullStatement['section'];
interface Row {
  caseId: string;
  statement: FullStatement;
}
type Of<Name extends Section> = Extract<FullStatement, { section: Name }>;

export function statementRows({ cases }: FullSlice): Row[] {
  return Object.values(cases).flatMap(({ id, statements }) =>
    statements.map((statement) => ({ caseId: id, statement })),
  );
}

/** The value of a field that only statements of one section have. */
const only =
  <Name extends Section, Value>(section: Name, of: (statement: Of<Name>) => Value) =>
  ({ statement }: Row): Value | undefined =>
    statement.section === section ? of(statement as Of<Name>) : undefined;

const others = ({ caseId }: Row, ids: string[] | undefined) => list(ids?.map((id) => `${caseId}.${id}`));

/** The fields of the people whom a statement concerns, which several sections have. */
const concerned = ({ statement }: Row): { people?: string[]; group?: Of<'charge'>['group'] } =>
  'people' in statement || 'group' in statement ? statement : {};

const years = (term: Term) => ('years' in term ? term.years : []);

const common: Fields<Row> = {
  id: innerKey(
    '`<case>.<statement>`: the key of the statement, and its address on a page.',
    ({ caseId, statement }) => `${caseId}.${statement.id}`,
  ),
  case: requiredOne('cases', 'The case it belongs to.', ({ caseId }) => caseId),
  section: {
    is: 'The kind of statement.',
    required: true,
    enum: Object.values(sections),
    of: ({ statement }) => statement.section,
  },
  text: {
    is: "What the speaker says, in the record's own words; it names its speaker, so that it can stand alone.",
    required: true,
    of: ({ statement }) => plain(statement.text),
  },
  ...speakerFields(({ statement }: Row) => statement),
  ...dateFields(
    'Of an account, charge, sentence or finding: when it happened. Of an allegation, figure or response: when it was said',
    ({ statement }: Row) => statement.date,
  ),
  status: {
    is: 'How far the claim has got; statuses in vocabulary.csv.',
    required: true,
    enum: terms('statuses'),
    of: ({ statement }) => statement.status,
  },
  sources: sources('The documents it is read in; citations.csv has the places in them.', ({ statement }) =>
    sourcesOf(statement.cites),
  ),
  answered_by: many(
    'statements',
    'Responses and findings that belong beside it. Quote none of it without them.',
    (row) => others(row, row.statement.answeredBy),
  ),
  conflicts_with: many(
    'statements',
    'Statements that cannot be true together with it. The record does not decide between them: never sum, average or choose silently.',
    (row) => others(row, row.statement.conflictsWith),
  ),
  people: many(
    'people',
    'The persons whom an allegation concerns, or who were charged or sentenced.',
    (row) => list(concerned(row).people),
  ),
  group: {
    is: 'The group that was charged or sentenced, in words. What is said of a group is said of none of its members.',
    of: (row) => maybe(concerned(row).group),
  },
};

const ofAllegations: Fields<Row> = {
  act: {
    is: 'Allegations: what is alleged; acts in vocabulary.csv.',
    enum: terms('acts'),
    of: only('allegation', ({ act }) => act),
  },
  against: {
    is: 'Allegations: of whom it is said.',
    of: only('allegation', ({ against }) => plain(against)),
  },
  level: {
    is: 'Allegations: said of this case, or of the country in general.',
    enum: ['case', 'country'],
    of: only('allegation', ({ level }) => level),
  },
  response_state: {
    is: 'Allegations: whether our sources record an answer on its merits, only a position on the case as a whole, or none. None recorded does not mean that nobody answered.',
    enum: ['answered', 'position-on-case-only', 'none-recorded'],
    of: only('allegation', ({ response }) => response),
  },
};

const ofResponses: Fields<Row> = {
  stance: {
    is: 'Responses: what kind of answer it is; stances in vocabulary.csv.',
    enum: terms('stances'),
    of: only('response', ({ stance }) => stance),
  },
};

const ofFigures: Fields<Row> = {
  value: {
    is: 'Figures: the number, to be read with `qualifier`, `unit` and `scope`.',
    type: 'number',
    of: only('figure', ({ value }) => (typeof value === 'number' ? value : undefined)),
  },
  value_words: {
    is: 'Figures: the word that the source used in place of a number.',
    of: only('figure', ({ value }) => (typeof value === 'number' ? undefined : plain(value))),
  },
  qualifier: {
    is: 'Figures: how the number is to be read.',
    enum: ['exact', 'more-than', 'at-least', 'up-to', 'approximately'],
    of: only('figure', ({ qualifier }) => qualifier),
  },
  unit: { is: 'Figures: what is counted.', of: only('figure', ({ unit }) => plain(unit)) },
  scope: {
    is: 'Figures: whom and what time it covers. Figures of different scope cannot be compared.',
    of: only('figure', ({ scope }) => plain(scope)),
  },
};

const ofCourts: Fields<Row> = {
  label: {
    is: 'Charges: what the charge is called. A charge is an accusation, not a finding of guilt.',
    of: only('charge', ({ label }) => plain(label)),
  },
  stage: {
    is: 'Charges: how far the proceedings had got; stages in vocabulary.csv.',
    enum: terms('stages'),
    of: only('charge', ({ stage }) => stage),
  },
  article: {
    is: 'Charges and findings: the article of the law, where the source states it.',
    of: ({ statement }) => ('article' in statement ? maybe(statement.article) : undefined),
  },
  forum: { is: 'Findings: the court or body.', of: only('finding', ({ forum }) => plain(forum)) },
  parties: { is: 'Findings: the parties.', of: only('finding', ({ parties }) => maybe(parties)) },
  reference: {
    is: 'Findings: the number of the judgment or decision.',
    of: only('finding', ({ reference }) => reference),
  },
  term_years_min: {
    is: 'Sentences: years of imprisonment, or the least of them where terms differ.',
    type: 'number',
    of: only('sentence', ({ term }) => years(term)[0]),
  },
  term_years_max: {
    is: 'Sentences: years of imprisonment, or the most of them where terms differ.',
    type: 'number',
    of: only('sentence', ({ term }) => years(term).at(-1)),
  },
  term_life: {
    is: 'Sentences: whether it is imprisonment for life.',
    type: 'boolean',
    of: only('sentence', ({ term }) => 'life' in term),
  },
  term_words: {
    is: 'Sentences: the term as the source puts it, where it gives no number.',
    of: only('sentence', ({ term }) => ('words' in term ? plain(term.words) : undefined)),
  },
  court: { is: 'Sentences: the court.', of: only('sentence', ({ court }) => maybe(court)) },
};

const editors: Fields<Row> = {
  note: note(({ statement }: Row) => statement.note),
  withdrawn_date: {
    is: 'When the editors withdrew the statement, in EDTF. Do not use a withdrawn statement.',
    of: ({ statement }) => statement.withdrawn?.date.edtf,
  },
  withdrawn_reason: {
    is: 'Why it was withdrawn.',
    of: ({ statement }) => maybe(statement.withdrawn?.reason),
  },
};

export const statements = table({
  name: 'statements',
  title: 'Statements',
  is: 'One row is one thing that a speaker said: an account, a figure, an allegation, a response, a finding, a charge or a sentence.',
  rows: statementRows,
  fields: { ...common, ...ofAllegations, ...ofResponses, ...ofFigures, ...ofCourts, ...editors },
});
