// Where things stand along time, for whatever is drawn along it, and the round dates below it.

export const day = 864e5;

/** How far across a time stands between two, from 0 to 1. */
export const timeScale =
  (from: number, to: number) =>
  (time: number): number =>
    (time - from) / (to - from || 1);

/** A share of the drawing for SVG, to a hundredth of a percent. */
export const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

/** From one round date to the next: so many months, so many days; and what tells one from the next: 0 days, 1 months, 2 years. */
const steps = [
  ...[1, 2, 7, 14].map((days) => [0, days, 0] as const),
  ...[1, 3, 6].map((months) => [months, 0, 1] as const),
  ...[1, 2, 5, 10, 20, 50, 100, 1000, 2000].map((years) => [12 * years, 0, 2] as const),
];
const mostTicks = 8;
const century = 100;

/** The round dates between two times, as far apart as it takes to have only a few. */
export function roundDates(from: number, to: number): { date: Date; unit: number }[] {
  const year = new Date(from).getUTCFullYear();
  const at = (index: number, [months, days] = step) =>
    Date.UTC(year - (year % century), months * index, 1 + days * index);
  const step: (typeof steps)[number] = steps.filter(
    (each) => to - from < mostTicks * (at(1, each) - at(0, each)),
  )[0]!;
  const dates = [];
  for (let index = 0; at(index) < to; index++)
    if (at(index) >= from) dates.push({ date: new Date(at(index)), unit: step[2] });
  return dates;
}
