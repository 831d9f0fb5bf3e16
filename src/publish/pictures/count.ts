// A count in one picture: the last figure observed, as of its date and by its compiler, beside the step chart of all.
import type { Point, Series } from '../../model/slice.ts';
import {
  accent,
  dot,
  hairline,
  inner,
  margin,
  paper,
  sizes,
  small,
  width,
  type Plan,
  type Sheet,
} from './sheet.ts';
import { joined, piece, round, type Piece } from './piece.ts';
import { grey, ink, type Block, type Type } from './text.ts';

const left = 390;
const chartX = margin + left + 64;
const chartWidth = inner - left - 64;

export function countPlans(series: Series): Plan[] {
  const { points } = series;
  const point = points.findLast(({ basis }) => basis === 'observed') ?? points.at(-1);
  if (!point) return [];
  const cites = points.flatMap((each) => each.cites);
  // A chart of some height is worth a smaller title; a flat one is better than none.
  return [220, 150].map((least) => ({
    cites,
    sizes: sizes(1.2, 0.6),
    draw: (sheet, y, k) => {
      const end = words(sheet, series, point, y, k);
      return end !== undefined && figures(sheet, points, y, least) ? end : undefined;
    },
  }));
}

/** The chart with its heading, and who gave its figures under it. */
function figures(sheet: Sheet, points: Point[], y: number, least: number): boolean {
  const caption = sheet.fit(speakers(sheet, points), small(0.85), chartWidth, 5);
  const heading = sheet.fit([{ text: sheet.r.strings.chart }], small(1, accent, 600), chartWidth, 2);
  const bottom = sheet.floor - (caption?.height ?? 0) - 44;
  if (!caption || !heading || bottom - y < least - 10) return false;
  const top = sheet.put(heading, chartX, y, chartWidth);
  if (points.length > 1 && !chart(sheet, points, top + 44, bottom)) return false;
  if (points.some(({ basis }) => basis === 'derived')) legend(sheet, heading, y);
  sheet.put(caption, chartX, bottom + 40, chartWidth);
  return true;
}

function words(sheet: Sheet, series: Series, point: Point, y: number, k: number): number | undefined {
  const { r } = sheet;
  const { strings } = r;
  const { points } = series;
  const previous = points.slice(0, points.indexOf(point)).findLast(({ basis }) => basis === 'observed');
  const date = point.basis === 'derived' ? strings.derived(r.date(point.date)) : r.date(point.date);
  const set = (pieces: Piece[], type: Type, most: number): Block | undefined =>
    sheet.fit(pieces, type, left, most);
  const by = previous && point.value - previous.value;
  const signed = previous && `${by! > 0 ? '+' : ''}${r.number(by!)}`;
  const change = sheet.set.rtl ? `\u2066${signed}\u2069` : signed;
  return sheet.stack(margin, y, left, [
    [
      -14 * k,
      sheet.fit(
        [{ text: r.number(point.value) }],
        { size: 150 * k, family: 'serif', weight: 600, leading: 1.12, fill: accent },
        left,
        1,
        72,
      ),
    ],
    [0, set([piece(series.unit)], { size: 26 * k, family: 'sans', weight: 600, leading: 1.22 }, 4)],
    [8 * k, set([{ text: strings.asOf(date) }], { size: 26 * k, family: 'sans', leading: 1.22 }, 2)],
    ...(previous
      ? [
          [
            14 * k,
            set(
              [{ text: strings.change(change!, r.number(previous.value), r.date(previous.date)) }],
              small(k),
              3,
            ),
          ] as [number, Block | undefined],
        ]
      : []),
  ]);
}

/** Whose list it is and what puts a name on it: the compiler's term is not the record's. */
export function compiler(sheet: Sheet, series: Series): Piece[] {
  const { strings } = sheet.r;
  return joined(
    dot,
    [{ text: `${strings.compiledBy}: `, weight: 600 }, piece(sheet.name(series.compiler))],
    [{ text: `${strings.criteria}: `, weight: 600 }, piece(series.criteria ?? strings.noCriteria)],
  );
}

