// The statements of a case by their ids.
import type { StatementBase } from './slice.ts';

/** Each list by id, kept as long as the list is: what looks through it for each of its things would take its length squared. */
const indexes = new WeakMap<object, Map<string, unknown>>();

/** Those that there are, in the order of the ids. */
export const statementsOf = <Said extends Pick<StatementBase, 'id'>>(
  { statements }: { statements: Said[] },
  ids: string[],
): Said[] => {
  const index =
    (indexes.get(statements) as Map<string, Said> | undefined) ??
    new Map(statements.map((said) => [said.id, said]));
  indexes.set(statements, index);
  return ids.flatMap((id) => index.get(id) ?? []);
};
