// Pieces of text, each in one language and one weight, and the words that lines are made of.
import type { Text } from '../../model/slice.ts';

/** A piece of a line. `lang` is set when it is not in the language of the picture; `''` when nobody knows. */
export interface Piece {
  text: string;
  lang?: string;
  weight?: number;
}

/** Text of the record as a piece; what is not translated keeps its language. */
export const piece = (text: Text, weight?: number): Piece => ({
  ...(typeof text === 'string' ? { text } : text),
  ...(weight && { weight }),
});

export const plain = (pieces: Piece[]): string => pieces.map(({ text }) => text).join('');

/** Pieces with a separator between those that are there. */
export const joined = (separator: string, ...parts: (Piece[] | undefined | false | '')[]): Piece[] =>
  parts
    .filter((part) => part && plain(part))
    .flatMap((part, i) => [...(i ? [{ text: separator }] : []), ...(part as Piece[])]);

/** Words, each of the pieces it is made of: "Group," may be a name and a comma. */
export function words(pieces: Piece[]): Piece[][] {
  const all: Piece[][] = [[]];
  for (const each of pieces)
    each.text.split(/[ \n\t]+/).forEach((part, i) => {
      if (i > 0) all.push([]);
      if (part) all.at(-1)!.push({ ...each, text: part });
    });
  return all.filter(({ length }) => length > 0);
}

/** A separator at the end of a line separates nothing. */
export const undotted = (line: Piece[]): Piece[] =>
  line.map((each, i) =>
    i === line.length - 1 ? { ...each, text: each.text.replace(/[ \u00a0]?·$/, '') } : each,
  );

/** Neighbours that are set alike, as one. */
export function merged(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const each of pieces) {
    const last = out.at(-1);
    if (last && last.lang === each.lang && last.weight === each.weight)
      out[out.length - 1] = { ...last, text: last.text + each.text };
    else out.push(each);
  }
  return out;
}

export const round = (value: number): number => Math.round(value * 10) / 10;

export const escaped = (text: string): string =>
  text
    // Characters that XML cannot hold, even escaped.
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
