// What a count shows of a series: the figure as of a date, the one before it, and every figure up to then.
import { latestPoint, pointsUntil, previousPoint } from '../series.ts';
import type { Point, Series } from '../slice.ts';

export interface CountView {
  series: Series;
  /** The figure to set large; none where nothing is recorded for the date or before. */
  point: Point | undefined;
  previous: Point | undefined;
  /** The figures for the chart and its table, oldest first; empty where there is one only. */
  history: Point[];
}

/** `at`: year, month or day; the last figure recorded when empty. */
export function countView(series: Series, at: string): CountView {
  const points = pointsUntil(series.points, at);
  const point = latestPoint(points);
  const history = points.length < 2 ? [] : points;
  return {
    series,
    point,
    previous: point && previousPoint(points, point),
    history,
  };
}
