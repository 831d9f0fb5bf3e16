// The change log of the record, written by hand in data/CHANGELOG.md and published with the data.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wrongCharacter } from './characters.ts';
import { decode } from './encoding.ts';
import type { Problem } from './problems.ts';

export const changelogFile = 'CHANGELOG.md';

/** The text, `null` when there is none, or what is wrong with its bytes or characters. */
export async function readChangelog(dir: string): Promise<string | null | Problem> {
  const bytes = await readFile(join(dir, changelogFile)).catch(() => null);
  if (!bytes) return null;
  const decoded = decode(bytes);
  if (!('text' in decoded)) return { file: changelogFile, ...decoded };
  const message = wrongCharacter(decoded.text.replaceAll('\r\n', '\n'));
  return message ? { file: changelogFile, path: '', message } : decoded.text;
}
