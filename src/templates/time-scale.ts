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

/** From one round date to the next: so many days, months or years. */
const sizes = [1, 2, 3, 6, 10, 20, 50, 100, 1000];
const mostTicks = 8;
const century = 100;

/** The round dates between two times, only a few, and what tells one from the next: 0 days, 1 months, 2 years. */
export function roundDates(from: number, to: number): { unit: number; dates: Date[] } {
  const days = (to - from) / day;
  const unit = days < manyDays ? 0 : days < manyMonths ? 1 : 2;
  const year = new Date(from).getUTCFullYear();
  const start = year - (year % century);
  const at = (index: number) =>
    [Date.UTC(start, 0, 1 + index), Date.UTC(start, index), Date.UTC(start + index, 0)][unit]!;
  const size = sizes.filter((each) => at(mostTicks * each) - at(0) > to - from)[0]!;
  const dates = [];
  for (let index = 0; at(index) <= to; index += size) if (at(index) >= from) dates.push(new Date(at(index)));
  return { unit, dates };
}
