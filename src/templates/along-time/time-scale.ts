// Where things stand along time, for whatever is drawn along it.

/** How far across a time stands between two, from 0 to 1. */
export const timeScale =
  (from: number, to: number) =>
  (time: number): number =>
    (time - from) / (to - from || 1);

export const middleOf = ({ from, to }: { from: number; to: number }): number => (from + to) / 2;

/** Where a share of the width stands in SVG, from the side on which the script begins. */
export const acrossFrom =
  (dir: 'ltr' | 'rtl') =>
  (share: number): string =>
    percent(dir === 'rtl' ? 1 - share : share);

/** A share of the drawing for SVG, to a hundredth of a percent. */
export const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
