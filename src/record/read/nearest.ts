/** The candidate closest to a mistyped word, or `undefined` when none is close enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 2));
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance || (distance === bestDistance && best === undefined)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein's: how many letters to add, take out or change; a row holds it for each beginning of `other`. */
function editDistance(word: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_entry, column) => column);
  for (let line = 1; line <= word.length; line++) {
    const row = [line];
    for (let column = 1; column <= other.length; column++) {
      const isSame = word[line - 1] === other[column - 1];
      const substitution = (previous[column - 1] ?? 0) + (isSame ? 0 : 1);
      row[column] = Math.min((previous[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, substitution);
    }
    previous = row;
  }
  return previous[other.length] ?? 0;
}
