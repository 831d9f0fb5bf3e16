// The change log of the record, written by hand in data/CHANGELOG.md and published with the data.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './read/problems.ts';
import type { AuthoredRecord } from './read/read.ts';
import { casesOf, statementsOf } from './walk.ts';

const file = 'CHANGELOG.md';

/** The text, or `null` when there is none. */
export function readChangelog(dir: string): Promise<string | null> {
  return readFile(join(dir, file), 'utf8').catch(() => null);
}

/** Its newest version is the record's, and it tells of everything that was withdrawn or moved. */
export function changelogProblems(changelog: string | null, record: AuthoredRecord): Problem[] {
  const { version, compiled } = record.dataset;
  const problem = (message: string): Problem => ({ file, path: '', message });
  if (changelog === null) return [problem(`the file is missing; add it, with "## ${version} – ${compiled}"`)];
  const newest = /^## (\S+)/m.exec(changelog)?.[1];
  const named = (id: string) => changelog.includes(`\`${id}\``);
  return [
    ...(newest === version
      ? []
      : [
          problem(
            `its newest version is ${newest ?? 'missing'}, and that of record.json ${version}; begin with "## ${version} – ${compiled}"`,
          ),
        ]),
    ...withdrawn(record)
      .filter((id) => !named(id))
      .map((id) => problem(`say when and why \`${id}\` was withdrawn`)),
    ...Object.keys(record.moved)
      .filter((id) => !named(id))
      .map((id) => problem(`say where \`${id}\` moved to`)),
  ];
}

function withdrawn(record: AuthoredRecord): string[] {
  return casesOf(record).flatMap(({ id, kase }) =>
    statementsOf(kase)
      .filter(({ statement }) => statement.withdrawn)
      .map(({ statement }) => `${id}.${statement.id}`),
  );
}
