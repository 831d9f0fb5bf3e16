// Characters that no text of a record may hold: they cannot be seen, or make the words around them read otherwise.
import { pathText, quote, type Problem } from './problems.ts';

const overrides: Record<string, string> = {
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'the end of an embedding',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
};

/** A line break and a tab may stand in prose. */
const forbidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufffc-\uffff\ufdd0-\ufdef]|\p{Surrogate}/u;
const isolates = /[\u2066-\u2069]/g;

/** What is wrong with the characters of any string or key of a file, however deep. */
export function* characterProblems(file: string, raw: unknown): Iterable<Problem> {
  if (!hasWrongCharacter(raw)) return;
  for (const { path, text } of stringsIn(raw, [])) {
    const message = wrongCharacter(text);
    if (message) yield { file, path: pathText(raw, path), found: quote(text), message };
  }
}

/** Almost no file has one, and then there is no place to be told. */
function hasWrongCharacter(value: unknown): boolean {
  if (typeof value === 'string') return wrongCharacter(value) !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasWrongCharacter);
  return Object.entries(value).some(
    ([key, entry]) => wrongCharacter(key) !== undefined || hasWrongCharacter(entry),
  );
}

function* stringsIn(value: unknown, path: PropertyKey[]): Iterable<{ path: PropertyKey[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (!Array.isArray(value)) yield { path: here, text: key };
    yield* stringsIn(entry, here);
  }
}

/** The sentence about the first character that may not stand in a text; nothing when there is none. */
export function wrongCharacter(text: string): string | undefined {
  const [found] = forbidden.exec(text) ?? [];
  if (found === undefined)
    return isBalanced(text)
      ? undefined
      : 'opens or closes a direction (U+2066 to U+2069) without its other half; write both, or neither';
  const code = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  if (found in overrides)
    return `holds ${code}, ${overrides[found]!}, which makes text read otherwise than it is written; take it out, or put U+2068 before and U+2069 after the foreign words`;
  if (found === '\ufffd')
    return `holds ${code}, which stands where letters were lost; write them again from the source`;
  if (/\p{Surrogate}/u.test(found))
    return `holds half a character (${code}); write the whole one, or take it out`;
  return `holds ${code}, a character that cannot be seen; take it out`;
}

/** Whether every isolate is closed, and nothing closed that was not opened. */
function isBalanced(text: string): boolean {
  if (text.search(isolates) < 0) return true;
  let open = 0;
  for (const [mark] of text.matchAll(isolates)) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
