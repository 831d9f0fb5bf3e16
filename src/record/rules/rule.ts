// What a rule is, and the few words that many rules share.
import { nearest } from '../read/nearest.ts';
import { quote, type Problem } from '../read/problems.ts';
import { kept } from '../authored/kept.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import { casesOf, statementsOf, type CaseEntry, type StatementEntry } from '../authored/statements.ts';

/** One promise of the record that a shape alone cannot keep. Its problems say the cure. */
export interface Rule {
  name: string;
  check: (record: AuthoredRecord) => Iterable<Problem>;
}

/** A statement with its case, ready to be named in a problem. */
export type InCase = StatementEntry & { file: string; caseFile: CaseEntry['caseFile'] };

/** Of all cases, in the order of the files. */
export const everyStatement = kept((record: AuthoredRecord): readonly InCase[] =>
  casesOf(record).flatMap(({ file, caseFile }) =>
    statementsOf(caseFile).map((entry) => ({ ...entry, file, caseFile })),
  ),
);

/** The problem with an id that nothing has, with the id that was probably meant. */
export function unknownId(
  file: string,
  path: string,
  id: string,
  what: string,
  known: Iterable<string>,
): Problem {
  const meant = nearest(id, known);
  const cure = meant ? `did you mean "${meant}"?` : 'correct it, or add what it should name';
  return { file, path, found: quote(id), message: `there is no ${what} of this id; ${cure}` };
}

/** What the editors say in their own words: everything outside quotation marks. An apostrophe opens no quotation. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|«[^»]*»|(?<![\p{L}\d])[‘'].*?[’'](?!\p{L})/gu, ' … ');
}
