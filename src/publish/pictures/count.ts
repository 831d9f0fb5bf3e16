// A count in one picture: the last figure observed, as of its date and by its compiler, beside the step chart of all.
import { citedSources } from '../../model/citations.ts';
import { latestPoint } from '../../model/series.ts';
import type { Point, Series } from '../../model/slice.ts';
import { chartWidth, chartX, drawChart, drawLegend } from './chart.ts';
import { joined, piece, type Piece } from './text-piece.ts';
import { accent, dot, inner, margin, scales, small, type Plan, type Sheet } from './sheet.ts';
import type { Block, Type } from './text.ts';

/** Of the column with the figure, in pixels; the chart has the rest. */
const figureWidth = inner - chartWidth - 64;

export function countPlans(series: Series): Plan[] {
  const { points } = series;
  const point = latestPoint(points);
  if (!point) return [];
  // A chart of some height is worth a smaller title; a flat one is better than none.
  return [220, 150].map((leastHeight) => ({
    citing: points,
    scales: scales(1.2, 0.6),
    draw: (sheet, y, scale) => {
      const end = setFigure(sheet, point, y, scale);
      return end !== undefined && setChart(sheet, points, y, leastHeight) ? end : undefined;
    },
  }));
}

/** The chart with its heading, and who gave its figures under it. */
function setChart(sheet: Sheet, points: Point[], y: number, leastHeight: number): boolean {
  const caption = sheet.fit(speakers(sheet, points), small(0.85), chartWidth, 5);
  const heading = sheet.fit([{ text: sheet.formatter.strings.chart }], small(1, accent, 600), chartWidth, 2);
  const bottom = sheet.floor - (caption?.height ?? 0) - 44;
  if (!caption || !heading || bottom - y < leastHeight - 10) return false;
  const top = sheet.put(heading, chartX, y, chartWidth);
  if (points.length > 1 && !drawChart(sheet, points, top + 44, bottom)) return false;
  if (points.some(({ basis }) => basis === 'derived')) drawLegend(sheet, heading, y);
  sheet.put(caption, chartX, bottom + 40, chartWidth);
  return true;
}

/** The figure, what it counts, as of when, and how it differs from the one before. */
function setFigure(sheet: Sheet, point: Point, y: number, scale: number): number | undefined {
  const set = (text: Piece, type: Type, mostLines: number, leastSize?: number): Block | undefined =>
    sheet.fit([text], type, figureWidth, mostLines, leastSize);
  const value: Type = { size: 150 * scale, family: 'serif', weight: 600, leading: 1.12, fill: accent };
  const unit: Type = { size: 26 * scale, family: 'sans', weight: 600, leading: 1.22 };
  const blocks: [gap: number, block: Block | undefined][] = [
    [-14 * scale, set({ text: point.number }, value, 1, 72)],
    [0, set(piece(point.unit), unit, 4)],
    [8 * scale, set({ text: point.asOf }, { ...unit, weight: 400 }, 2)],
  ];
  if (point.change) blocks.push([14 * scale, set({ text: point.change }, small(scale), 3)]);
  return sheet.stack(margin, y, figureWidth, blocks);
}

/** Whose list it is and what puts a name on it: the compiler's term is not the record's. */
export function compiler(sheet: Sheet, series: Series): Piece[] {
  const { strings } = sheet.formatter;
  return joined(
    dot,
    [{ text: `${strings.compiledBy}: `, weight: 600 }, piece(sheet.name(series.compiler))],
    [{ text: `${strings.criteria}: `, weight: 600 }, piece(series.criteria ?? strings.noCriteria)],
  );
}

/** Who gave which of the figures: "The Courier: June 2024, March 2025 · The Union, relayed by the Courier: May 2025". */
function speakers(sheet: Sheet, points: Point[]): Piece[] {
  const bySpeaker = new Map<string, Point[]>();
  for (const point of points) {
    const key = JSON.stringify([point.speaker, point.via, citedSources([point])]);
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), point]);
  }
  const parts = [...bySpeaker.values()].map((given): Piece[] => {
    const { speaker, byline, cites } = given[0]!;
    const dates = given.map(({ shortDate }) => shortDate.join(' '));
    return [
      ...sheet.byline({ speaker, cites, ...(byline && { byline }) }),
      { text: `: ${dates.join(sheet.semicolon)}` },
    ];
  });
  return joined(dot, ...parts);
}
