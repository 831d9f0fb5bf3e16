// The change log of the record, written by hand in data/CHANGELOG.md and published with the data.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const changelogFile = 'CHANGELOG.md';

/** The text, or `null` when there is none. */
export function readChangelog(dir: string): Promise<string | null> {
  return readFile(join(dir, changelogFile), 'utf8').catch(() => null);
}
