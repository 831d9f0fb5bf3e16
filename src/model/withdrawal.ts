// What of a case still stands. A withdrawn statement is shown where its mark is understood, and passed on nowhere else.
import type { StatementBase } from './slice.ts';
import { statementsOf } from './statements.ts';

export const isStanding = ({ withdrawn }: Pick<StatementBase, 'withdrawn'>): boolean => !withdrawn;

/** The statements with these ids that were not withdrawn, in the order of the ids. */
export const standing = <Said extends Pick<StatementBase, 'id' | 'withdrawn'>>(
  of: { statements: Said[] },
  ids: string[] = [],
): Said[] => statementsOf(of, ids).filter(isStanding);
