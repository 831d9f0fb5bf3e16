// The step chart of a count: time at its true distances, the figure up from zero; what follows by arithmetic is hollow.
import { timeOf } from '../../model/dates.ts';
import type { Point } from '../../model/slice.ts';
import { compiledWordsOf } from '../render/strings.ts';
import { round } from './text-piece.ts';
import { accent, hairline, inner, margin, paper, small, width, type Sheet } from './sheet.ts';
import { grey, ink, type Block, type Type } from './text.ts';

export const chartX = margin + 454;
export const chartWidth = inner - 454;

const radius = 7;
const valueType: Type = { size: 22, family: 'sans', weight: 600 };
const dateType: Type = { size: 16.5, family: 'sans', fill: grey };

/** Whether it could be drawn. */
export function drawChart(sheet: Sheet, points: Point[], top: number, bottom: number): boolean {
  const { formatter } = sheet;
  const places = placesOf(points, top, bottom);
  sheet.box(chartX, bottom, chartWidth, 1.5, ink);
  for (const { x, y } of places) sheet.box(x - 0.5, y, 1, bottom - y, hairline);
  drawSteps(sheet, places);
  const zero = sheet.fit([{ text: formatter.number(0) }], dateType, 40, 1);
  if (zero) sheet.put(zero, chartX - 20, bottom - 10, 20, false);
  sheet.spoken.push(points.map(({ number, date }) => `${date.text}: ${number}`).join(sheet.semicolon));
  const values = new LabelRow(sheet, valueType);
  const dates = new LabelRow(sheet, dateType);
  // From the last back to the first, so that the latest is labelled whatever there is no room for.
  for (const { point, x, y } of places.toReversed()) {
    drawMark(sheet, x, y, radius, point.basis === 'derived' ? paper : accent, 3);
    if (!values.put(point.number, x, y - 42)) return false;
    if (!dates.put(point.shortDate.join(' '), x, bottom + 6)) return false;
  }
  return true;
}

interface Place {
  point: Point;
  x: number;
  y: number;
}

function placesOf(points: Point[], top: number, bottom: number): Place[] {
  const times = points.map(({ date }) => timeOf(date.first));
  const span = times.at(-1)! - times[0]! || 1;
  const most = Math.max(...points.map(({ value }) => value), 1);
  return points.map((point, index) => ({
    point,
    x: chartX + radius + ((times[index]! - times[0]!) / span) * (chartWidth - 2 * radius),
    y: bottom - (point.value / most) * (bottom - top),
  }));
}

const across = ({ setter }: Sheet, x: number): number => round(setter.rtl ? width - x : x);

function drawSteps(sheet: Sheet, places: Place[]): void {
  const path = places
    .map(({ x, y }, index) =>
      index > 0 ? `H${across(sheet, x)}V${round(y)}` : `M${across(sheet, x)} ${round(y)}`,
    )
    .join('');
  sheet.marks.push(() => `<path d="${path}" fill="none" stroke="${accent}" stroke-width="3"/>`);
}

const drawMark = (sheet: Sheet, x: number, y: number, size: number, fill: string, stroke: number) =>
  sheet.marks.push(
    () =>
      `<circle cx="${across(sheet, x)}" cy="${round(y)}" r="${size}" fill="${fill}" stroke="${accent}" stroke-width="${stroke}"/>`,
  );

/** What a hollow mark means, after the heading of the chart. */
export function drawLegend(sheet: Sheet, heading: Block, y: number): void {
  const x = chartX + sheet.setter.width(heading.lines.at(-1)!, heading.type) + 34;
  const centre = y + heading.height - (heading.type.size * heading.type.leading) / 2;
  drawMark(sheet, x, centre, 6, paper, 2.5);
  const meaning = compiledWordsOf(sheet.formatter.slice).remarks.derived;
  const block = sheet.fit([{ text: meaning }], small(0.85, grey), chartWidth - x + chartX, 1);
  if (block) sheet.put(block, x + 14, centre - block.height / 2 - 1, chartWidth);
}

/** Labels about their marks, set from the last to the first: pushed in at the edges, left out where the next one stands. */
class LabelRow {
  readonly #sheet: Sheet;
  readonly #type: Type;
  #nextStart = Infinity;

  constructor(sheet: Sheet, type: Type) {
    this.#sheet = sheet;
    this.#type = type;
  }

  /** Whether it could be set, or need not be. */
  put(text: string, x: number, y: number): boolean {
    const block = this.#sheet.fit([{ text }], this.#type, chartWidth, 1);
    if (!block) return false;
    const long = this.#sheet.setter.width(block.lines[0]!, block.type);
    const start = Math.min(Math.max(x - long / 2, chartX), chartX + chartWidth - long);
    if (start + long + 12 > this.#nextStart) return true;
    this.#nextStart = start;
    this.#sheet.put(block, start, y, long + 1, false);
    return true;
  }
}
