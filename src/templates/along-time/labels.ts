// A drawing along time with its labels. Nothing is measured in the page: everything is drawn for a few widths, and the style
// sheet shows the widest that fits, so that it is right before any script runs, on paper, and at any size of text.
// Places across are percentages, the rest is em of the text, so that it fits any width while letters keep the reader's size.
import { html, svg } from 'lit';

/** Widths of a drawing in em; the first has the class `w0` in the styles of charts, and so on. */
const widths = [8, 16.5, 32];

export interface Label {
  /** How far across, from 0 to 1. */
  place: number;
  /** Em that it stands above the foot of the drawing. */
  up: number;
  lines: string[];
}

/** Em that a letter is wide, generously. */
export const letter = 0.58;
const lineHeight = 1.2;
/** Of a row of labels, of two lines. */
export const rowHeight = 2.4;
/** Where dates stand, below the foot. */
export const below = -1.5;

/** With the space of a letter around it. */
const sizeOf = ({ lines }: Label): number => letter * (1 + Math.max(...lines.map((line) => line.length)));

/**
 * The labels that can stand in a drawing of so many em; first of all the ends, then whatever is first in the list. What has no room
 * where it should stand may stand so many em lower.
 */
export function withRoom(labels: Label[], width: number, lower = 0): Label[] {
  const chosen: Label[] = [];
  for (const label of [...labels.slice(-1), ...labels.slice(0, -1)]) {
    const [free] = [label, { ...label, up: label.up - lower }].filter((each) =>
      chosen.every(
        (other) =>
          Math.abs(each.place - other.place) * width >= (sizeOf(each) + sizeOf(other)) / 2 ||
          Math.abs(each.up - other.up) >= lineHeight,
      ),
    );
    if (free) chosen.push(free);
  }
  return chosen.sort((one, other) => one.place - other.place);
}

/** What the label before says as well in its later lines is not said again: "Jul 2020", "Oct", "Jan 2021". */
export function written(labels: Label[], x: (place: number) => string): unknown {
  let before: string[] = [];
  return labels.map(({ place, up, lines }) => {
    const news = lines.filter((_, line) => !line || lines.slice(line).join() !== before.slice(line).join());
    before = lines;
    const at = x(place);
    return svg`<line class="tick" x1=${at} y1="100%" x2=${at} y2="96%" />
      ${news.map((text, line) => svg`<text x=${at} y="100%" dy="${line * lineHeight - up}em">${text}</text>`)}`;
  });
}

/** Marks above a line, with the dates below it that have room there. */
export const drawing = (
  datesAt: (width: number) => Label[],
  x: (place: number) => string,
  marksAt: (width: number) => { height: number; marks: unknown },
): unknown =>
  widths.map((width, index) => {
    const { height, marks } = marksAt(width);
    const dates = datesAt(width);
    return html`<svg class="number w${index}" height="${height}em">
      <line class="tick" y1="100%" x2="100%" y2="100%" />
      ${marks} ${written(dates, x)}
    </svg>`;
  });
