// The step chart of a series: time across at its true distances, figures up from zero, every mark labelled directly.
import { svg } from 'lit';
import { timeOf } from '../../model/dates.ts';
import type { Point } from '../../model/slice.ts';
import { below, drawing, rowHeight, withRoom, written, type Label } from './labels.ts';
import type { Rendering } from '../rendering.ts';
import { acrossFrom, percent, timeScale } from './time-scale.ts';

/** Em that the highest figure stands above zero. */
const height = 13;
/** Em from a mark up to the foot of its figure: above it, or below where the line comes down from above and there is room. */
const aboveMark = 0.7;
const belowMark = -1.6;
const enough = 0.2;

interface Figure extends Label {
  basis: Point['basis'];
  /** Of the highest figure. */
  share: number;
}

export const stepChart = ({ strings, formatter }: Rendering, points: Point[]): unknown => {
  const times = points.map(({ date }) => timeOf(date.first));
  const across = timeScale(times[0]!, times[times.length - 1]!);
  const highest = Math.max(...points.map(({ value }) => value), 1);
  const figures = points.map(({ value, number, basis }, index): Figure => {
    const share = value / highest;
    const isBelow = share > enough && value < (points[index - 1]?.value ?? 0);
    const up = share * height + (isBelow ? belowMark : aboveMark);
    return { place: across(times[index]!), up, lines: [number], basis, share };
  });
  const dates = figures.map((figure, index) => ({ ...figure, up: below, lines: points[index]!.shortDate }));
  // The ends before all, then the highest.
  const important = [figures[0]!, ...figures.filter(({ share }) => share === 1), ...figures];
  const isFromRight = strings.dir === 'rtl';
  const xAt = acrossFrom(strings.dir);
  const x = ({ place }: Label) => xAt(place);
  const y = ({ share }: Figure) => percent(1 - share);
  const step = (from: Figure, to: Figure) =>
    svg`<rect x=${x(isFromRight ? to : from)} y=${y(from)} width=${percent(to.place - from.place)} height=${percent(from.share)} />
      <line x1=${x(from)} y1=${y(from)} x2=${x(to)} y2=${y(from)} />
      <line x1=${x(to)} y1=${y(to)} x2=${x(to)} y2=${y(from)} />`;
  const marks = [
    ...figures.slice(1).map((figure, index) => step(figures[index]!, figure)),
    ...figures.map(
      (figure) => svg`<circle class=${figure.basis} cx=${x(figure)} cy=${y(figure)} r=".35em" />`,
    ),
    svg`<text x=${xAt(0)} dx=${isFromRight ? '1em' : '-1em'} y="100%">${formatter.number(0)}</text>`,
  ];
  return drawing(
    (width) => withRoom(dates, width, rowHeight),
    xAt,
    (width) => ({ height, marks: [marks, written(withRoom(important, width), xAt)] }),
  );
};
