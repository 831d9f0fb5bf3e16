// Where things stand along time, for whatever is drawn along it, and the round dates below it.

const day = 864e5;
/** Days from which months tell one date from the next, and from which years do. */
const manyDays = 60;
const manyMonths = 1100;

/** How far across a time stands between two, from 0 to 1. */
export const timeScale =
  (from: number, to: number) =>
  (time: number): number =>
    (time - from) / (to - from || 1);

/** A share of the drawing for SVG, to a hundredth of a percent. */
export const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Every day, month or year that begins between two times, whichever there are not too many of: unit 0, 1 or 2. */
export function roundDates(from: number, to: number): { unit: number; dates: Date[] } {
  const days = (to - from) / day;
  const unit = days < manyDays ? 0 : days < manyMonths ? 1 : 2;
  const year = new Date(from).getUTCFullYear();
  const at = (index: number) =>
    [Date.UTC(year, 0, 1 + index), Date.UTC(year, index), Date.UTC(year + index, 0)][unit]!;
  const dates = [];
  for (let index = 0; at(index) <= to; index++) if (at(index) >= from) dates.push(new Date(at(index)));
  return { unit, dates };
}
