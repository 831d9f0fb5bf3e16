// The change log's newest version is the record's, and it tells of everything that was withdrawn or moved.
import type { AuthoredRecord } from '../authored/record.ts';
import { casesOf, statementsOf } from '../authored/statements.ts';
import { changelogFile } from '../read/changelog.ts';
import type { Problem } from '../read/problems.ts';

export function changelogProblems(changelog: string | null, record: AuthoredRecord): Problem[] {
  const { version, compiled } = record.dataset;
  const problem = (message: string): Problem => ({ file: changelogFile, path: '', message });
  const heading = `"## ${version} – ${compiled}"`;
  if (changelog === null) return [problem(`the file is missing; add it, with ${heading}`)];
  const newest = /^## (\S+)/m.exec(changelog)?.[1];
  const isNamed = (id: string) => changelog.includes(`\`${id}\``);
  const messages = [
    ...(newest === version
      ? []
      : [
          `its newest version is ${newest ?? 'missing'}, and that of record.json ${version}; begin with ${heading}`,
        ]),
    ...withdrawnIds(record)
      .filter((id) => !isNamed(id))
      .map((id) => `say when and why \`${id}\` was withdrawn`),
    ...Object.keys(record.moved)
      .filter((id) => !isNamed(id))
      .map((id) => `say where \`${id}\` moved to`),
  ];
  return messages.map(problem);
}

function withdrawnIds(record: AuthoredRecord): string[] {
  return casesOf(record).flatMap(({ id, caseFile }) =>
    statementsOf(caseFile)
      .filter(({ statement }) => statement.withdrawn)
      .map(({ statement }) => `${id}.${statement.id}`),
  );
}
