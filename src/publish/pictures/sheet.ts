// One sheet of 1200 × 630 that a picture is drawn on. Places are counted from the side where reading starts.
import type { Formatter } from '../../runtime/formatter.ts';
import { citedSources, type Citing } from '../../model/citations.ts';
import type { Cite, Statement, StatementBase, Text } from '../../model/slice.ts';
import { plain } from '../../model/text.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { joined, piece, pieces, round, textOf, type Piece } from './text-piece.ts';
import { ink, lift, type Block, type Setter, type Type } from './text.ts';

export const width = 1200;
export const height = 630;
export const margin = 60;
export const inner = width - 2 * margin;

export const paper = '#fbfaf7';
export const accent = '#164a63';
export const hairline = '#c9c6be';

/** What a picture shows, in one of the ways in which it may be shown. */
export interface Plan {
  citing: Citing[];
  /** Draws from `y` down at a scale; gives back where it ends, or nothing when it cannot be set. */
  draw(sheet: Sheet, y: number, scale: number): number | undefined;
  /** The scales to try, from the largest. */
  scales: number[];
}

export class Sheet {
  /** What is drawn, written out only when the sheet is the one that is used. */
  readonly marks: (() => string)[] = [];
  /** Everything that stands on the sheet, for those who hear it. */
  readonly spoken: string[] = [];
  readonly formatter: Formatter;
  readonly setter: Setter;
  /** The documents cited, in the order of their numbers. */
  readonly sources: string[];
  /** Where the foot begins. */
  floor = height;

  readonly comma: string;
  readonly semicolon: string;

  constructor(formatter: Formatter, setter: Setter, sources: string[]) {
    this.formatter = formatter;
    this.setter = setter;
    this.sources = sources;
    this.comma = setter.rtl ? '، ' : ', ';
    this.semicolon = setter.rtl ? '؛ ' : '; ';
  }

  /** The same sheet, to draw further on. */
  copy(): Sheet {
    const sheet = new Sheet(this.formatter, this.setter, this.sources);
    return sheet.add(this);
  }

  add({ marks, spoken, floor }: Sheet): this {
    this.marks.push(...marks);
    this.spoken.push(...spoken);
    this.floor = floor;
    return this;
  }

  /** Sets a block and gives back where it ends. */
  put(block: Block, x: number, y: number, room: number, aloud = true): number {
    this.marks.push(() => this.setter.svg(block, x, y, room, width));
    if (aloud) this.spoken.push(block.lines.map(textOf).join(' '));
    return y + block.height;
  }

  /** Sets two blocks of one line each on one baseline. */
  pair(first: Block, second: Block, x: number, y: number, room: number, gap: number): number {
    const start = this.setter.width(first.lines[0]!, first.type) + gap;
    this.put(first, x, y + lift(second.type) - lift(first.type), room);
    return this.put(second, x + start, y, room - start);
  }

  box(x: number, y: number, wide: number, high: number, fill: string): void {
    const from = this.setter.rtl ? width - x - wide : x;
    this.marks.push(
      () =>
        `<rect x="${round(from)}" y="${round(y)}" width="${round(wide)}" height="${round(high)}" fill="${fill}"/>`,
    );
  }

  /** Blocks below each other; nothing when one of them does not fit. */
  stack(
    x: number,
    y: number,
    room: number,
    blocks: [gap: number, block: Block | undefined][],
  ): number | undefined {
    let end: number | undefined = y;
    for (const [gap, block] of blocks) {
      if (!block) return undefined;
      end = this.put(block, x, end + gap, room);
    }
    return end;
  }

  fit(
    pieces: Piece[],
    type: Type,
    room: number,
    mostLines: number,
    leastSize?: number,
    cut?: boolean,
  ): Block | undefined {
    return this.setter.fit(pieces, type, room, mostLines, leastSize, cut);
  }

  name(id: string): Text {
    return this.formatter.slice.speakers[id]!.name;
  }

  term(vocabulary: string, code: string): Piece[] {
    return [piece(labelOf(this.formatter.slice, vocabulary, code))];
  }

  /** When it was said, or what the source leaves open. */
  dated({ date }: Statement): Piece[] {
    return [{ text: this.formatter.date(date) }];
  }

  /** Who says it, who passed it on, when, how far it has got, and which of the documents it stands in. */
  byline(
    claim: Pick<StatementBase, 'speaker' | 'byline' | 'cites' | 'machine'>,
    ...details: Piece[][]
  ): Piece[] {
    const { strings, slice } = this.formatter;
    const name = this.name(claim.speaker);
    const [first, ...rest] = claim.byline
      ? emphasized(pieces(claim.byline), plain(name))
      : [piece(name, 600)];
    return joined(
      dot,
      first && [upper(first, slice.locale), ...rest],
      ...details,
      this.marked(claim.cites),
      claim.machine && [{ text: strings.machine }],
    );
  }

  /** "[1]", where there are several documents to tell apart. */
  marked(cites: Pick<Cite, 'source'>[]): Piece[] {
    if (this.sources.length < 2) return [];
    const numbers = citedSources([{ cites }]).map((id) => this.sources.indexOf(id) + 1);
    return [{ text: numbers.map((number) => `[${this.formatter.number(number)}]`).join('\u00a0') }];
  }
}

/** Small print, which does not shrink below what can be read. */
export const small = (scale: number, fill = ink, weight = 400): Type => ({
  size: Math.min(Math.max(16.5, Math.round(20 * scale)), 23),
  family: 'sans',
  weight,
  fill,
});

/** Scales to try, from large to small. */
export const scales = (from: number, to: number): number[] =>
  Array.from({ length: Math.round((from - to) / 0.05) + 1 }, (_, step) => from - step * 0.05);

/** Between two facts; at the end of a line it is left out. */
export const dot = '\u00a0· ';

/** The first letter as a sentence has it. */
export function upper(first: Piece, locale: string): Piece {
  const [letter = '', ...rest] = first.text;
  return { ...first, text: letter.toLocaleUpperCase(first.lang || locale) + rest.join('') };
}

/** A name in bold, in words that are about it and others. */
function emphasized(words: Piece[], name: string): Piece[] {
  if (!words.some(({ text }) => text.includes(name))) return words.map((each) => ({ ...each, weight: 600 }));
  return words.flatMap((each) => {
    const start = each.text.indexOf(name);
    if (start < 0) return [each];
    const parts = [each.text.slice(0, start), name, each.text.slice(start + name.length)];
    return parts.flatMap((text, index) =>
      text ? [{ ...each, text, ...(index === 1 && { weight: 600 }) }] : [],
    );
  });
}

const gutter = 56;

/** Equal columns with a hairline between them; where the longest ends, or nothing when one cannot be set. */
export function columns<Column>(
  sheet: Sheet,
  items: Column[],
  top: number,
  set: (item: Column, x: number, room: number) => number | undefined,
): number | undefined {
  const room = (inner - gutter * (items.length - 1)) / items.length;
  const start = (index: number) => margin + index * (room + gutter);
  const ends = items
    .map((item, index) => set(item, start(index), room))
    .filter((end): end is number => end !== undefined);
  if (ends.length < items.length) return undefined;
  const end = Math.max(...ends);
  for (let index = 1; index < items.length; index++)
    sheet.box(start(index) - gutter / 2, top + 6, 1, end - top - 6, hairline);
  return end;
}
