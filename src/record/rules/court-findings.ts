// What calls itself a court's finding says which court's.
import type { Problem } from '../read/problems.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import { everyStatement, type Rule } from './rule.ts';

function* courtFindingsNameTheCourt(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, section, statement } of everyStatement(record)) {
    if (statement.status !== 'court-finding') continue;
    const named =
      section === 'finding' &&
      (statement.parties ?? statement.reference ?? statement.date.edtf ?? null) !== null;
    if (named) continue;
    const message =
      section === 'finding'
        ? 'name the case: add "parties", "reference" or a date, or make its status "reported"'
        : 'only an entry of "findings" can be a court finding; move it there, or make its status "reported"';
    yield { file, path: `${path}.status`, found: '"court-finding"', message };
  }
}

export const courtFindings: Rule[] = [
  { name: 'court-findings-name-the-court', check: courtFindingsNameTheCourt },
];
