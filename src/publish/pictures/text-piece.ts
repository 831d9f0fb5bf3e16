// Pieces of text, each in one language and one weight, and the words that lines are made of.
import type { Phrase, Text } from '../../model/slice.ts';
import { escape } from '../render/html.ts';

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

/** The same of what is made of several texts. */
export const pieces = (phrase: Phrase, weight?: number): Piece[] =>
  (Array.isArray(phrase) ? phrase : [phrase]).map((text) => piece(text, weight));

/** What pieces say, all together. */
export const textOf = (pieces: Piece[]): string => pieces.map(({ text }) => text).join('');

/** Pieces with a separator between those that are there. */
export const joined = (separator: string, ...parts: (Piece[] | undefined | false | '')[]): Piece[] =>
  parts
    .flatMap((part) => (part && textOf(part) ? [part] : []))
    .flatMap((part, index) => (index > 0 ? [{ text: separator }, ...part] : part));

/** Words, each of the pieces it is made of: "Group," may be a name and a comma. */
export function wordsOf(pieces: Piece[]): Piece[][] {
  const all: Piece[][] = [[]];
  for (const each of pieces)
    each.text.split(/[ \n\t]+/).forEach((part, index) => {
      if (index > 0) all.push([]);
      if (part) all.at(-1)!.push({ ...each, text: part });
    });
  return all.filter(({ length }) => length > 0);
}

/** A separator at the end of a line separates nothing. */
export const undotted = (line: Piece[]): Piece[] =>
  line.map((each, index) =>
    index === line.length - 1 ? { ...each, text: each.text.replace(/[ \u00a0]?·$/, '') } : each,
  );

/** Neighbours that are set alike, as one. */
export function merged(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const each of pieces) {
    const last = result.at(-1);
    if (last && last.lang === each.lang && last.weight === each.weight)
      result[result.length - 1] = { ...last, text: last.text + each.text };
    else result.push(each);
  }
  return result;
}

export const round = (value: number): number => Math.round(value * 10) / 10;

/** Text as it may stand in SVG: without the characters that XML cannot hold, even escaped. */
export const escaped = (text: string): string =>
  escape(text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ''));
