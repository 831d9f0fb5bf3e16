// Text for pictures: broken into lines by the widths of the real fonts, and kept in order where two scripts meet.
import { inVisualOrder, reopened, rightToLeft, runsByScript } from './bidi.ts';
import { escaped, merged, round, undotted, wordsOf, type Piece } from './text-piece.ts';

/** How wide a text is, in ems of its font. */
export type Measure = (text: string, font: Font) => number;

export interface Font {
  family: string;
  weight: number;
}

export interface Type {
  size: number;
  family: 'serif' | 'sans';
  weight?: number;
  fill?: string;
  leading?: number;
}

/** Lines that fit their box. */
export interface Block {
  lines: Piece[][];
  type: Required<Type>;
  height: number;
}

export const ink = '#16181d';
export const grey = '#43464d';

interface Word {
  word: Piece[];
  width: number;
  /** Of the space before it. */
  space: number;
}

/** Sets text for one picture: its language decides the fonts, the side that lines start from and how high they stand. */
export class Setter {
  readonly measure: Measure;
  readonly rtl: boolean;
  readonly #lang: string;

  constructor(lang: string, measure: Measure) {
    this.measure = measure;
    this.#lang = lang;
    this.rtl = rightToLeft(lang);
  }

  width(pieces: Piece[], type: Type): number {
    const widths = this.#spans(pieces, type).map(({ text, font }) => this.#advance(text, font));
    return widths.reduce((sum, width) => sum + width, 0) * type.size;
  }

  /**
   * Breaks text into at most so many lines of a width, in the largest size from `type.size` down to `leastSize`.
   * `undefined` when it does not fit; only with `cut` it may end in an ellipsis instead.
   */
  fit(
    pieces: Piece[],
    type: Type,
    width: number,
    mostLines: number,
    leastSize = type.size,
    cut = false,
  ): Block | undefined {
    const all = this.#words(pieces, type);
    for (let size = type.size; size >= leastSize; size -= 0.5) {
      const lines = this.#wrap(all, width / size);
      if (lines && lines.length <= mostLines) return this.#block(lines, { ...type, size });
    }
    for (let count = all.length - 1; cut && count > 3; count--) {
      const end = this.#words([{ ...pieces.at(-1)!, text: '…' }], type);
      const lines = this.#wrap([...all.slice(0, count), ...end], width / leastSize);
      if (lines && lines.length <= mostLines) return this.#block(lines, { ...type, size: leastSize });
    }
    return undefined;
  }

  /** The same lines, more evenly filled: for titles. */
  balanced(pieces: Piece[], block: Block, width: number): Block {
    const all = this.#words(pieces, block.type);
    let best = block;
    for (let narrower = width; narrower > width / 2; narrower -= width / 40) {
      const lines = this.#wrap(all, narrower / block.type.size);
      if (!lines || lines.length > block.lines.length) break;
      best = this.#block(lines, block.type);
    }
    return best;
  }

  #block(lines: Piece[][], type: Type): Block {
    const leading = (type.leading ?? 1.3) * (this.rtl ? 1.08 : 1);
    return {
      lines,
      type: { weight: 400, fill: ink, ...type, leading },
      height: lines.length * type.size * leading,
    };
  }

  /** Words with their widths in ems. */
  #words(pieces: Piece[], type: Type): Word[] {
    const em = { ...type, size: 1 };
    const samples = this.rtl ? [' ', '\u0627 \u0627'] : [' '];
    const space = Math.max(
      ...samples.map(
        (text) => this.width([{ text }], em) - this.width([{ text: text.replace(' ', '') }], em),
      ),
    );
    return wordsOf(pieces).map((word) => ({ word, width: this.width(word, em), space }));
  }

  /** `undefined` when a word alone is wider than the line. */
  #wrap(all: Word[], width: number): Piece[][] | undefined {
    const lines: Piece[][] = [];
    let line: Piece[] = [];
    let long = 0;
    for (const { word, width: wide, space } of all) {
      if (wide > width) return undefined;
      if (line.length > 0 && long + space + wide > width) {
        lines.push(undotted(line));
        line = [];
      }
      // A space between two languages is of neither.
      const last = line.at(-1);
      const between = last?.lang === word[0]!.lang ? { ...word[0]!, text: ' ' } : { text: ' ' };
      long = last ? long + space + wide : wide;
      line = last ? merged([...line, between, ...word]) : word;
    }
    return [...lines, line];
  }

  /** The lines of a block as SVG, its box starting at `x` from the side where reading starts. */
  svg({ lines, type }: Block, x: number, y: number, width: number, canvas: number): string {
    const { size, leading, fill } = type;
    return reopened(lines.map((line) => line.map((each) => this.#isolate(each))))
      .map((line, index) => {
        const long = this.width(lines[index]!, type);
        const start = this.rtl ? canvas - x - long : x;
        const left = this.rtl ? canvas - x - width : x;
        const box = `data-box="${[left, y, width, size * leading].map(round).join(' ')}"`;
        const texts = this.#runs(
          line,
          type,
          start,
          round(y + index * size * leading + lift({ size, leading })),
        );
        return `<g font-size="${size}" fill="${fill}" ${box}>${texts}</g>`;
      })
      .join('');
  }

  /** Each run of one font and direction is a text of its own, in its place: renderers mix fonts in one line badly. */
  #runs(line: Piece[], type: Required<Type>, start: number, baseline: number): string {
    let x = start;
    return inVisualOrder(this.#spans(line, type), this.rtl)
      .map(({ text, font, drawn }) => {
        const position = `x="${round(x)}" y="${baseline}" font-family="${font.family}" font-weight="${font.weight}"`;
        x += this.#advance(text, font) * type.size;
        return `<text ${position}>${escaped(drawn)}</text>`;
      })
      .join('');
  }

  #spans(pieces: Piece[], type: Type): { text: string; font: Font }[] {
    return pieces.flatMap(({ text, weight = type.weight ?? 400 }) =>
      runsByScript(text).map(({ text, script }) => ({
        text,
        font: { family: this.#family(type, script), weight },
      })),
    );
  }

  /** Word by word, since a word is measured once and lines are many. */
  #advance(text: string, font: Font): number {
    const seen = text.replace(/[\u2066-\u2069]/g, '');
    return seen.split(/(?= )|(?<= )/).reduce((sum, word) => sum + this.measure(word, font), 0);
  }

  #isolate(each: Piece): Piece {
    if (each.lang === undefined || each.lang === this.#lang) return each;
    const start = each.lang === '' ? '\u2068' : rightToLeft(each.lang) ? '\u2067' : '\u2066';
    return { ...each, text: `${start}${each.text}\u2069` };
  }

  /** There is no Armenian or Georgian serif to load, so that pictures in these languages do without one. */
  #family({ family }: Type, script: string): string {
    const serif = family === 'serif' && !['hy', 'ka'].includes(this.#lang);
    if (script === 'Arab') return serif ? 'Noto Naskh Arabic' : 'Noto Sans Arabic';
    if (script === 'Armn') return 'Noto Sans Armenian';
    if (script === 'Geor') return 'Noto Sans Georgian';
    return serif ? 'Noto Serif' : 'Noto Sans';
  }
}

/** How far below the top of its line a text stands. */
export const lift = ({ size, leading }: Pick<Required<Type>, 'size' | 'leading'>): number =>
  (size * leading) / 2 + size * 0.34;
