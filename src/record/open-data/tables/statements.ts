// The statements of all cases in one table. Columns that only statements of one section have are empty for the others.
import { besideInWords, isAccusation } from '../../../model/answers.ts';
import { sections } from '../../authored/statements.ts';
import type { FullStatement, Term } from '../../../model/full-slice.ts';
import type { Gaps } from '../../../model/slice.ts';
import { plain } from '../../../model/text.ts';
import { isStanding } from '../../../model/withdrawal.ts';
import {
  dateFields,
  innerKey,
  list,
  many,
  maybe,
  note,
  requiredOne,
  sources,
  sourcesOf,
  speakerFields,
  terms,
} from './fields.ts';
import { table, type Cases, type Fields } from './table.ts';

type Section = FullStatement['section'];
interface Row {
  caseId: string;
  statement: FullStatement;
  /** What the case says and has not withdrawn. */
  said: FullStatement[];
  gaps: Gaps;
}
type Of<Name extends Section> = Extract<FullStatement, { section: Name }>;

export function statementRows({ cases, gaps }: Cases): Row[] {
  return Object.values(cases).flatMap(({ id, statements }) => {
    const said = statements.filter(isStanding);
    return statements.map((statement) => ({ caseId: id, statement, said, gaps }));
  });
}

/** The value of a field that only statements of one section have. */
const only =
  <Name extends Section, Value>(section: Name, value: (statement: Of<Name>) => Value) =>
  ({ statement }: Row): Value | undefined =>
    statement.section === section ? value(statement as Of<Name>) : undefined;

const others = ({ caseId }: Row, ids: string[] | undefined) => list(ids?.map((id) => `${caseId}.${id}`));

const years = (term: Term) => ('years' in term ? term.years : []);

const common: Fields<Row> = {
  id: innerKey(
    '`<case>.<statement>`: the key of the statement, and its address on a page.',
    ({ caseId, statement }) => `${caseId}.${statement.id}`,
  ),
  case: requiredOne('cases', 'The case it belongs to.', ({ caseId }) => caseId),
  section: {
    description: 'The kind of statement.',
    required: true,
    enum: Object.values(sections),
    value: ({ statement }) => statement.section,
  },
  text: {
    description:
      "What the speaker says, in the record's own words; it names its speaker, so that it can stand alone.",
    required: true,
    value: ({ statement }) => plain(statement.text),
  },
  ...speakerFields(({ statement }: Row) => statement),
  ...dateFields(
    'Of an account, charge, sentence or finding: when it happened. Of an allegation, figure or response: when it was said',
    ({ statement }: Row) => statement.date,
  ),
  status: {
    description: 'How far the claim has got; statuses in vocabulary.csv.',
    required: true,
    enum: terms('statuses'),
    value: ({ statement }) => statement.status,
  },
  sources: sources('The documents it is read in; citations.csv has the places in them.', ({ statement }) =>
    sourcesOf(statement.cites),
  ),
  answered_by: many(
    'statements',
    'Responses and findings that belong beside it. Quote none of it without them.',
    (row) => others(row, row.statement.answeredBy),
  ),
  challenged_by: many(
    'statements',
    'What is recorded against a conviction, charge or sentence. Quote none of it without them.',
    (row) => others(row, row.statement.challengedBy),
  ),
  answer: {
    description:
      'What belongs beside it, in words: the answers and challenges; for an allegation or a charge, that our sources record none.',
    value: ({ statement, said, gaps }) => besideInWords(statement, said, gaps) || undefined,
  },
  conflicts_with: many(
    'statements',
    'Statements that cannot be true together with it. The record does not decide between them: never sum, average or choose silently.',
    (row) => others(row, row.statement.conflictsWith),
  ),
  people: many(
    'people',
    'The persons whom it is about; of a charge or a sentence, those who were charged or sentenced.',
    ({ statement }) => list(statement.people),
  ),
  group: {
    description:
      'The group that was charged or sentenced, in words. What is said of a group is said of none of its members.',
    value: ({ statement }) => ('group' in statement ? maybe(statement.group) : undefined),
  },
};

