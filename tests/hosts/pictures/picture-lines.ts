// Where the letters of a picture really stand, read from the shapes that the renderer made of them.
import assert from 'node:assert/strict';
import type { Studio } from '../../../src/publish/pictures/fonts.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Line {
  text: string;
  /** Where it was meant to stand. */
  box: Box;
  /** Where it does. */
  ink: Box;
  mark: string;
}

export function linesOf(studio: Studio, svg: string): Line[] {
  const marks = [...svg.matchAll(/<g [^>]*data-box="([^"]+)">.*?<\/g>/g)];
  const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" xml:space="preserve">${marks.map(([mark]) => mark).join('')}</svg>`;
  const shapes = [...studio.shapes(alone).matchAll(/ d="([^"]+)"/g)].map(([, path]) => boxOf(path!));
  const lines = marks.map(([mark, place]): Line => {
    const [left, top, width, height] = place!.split(' ').map(Number) as [number, number, number, number];
    const texts = [...mark.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!);
    // Spaces and marks of direction leave no ink.
    const inked = texts.filter((text) => /[^\s\u200e\u200f\u2066-\u2069]/.test(text));
    const ink = inked.map(() => shapes.shift()!).reduce(around);
    return { text: texts.join(''), box: { left, top, right: left + width, bottom: top + height }, ink, mark };
  });
  assert.equal(shapes.length, 0, 'every shape is a text');
  return lines;
}

/** One sentence for each line that leaves its box or the margins, or touches another. */
export function overruns(lines: Line[]): string[] {
  return lines.flatMap(({ text, box, ink }, index) => {
    const problems: string[] = [];
    if (ink.left < box.left - 3 || ink.right > box.right + 3)
      problems.push(`"${text}" is wider than its box`);
    if (ink.left < 36 || ink.right > 1164 || ink.top < 50 || ink.bottom > 606)
      problems.push(`"${text}" stands in the margin`);
    for (const other of lines.slice(index + 1)) {
      const across = Math.min(ink.right, other.ink.right) - Math.max(ink.left, other.ink.left);
      const down = Math.min(ink.bottom, other.ink.bottom) - Math.max(ink.top, other.ink.top);
      if (across > 1 && down > 2) problems.push(`"${text}" touches "${other.text}"`);
    }
    return problems;
  });
}

/** Around every point of a path, those that bend its curves included: a little too large, never too small. */
function boxOf(path: string): Box {
  const numbers = path.match(/-?[\d.]+/g)!.map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

const around = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});
