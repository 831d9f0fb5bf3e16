// Files are UTF-8. One that is not would be read as replacement characters: it is refused instead, by the name of what it seems
// to be.
import { isUtf8 } from 'node:buffer';
import type { Problem } from './problems.ts';

const cure = 'save it as UTF-8';
const byteOrderMark = '\ufeff';

/** The text of a file without its byte order mark; or what is wrong with its bytes. */
export function decode(bytes: Uint8Array): { text: string } | Pick<Problem, 'path' | 'message'> {
  const wide = wideEncoding(bytes);
  if (wide) return { path: '', message: `is in ${wide}; ${cure}` };
  if (!isUtf8(bytes)) {
    const line = lineOf(bytes);
    return { path: `line ${line}`, message: `is not UTF-8 but probably ${byteEncoding(bytes)}; ${cure}` };
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return { text: text.startsWith(byteOrderMark) ? text.slice(1) : text };
}

/** UTF-16 and UTF-32 by their marks, or by the zeros beside the first character, which JSON has in ASCII. */
function wideEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (second === undefined) return undefined;
  const marks = [first, second, third, fourth].join();
  if (marks === '255,254,0,0' || marks === '0,0,254,255') return 'UTF-32';
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little-endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big-endian)';
  if (first === 0 && second === 0) return 'UTF-32';
  if (first === 0) return 'UTF-16 (big-endian)';
  if (second === 0) return third === 0 ? 'UTF-32' : 'UTF-16 (little-endian)';
  return undefined;
}

/** Cyrillic has its letters side by side, and the small ones, which are the most, stand in another half of each table. */
function byteEncoding(bytes: Uint8Array): string {
  let pairs = 0;
  let upper = 0;
  let letters = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0xc0) continue;
    letters += 1;
    if (byte >= 0xe0) upper += 1;
    if ((bytes[index + 1] ?? 0) >= 0xc0) pairs += 1;
  }
  if (letters === 0 || pairs * 3 < letters) return 'Windows-1252, or another table for Latin letters';
  return upper * 2 >= letters ? 'Windows-1251' : 'KOI8-R';
}

/** The line of the first byte that no UTF-8 has there. */
function lineOf(bytes: Uint8Array): number {
  const lenient = new TextDecoder().decode(bytes);
  return lenient.slice(0, lenient.indexOf('\uFFFD')).split('\n').length;
}
