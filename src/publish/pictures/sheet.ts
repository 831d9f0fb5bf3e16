// One sheet of 1200 × 630 that a picture is drawn on. Places are counted from the side where reading starts.
import type { Formatter as Reader } from '../../runtime/formatter.ts';
import type { Cite, Statement, StatementBase, Text } from '../../model/slice.ts';
import { joined, piece, plain, round, type Piece } from './piece.ts';
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
  cites: Cite[];
  /** Draws from `y` down, `k` times the usual size; gives back where it ends, or nothing when it cannot be set. */
  draw(sheet: Sheet, y: number, k: number): number | undefined;
  /** The sizes to try, from the largest. */
  sizes: number[];
}

export class Sheet {
  /** What is drawn, written out only when the sheet is the one that is used. */
  readonly marks: (() => string)[] = [];
  /** Everything that stands on the sheet, for those who hear it. */
  readonly spoken: string[] = [];
  readonly r: Reader;
  readonly set: Setter;
  /** The documents cited, in the order of their numbers. */
  readonly sources: string[];
  /** Where the foot begins. */
  floor = height;

  readonly comma: string;
  readonly semicolon: string;

  constructor(r: Reader, set: Setter, sources: string[]) {
    this.r = r;
    this.set = set;
    this.sources = sources;
    this.comma = set.rtl ? '، ' : ', ';
    this.semicolon = set.rtl ? '؛ ' : '; ';
  }

  /** The same sheet, to draw further on. */
  copy(): Sheet {
    const sheet = new Sheet(this.r, this.set, this.sources);
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
    this.marks.push(() => this.set.svg(block, x, y, room, width));
    if (aloud) this.spoken.push(block.lines.map(plain).join(' '));
    return y + block.height;
  }

  /** Sets two blocks of one line each on one baseline. */
  pair(first: Block, second: Block, x: number, y: number, room: number, gap: number): number {
    const start = this.set.width(first.lines[0]!, first.type) + gap;
    this.put(first, x, y + lift(second.type) - lift(first.type), room);
    return this.put(second, x + start, y, room - start);
  }

  box(x: number, y: number, w: number, h: number, fill: string): void {
    const from = this.set.rtl ? width - x - w : x;
    this.marks.push(
      () =>
        `<rect x="${round(from)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}"/>`,
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
    most: number,
    least?: number,
    cut?: boolean,
  ): Block | undefined {
    return this.set.fit(pieces, type, room, most, least, cut);
  }

  name(id: string): Text {
    return this.r.slice.speakers[id]!.name;
  }

  term(kind: string, code: string): Piece[] {
    return [piece(this.r.slice.vocabulary[kind]?.[code]?.label ?? code)];
  }

  /** Who says it, who passed it on, when, how far it has got, and which of the documents it stands in. */
  byline(
    s: Pick<StatementBase, 'speaker' | 'via' | 'cites'> & { machine?: true },
    ...rest: Piece[][]
  ): Piece[] {
    const { strings } = this.r;
    const via = s.via?.map((id) => plain([piece(this.name(id))])).join(this.comma);
    const speaker = upper(piece(this.name(s.speaker), 600), this.r.slice.locale);
    return joined(
      dot,
      [speaker, ...(via ? [{ text: `${this.comma}${strings.relayedBy(via).join('')}` }] : [])],
      ...rest,
      this.marked(s.cites),
      s.machine && [{ text: strings.machine }],
    );
  }

  /** "[1]", where there are several documents to tell apart. */
  marked(cites: Cite[]): Piece[] {
    if (this.sources.length < 2) return [];
    const numbers = [...new Set(cites.map(({ source }) => this.sources.indexOf(source) + 1))];
    return [{ text: numbers.map((n) => `[${this.r.number(n)}]`).join('\u00a0') }];
  }
}

/** Small print, which does not shrink below what can be read. */
export const small = (k: number, fill = ink, weight = 400): Type => ({
  size: Math.min(Math.max(16.5, Math.round(20 * k)), 23),
  family: 'sans',
  weight,
  fill,
});

/** Sizes to try, from large to small. */
export const sizes = (from: number, to: number): number[] =>
  Array.from({ length: Math.round((from - to) / 0.05) + 1 }, (_, i) => from - i * 0.05);

/** Between two facts; at the end of a line it is left out. */
export const dot = '\u00a0· ';

/** The first letter as a sentence has it. */
export function upper(first: Piece, locale: string): Piece {
  const [letter = '', ...rest] = first.text;
  return { ...first, text: letter.toLocaleUpperCase(first.lang || locale) + rest.join('') };
}

/** When it was said, or what the source leaves open. */
export const dated = (sheet: Sheet, { date }: Statement): Piece[] => [{ text: sheet.r.date(date) }];

const gutter = 56;

/** Equal columns with a hairline between them; where the longest ends, or nothing when one cannot be set. */
export function columns<T>(
  sheet: Sheet,
  items: T[],
  top: number,
  set: (item: T, x: number, room: number) => number | undefined,
): number | undefined {
  const room = (inner - gutter * (items.length - 1)) / items.length;
  const ends = items.map((item, i) => set(item, margin + i * (room + gutter), room));
  if (ends.includes(undefined)) return undefined;
  const end = Math.max(...(ends as number[]));
  items
    .slice(1)
    .forEach((_, i) =>
      sheet.box(margin + (i + 1) * (room + gutter) - gutter / 2, top + 6, 1, end - top - 6, hairline),
    );
  return end;
}
