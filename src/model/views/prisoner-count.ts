// What a count shows of a series: the figure as of a date, the one before it, and every figure up to then.
import type { Citing } from '../citations.ts';
import { latestPoint, pointsUntil, previousPoint } from '../series.ts';
import type { Point, Series } from '../slice.ts';

export interface CountView {
  series: Series;
  /** The figure to set large; none where nothing is recorded for the date or before. */
  point: Point | undefined;
  previous: Point | undefined;
  /** The figures for the chart and its table, oldest first; empty where there is one only. */
  history: Point[];
  citing: Citing[];
}

/** `at`: year, month or day; the last figure recorded when empty. */
export function countView(series: Series, at: string): CountView {
  const points = pointsUntil(series.points, at);
  const point = latestPoint(points);
  const history = points.length < 2 ? [] : points;
  const [first] = series.points;
  const withoutFigure: Citing[] = first ? [{ cites: first.cites }] : [];
  return {
    series,
    point,
    previous: point && previousPoint(points, point),
    history,
    citing: [...(point ? [point] : withoutFigure), ...[...history].reverse()],
  };
}
