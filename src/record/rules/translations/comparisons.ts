// Translations were put back into the first language and held against the original: every difference is settled.
import type { AuthoredRecord } from '../../authored/record.ts';
import { casesOf, pointsOf, statementsOf } from '../../authored/statements.ts';
import { quote, type Problem } from '../../read/problems.ts';
import { comparisonFile } from '../../read/comparison.ts';
import { unknownId, type Rule } from '../rule.ts';

function* rowsOf(record: AuthoredRecord) {
  for (const [locale, { comparison = [] }] of Object.entries(record.translations))
    for (const row of comparison)
      yield { ...row, file: `translations/${locale}/${comparisonFile}`, path: `line ${row.line}` };
}

function* comparisonsAreOfStatements(record: AuthoredRecord): Iterable<Problem> {
  const known = comparable(record);
  for (const { file, path, statement } of rowsOf(record))
    if (!known.has(statement)) yield unknownId(file, path, statement, 'statement', known);
}

/** The keys of every statement and point, as the tables of the open data have them, and of the titles of events. */
export function comparable(record: AuthoredRecord): Set<string> {
  const statements = casesOf(record).flatMap(({ id, caseFile }) => [
    ...statementsOf(caseFile).map(({ statement }) => `${id}.${statement.id}`),
    ...caseFile.events.map((event) => `${id}.event:${event.id}`),
  ]);
  const points = pointsOf(record).map(
    ({ file, point }) => `${file.replace(/^counts\/|\.json$/g, '')}.${point.id}`,
  );
  return new Set([...statements, ...points]);
}

function* differencesAreSettled(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, difference, settled } of rowsOf(record))
    if (difference && !settled)
      yield {
        file,
        path,
        found: quote(difference),
        message: 'mend the translation and say how in the last column, or say there why it may stay',
      };
}

export const comparisons: Rule[] = [
  { name: 'comparisons-are-of-statements', check: comparisonsAreOfStatements },
  { name: 'differences-are-settled', check: differencesAreSettled },
];