const ofAllegations: Fields<Row> = {
  act: {
    description: 'Allegations: what is alleged; acts in vocabulary.csv.',
    enum: terms('acts'),
    value: only('allegation', ({ act }) => act),
  },
  against: {
    description: 'Allegations: of whom it is said.',
    value: only('allegation', ({ against }) => plain(against)),
  },
  level: {
    description: 'Allegations: said of this case, or of the country in general.',
    enum: ['case', 'country'],
    value: only('allegation', ({ level }) => level),
  },
  side: {
    description:
      'Allegations: said of the authorities, by them, or of others by others. Allegations of the three are counted apart.',
    enum: ['against-authorities', 'by-authorities', 'others'],
    value: only('allegation', ({ side }) => side ?? 'against-authorities'),
  },
  response_state: {
    description:
      'Allegations and charges: whether our sources record an answer on its merits, only a position on the case as a whole, another response that is none on the merits, or none. None recorded does not mean that nobody answered.',
    enum: ['answered', 'position-on-case-only', 'no-merits', 'none-recorded'],
    value: ({ statement }) => (isAccusation(statement) ? statement.response : undefined),
  },
};

const ofResponses: Fields<Row> = {
  stance: {
    description: 'Responses: what kind of answer it is; stances in vocabulary.csv.',
    enum: terms('stances'),
    value: only('response', ({ stance }) => stance),
  },
};

const ofFigures: Fields<Row> = {
  value: {
    description: 'Figures: the number, to be read with `qualifier`, `unit` and `scope`.',
    type: 'number',
    value: only('figure', ({ value }) => (typeof value === 'number' ? value : undefined)),
  },
  value_words: {
    description: 'Figures: the word that the source used in place of a number.',
    value: only('figure', ({ value }) => (typeof value === 'number' ? undefined : plain(value))),
  },
  qualifier: {
    description: 'Figures: how the number is to be read.',
    enum: ['exact', 'more-than', 'at-least', 'up-to', 'approximately'],
    value: only('figure', ({ qualifier }) => qualifier),
  },
  unit: { description: 'Figures: what is counted.', value: only('figure', ({ unit }) => plain(unit)) },
  scope: {
    description: 'Figures: whom and what time it covers. Figures of different scope cannot be compared.',
    value: only('figure', ({ scope }) => plain(scope)),
  },
};

const ofCourts: Fields<Row> = {
  label: {
    description: 'Charges: what the charge is called. A charge is an accusation, not a finding of guilt.',
    value: only('charge', ({ label }) => plain(label)),
  },
  stage: {
    description: 'Charges: how far the proceedings had got; stages in vocabulary.csv.',
    enum: terms('stages'),
    value: only('charge', ({ stage }) => stage),
  },
  article: {
    description:
      'Charges and findings: the articles of the law, separated by " | ", where the source states them.',
    value: ({ statement }) => {
      if (statement.section === 'charge') return statement.articles?.join(' | ');
      return statement.section === 'finding' ? maybe(statement.article) : undefined;
    },
  },
  forum: { description: 'Findings: the court or body.', value: only('finding', ({ forum }) => plain(forum)) },
  parties: { description: 'Findings: the parties.', value: only('finding', ({ parties }) => maybe(parties)) },
  reference: {
    description: 'Findings: the number of the judgment or decision.',
    value: only('finding', ({ reference }) => reference),
  },
  term_years_min: {
    description: 'Sentences: years of imprisonment, or the least of them where terms differ.',
    type: 'number',
    value: only('sentence', ({ term }) => years(term)[0]),
  },
  term_years_max: {
    description: 'Sentences: years of imprisonment, or the most of them where terms differ.',
    type: 'number',
    value: only('sentence', ({ term }) => years(term).at(-1)),
  },
  term_life: {
    description: 'Sentences: whether it is imprisonment for life.',
    type: 'boolean',
    value: only('sentence', ({ term }) => 'life' in term),
  },
  term_words: {
    description: 'Sentences: the term as the source puts it, where it gives no number.',
    value: only('sentence', ({ term }) => ('words' in term ? plain(term.words) : undefined)),
  },
  court: { description: 'Sentences: the court.', value: only('sentence', ({ court }) => maybe(court)) },
};

const editors: Fields<Row> = {
  note: note(({ statement }: Row) => statement.note),
  withdrawn_date: {
    description: 'When the editors withdrew the statement, in EDTF. Do not use a withdrawn statement.',
    value: ({ statement }) => statement.withdrawn?.date.edtf,
  },
  withdrawn_reason: {
    description: 'Why it was withdrawn.',
    value: ({ statement }) => maybe(statement.withdrawn?.reason),
  },
};

export const statements = table({
  name: 'statements',
  title: 'Statements',
  description:
    'One row is one thing that a speaker said: an account, a figure, an allegation, a response, a finding, a charge or a sentence.',
  rowsOfCases: [statementRows],
  fields: { ...common, ...ofAllegations, ...ofResponses, ...ofFigures, ...ofCourts, ...editors },
});
