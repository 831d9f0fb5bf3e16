// Which labels have room beside each other. Nothing is measured in the page: labels are set for a few widths, and the style
// sheet shows the widest that fits, so that they are right before any script runs, on paper, and at any size of text.
import { svg } from 'lit';
import { percent } from './time-scale.ts';

/** Widths of a drawing in em, each with a class of its own in the styles of charts. */
export const widths = [8, 14, 18, 40];

export interface Label {
  /** How far across, from 0 to 1. */
  place: number;
  /** Em from the foot of the drawing, where labels stand at several heights. */
  up?: number;
  lines: string[];
}

/** Em that a letter is wide, generously. */
export const letter = 0.58;
const lineHeight = 1.2;

/** With the space of a letter around it. */
const sizeOf = ({ lines }: Label): number => letter * (1 + Math.max(...lines.map((line) => line.length)));

/** The labels that can stand in a drawing of so many em; first of all the ends, then whatever is first in the list. */
export function withRoom<Given extends Label>(labels: Given[], width: number): Given[] {
  const chosen: Given[] = [];
  for (const label of [labels[labels.length - 1]!, ...labels]) {
    const isClearOf = (other: Given) =>
      Math.abs(label.place - other.place) * width >= (sizeOf(label) + sizeOf(other)) / 2 ||
      Math.abs((label.up ?? 0) - (other.up ?? 0)) >= lineHeight;
    if (chosen.every(isClearOf)) chosen.push(label);
  }
  return chosen;
}

/** Dates below a drawing. What the label before says as well is not said again: "Jul 2020", "Oct", "Jan 2021". */
export function datesBelow(dates: Label[], width: number): unknown {
  let before: string[] = [];
  return withRoom(dates, width)
    .sort((one, other) => one.place - other.place)
    .map(({ place, lines }) => {
      const news = lines.filter((_, line) => !line || lines.slice(line).join() !== before.slice(line).join());
      before = lines;
      return news.map(
        (text, line) =>
          svg`<text x=${percent(place)} y="100%" dy="${1.5 + line * lineHeight}em">${text}</text>`,
      );
    });
}
