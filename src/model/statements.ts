// The statements of a case by their ids.
import type { StatementBase } from './slice.ts';

/** Those that there are, in the order of the ids. */
export const statementsOf = <Said extends Pick<StatementBase, 'id'>>(
  { statements }: { statements: Said[] },
  ids: string[],
): Said[] => ids.flatMap((id) => statements.filter((statement) => statement.id === id)[0] ?? []);
