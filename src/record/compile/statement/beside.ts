// What stands beside the statements of a compiled case, each looked up once: a case may have thousands.
import { byId } from '../../authored/kept.ts';
import type { Case, Statement } from '../../../model/slice.ts';

type Of<Said extends Statement> = { statements: Said[] };

/** The statements of a case with these ids that there are, in the order of the ids. */
export const statementsIn = <Said extends Statement>({ statements }: Of<Said>, ids: string[]): Said[] =>
  ids.flatMap((id) => byId(statements).get(id) ?? []);

const allBeside = ({ answeredBy = [], challengedBy = [] }: Statement, of: Of<Statement>): Statement[] =>
  statementsIn(of, [...answeredBy, ...challengedBy]);

/** The statements of a list that stand beside no other of the list: those beside another are shown there. */
export function notBesideOthers(list: Statement[], said: Statement[]): Statement[] {
  const beside = new Set(list.flatMap((other) => allBeside(other, { statements: said })));
  return list.filter((statement) => !beside.has(statement));
}

/** A statement with everything that its template shows beside it: nothing stands without the answers to it. */
export const withAnswers = (statement: Statement, of: Pick<Case, 'statements'>): Statement[] => [
  statement,
  ...allBeside(statement, of).flatMap((beside) => withAnswers(beside, of)),
];
