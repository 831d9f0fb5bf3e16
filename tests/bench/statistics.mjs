// Medians, and how far the visits of a page lie apart.

/** `{median, low, high, visits}`, low and high being the quartiles; nothing where nothing was measured. */
export function spread(numbers) {
  const sorted = numbers.filter(Number.isFinite).sort((one, other) => one - other);
  if (!sorted.length) return undefined;
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    visits: sorted.length,
  };
}

function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below + (above - below) * (place - Math.floor(place));
}

/** Of each round, how many times as long one page took as another; rounds in which either failed are left out. */
export const ratios = (visits, others, measure) =>
  visits.flatMap((visit) => {
    const other = others.find(({ round }) => round === visit.round);
    return visit.measured && other?.measured ? [visit.measured[measure] / other.measured[measure]] : [];
  });
