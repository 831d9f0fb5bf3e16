// What is written by hand beside a record, in Markdown.
import { join } from 'node:path';
import { missing, readBytes } from './bytes.ts';
import { wrongCharacter } from './characters.ts';
import { decode } from './encoding.ts';
import type { Problem } from './problems.ts';

/** The text, `null` when there is no such file, or what is wrong with its bytes or characters. */
export async function readProse(dir: string, file: string): Promise<string | null | Problem> {
  const bytes = await readBytes(join(dir, file));
  if (bytes === missing) return null;
  if (typeof bytes === 'string') return { file, path: '', message: bytes };
  const decoded = decode(bytes);
  if (!('text' in decoded)) return { file, ...decoded };
  const message = wrongCharacter(decoded.text.replaceAll('\r\n', '\n'));
  return message ? { file, path: '', message } : decoded.text;
}
