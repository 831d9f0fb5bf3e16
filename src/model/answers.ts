// What belongs beside a statement, and what is said where an answer is missing: decided here for every widget and every
// channel.
import type { Allegation, Case, Charge, Gaps, Statement, Text } from './slice.ts';
import { statementsOf } from './statements.ts';
import { plain } from './text.ts';

/** What stands beside a statement wherever it is shown. */
export interface Beside {
  /** The sentence that says what is missing; empty where nothing is, and beside what accuses nobody. */
  gap: Text;
  /** Responses and findings, in the order to show them. */
  answers: Statement[];
  /** What is recorded against a conviction or a sentence. */
  challenges: Statement[];
}

/** `said` are the statements of the case that may be shown: all, or those that were not withdrawn. */
export function besideOf(statement: Statement, said: Statement[], gaps: Gaps): Beside {
  const { answeredBy, challengedBy } = statement;
  return {
    gap: isAccusation(statement) ? gaps[statement.response] : '',
    answers: pick(said, answeredBy),
    challenges: pick(said, challengedBy),
  };
}

/** Whether it accuses somebody, so that it never stands without an answer or the sentence that there is none. */
export const isAccusation = (statement: Statement): statement is Allegation | Charge =>
  'response' in statement;

/** The same where there is room for words only: the gap, the answers and the challenges, each with what stands beside it. */
export function besideInWords(statement: Statement, said: Statement[], gaps: Gaps): string {
  const { gap, answers, challenges } = besideOf(statement, said, gaps);
  const told = [...answers, ...challenges].flatMap((each) => [
    plain(each.text),
    besideInWords(each, said, gaps),
  ]);
  return [plain(gap), ...told].filter(Boolean).join(' ');
}

/** Answers and challenges in the order in which they are shown. */
export const allBeside = ({ answeredBy, challengedBy }: Statement, said: Statement[]): Statement[] => [
  ...pick(said, answeredBy),
  ...pick(said, challengedBy),
];

/**
 * The positions on a case as a whole that stand beside some of these claims: a widget shows each once, and the claims that have
 * nothing else lead to it.
 */
export const positionsBeside = (list: Statement[], said: Statement[]): Statement[] => [
  ...new Set(
    list.flatMap((statement) =>
      isAccusation(statement) && statement.response === 'position-on-case-only'
        ? pick(said, statement.answeredBy).filter(({ section }) => section === 'response')
        : [],
    ),
  ),
];

/** The id of a statement or an event in a widget, which permalinks lead to. */
export const idIn = ({ id }: Pick<Case, 'id'>, said: { id: string }): string => `${id}.${said.id}`;

/** Where the authorities' position on a case stands in a widget. */
export const positionId = ({ id }: Pick<Case, 'id'>): string => `${id}.position`;

const pick = (statements: Statement[], ids: string[] = []): Statement[] => statementsOf({ statements }, ids);
