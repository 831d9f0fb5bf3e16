// Scripts and directions in one line. The renderer takes every line for left-to-right and mixes fonts badly, so that a line
// is cut into runs of one font and one direction, which are put into their places here.
import bidi from 'bidi-js';
import { textOf, type Piece } from './text-piece.ts';
import type { Font } from './text.ts';

export const rightToLeft = (lang: string): boolean => /^(ar|fa|he|ur|ckb|ps|yi)\b/.test(lang);

/** An isolate that the end of a line cuts is closed there, and opened again on the next line. */
export function reopened(lines: Piece[][]): Piece[][] {
  let open: string[] = [];
  return lines.map((line) => {
    const start = open.join('');
    for (const [mark] of textOf(line).matchAll(/[\u2066-\u2069]/g))
      open = mark === '\u2069' ? open.slice(0, -1) : [...open, mark];
    return [{ text: start }, ...line, { text: '\u2069'.repeat(open.length) }];
  });
}

const letters = {
  Arab: '[\\u0600-\\u06ff\\u0750-\\u077f\\ufb50-\\ufdff\\ufe70-\\ufefc\\u200c\\u200d]+',
  Armn: '[\\u0530-\\u058f\\ufb13-\\ufb17]+',
  Geor: '[\\u10a0-\\u10ff\\u1c90-\\u1cbf\\u2d00-\\u2d2f]+',
};
const arabic = new RegExp(letters.Arab);
/** Words of one script, with the spaces between them. */
const wordsOfOneScript = new RegExp(
  Object.entries(letters)
    .map(([name, word]) => `(?<${name}>${word}(?:[ \\u00a0]${word})*)`)
    .join('|'),
  'g',
);

interface ScriptRun {
  text: string;
  /** Its code, `''` for those that the main font has. */
  script: string;
}

const known = new Map<string, ScriptRun[]>();

/** A text as runs of one script each, since no font has them all. */
export function runsByScript(text: string): ScriptRun[] {
  const former = known.get(text);
  if (former) return former;
  const runs: ScriptRun[] = [];
  let end = 0;
  for (const match of text.matchAll(wordsOfOneScript)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), script: '' });
    const [script] = Object.entries(match.groups!).find(([, words]) => words)!;
    runs.push({ text: match[0], script });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), script: '' });
  known.set(text, runs);
  return runs;
}

interface Run {
  text: string;
  font: Font;
  /** As the renderer must be given it. */
  drawn: string;
}

const algorithm = bidi();

/** Runs of one font and one direction, from left to right; what only directs them is left out. */
export function inVisualOrder(spans: { text: string; font: Font }[], rtl: boolean): Run[] {
  const { levels } = algorithm.getEmbeddingLevels(
    spans.map(({ text }) => text).join(''),
    rtl ? 'rtl' : 'ltr',
  );
  const runs: { text: string; font: Font; level: number }[] = [];
  let at = 0;
  for (const { text, font } of spans) {
    let open = false;
    for (const sign of text) {
      const level = levels[at]!;
      at += sign.length;
      if (/[\u2066-\u2069\u200e\u200f\u061c]/.test(sign)) continue;
      if (open && runs.at(-1)!.level === level) runs.at(-1)!.text += sign;
      else runs.push({ text: sign, font, level });
      open = true;
    }
  }
  // Rule L2 of the bidirectional algorithm, for runs instead of characters.
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--)
    for (let from = 0; from < runs.length; from++) {
      let to = from;
      while (to < runs.length && runs[to]!.level >= level) to++;
      if (to > from) runs.splice(from, to - from, ...runs.slice(from, to).reverse());
      from = to;
    }
  return runs.map(({ text, font, level }) => {
    if (level % 2 === 0) return { text, font, drawn: text };
    // The marks inside keep a space at either end from falling back to the direction outside.
    return { text, font, drawn: arabic.test(text) ? `\u2067\u200f${text}\u200f\u2069` : mirrored(text) };
  });
}

/** Signs and spaces that stand in right-to-left text, as they look: a renderer that sees only them cannot know. */
const mirrored = (text: string): string =>
  [...text]
    .reverse()
    .map((sign) => algorithm.getMirroredCharacter(sign) ?? sign)
    .join('');