/** Who gave which of the figures: "The Courier: June 2024, March 2025 · The Union, relayed by the Courier: May 2025". */
function speakers(sheet: Sheet, points: Point[]): Piece[] {
  const of = new Map<string, Point[]>();
  for (const point of points) {
    const key = JSON.stringify([point.speaker, point.via, point.cites.map(({ source }) => source)]);
    of.set(key, [...(of.get(key) ?? []), point]);
  }
  const parts = [...of.values()].map((said): Piece[] => {
    const { speaker, via, cites } = said[0]!;
    return [
      ...sheet.byline({ speaker, cites, ...(via && { via }) }),
      { text: `: ${said.map(({ date }) => sheet.r.dateOnly(date, 'short')).join(sheet.semicolon)}` },
    ];
  });
  return joined(dot, ...parts);
}

/** Time at its true distances, the figure up from zero; what follows by arithmetic is hollow and says so. */
function chart(sheet: Sheet, points: Point[], top: number, bottom: number): boolean {
  const { r, set } = sheet;
  const radius = 7;
  const days = points.map(({ date }) => Date.parse(date.first));
  const span = days.at(-1)! - days[0]! || 1;
  const most = Math.max(...points.map(({ value }) => value), 1);
  const xs = days.map((day) => chartX + radius + ((day - days[0]!) / span) * (chartWidth - 2 * radius));
  const ys = points.map(({ value }) => bottom - (value / most) * (bottom - top));
  const across = (x: number) => round(set.rtl ? width - x : x);
  sheet.box(chartX, bottom, chartWidth, 1.5, ink);
  xs.forEach((x, i) => sheet.box(x - 0.5, ys[i]!, 1, bottom - ys[i]!, hairline));
  const path = xs
    .map((x, i) => (i ? `H${across(x)}V${round(ys[i]!)}` : `M${across(x)} ${round(ys[0]!)}`))
    .join('');
  sheet.marks.push(() => `<path d="${path}" fill="none" stroke="${accent}" stroke-width="3"/>`);
  const values: Type = { size: 22, family: 'sans', weight: 600 };
  const dates: Type = { size: 16.5, family: 'sans', fill: grey };
  const taken = { values: Infinity, dates: Infinity };
  const zero = sheet.fit([{ text: r.number(0) }], dates, 40, 1);
  if (zero) sheet.put(zero, chartX - 20, bottom - 10, 20, false);
  sheet.spoken.push(
    points.map(({ value, date }) => `${r.dateOnly(date, 'long')}: ${r.number(value)}`).join(sheet.semicolon),
  );
  // From the last back to the first, so that the latest is labelled whatever there is no room for.
  for (let i = points.length - 1; i >= 0; i--) {
    const { value, date, basis } = points[i]!;
    const fill = basis === 'derived' ? paper : accent;
    sheet.marks.push(
      () =>
        `<circle cx="${across(xs[i]!)}" cy="${round(ys[i]!)}" r="${radius}" fill="${fill}" stroke="${accent}" stroke-width="3"/>`,
    );
    if (!label(sheet, r.number(value), values, xs[i]!, ys[i]! - 42, taken, 'values')) return false;
    if (!label(sheet, r.dateOnly(date, 'short'), dates, xs[i]!, bottom + 6, taken, 'dates')) return false;
  }
  return true;
}

/** What a hollow mark means, after the heading of the chart. */
function legend(sheet: Sheet, heading: Block, y: number): void {
  const x = chartX + sheet.set.width(heading.lines.at(-1)!, heading.type) + 34;
  const centre = y + heading.height - (heading.type.size * heading.type.leading) / 2;
  const from = sheet.set.rtl ? width - x : x;
  sheet.marks.push(
    () =>
      `<circle cx="${round(from)}" cy="${round(centre)}" r="6" fill="${paper}" stroke="${accent}" stroke-width="2.5"/>`,
  );
  const words = sheet.fit(
    [{ text: sheet.r.strings.derived('').trim() }],
    small(0.85, grey),
    chartWidth - x + chartX,
    1,
  );
  if (words) sheet.put(words, x + 14, centre - words.height / 2 - 1, chartWidth);
}

/** A label about its mark, pushed in at the edges and left out where the next one stands. */
function label(
  sheet: Sheet,
  text: string,
  type: Type,
  x: number,
  y: number,
  taken: { values: number; dates: number },
  kind: 'values' | 'dates',
): boolean {
  const block = sheet.fit([{ text }], type, chartWidth, 1);
  if (!block) return false;
  const long = sheet.set.width(block.lines[0]!, block.type);
  const from = Math.min(Math.max(x - long / 2, chartX), chartX + chartWidth - long);
  if (from + long + 12 > taken[kind]) return true;
  taken[kind] = from;
  sheet.put(block, from, y, long + 1, false);
  return true;
}
