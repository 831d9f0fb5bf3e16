// Mutants that behave as the code does: no test can tell them apart. Each is listed with its reason in equivalent.json, by
// the line it stands in, so that a file may move or be split.

export const isKilled = ({ outcome }) => outcome === 'killed' || outcome === 'timeout';

const isListed = ({ code, was, becomes }, entry) =>
  code === entry.code && was === entry.was && becomes === entry.becomes;

/** The mutants that count, and what is wrong with the list: an entry that nothing matches, or one that a test kills. */
export function withoutEquivalents(mutants, list, mutated) {
  const problems = [];
  for (const entry of list) {
    const matching = mutants.filter((mutant) => isListed(mutant, entry));
    const killed = matching.length > 0 && matching.every(isKilled);
    const named = `equivalent.json: ${entry.was} → ${entry.becomes} in “${entry.code}”`;
    if (killed) problems.push(`${named} is killed by a test, so that it is not equivalent; take it out`);
    if (matching.length === 0 && mutated.some((file) => file.startsWith(entry.room)))
      problems.push(`${named} is nowhere in ${entry.room} any more; take it out, or copy the line anew`);
  }
  const counted = mutants.filter(
    (mutant) => isKilled(mutant) || !list.some((entry) => isListed(mutant, entry)),
  );
  return { counted, problems };
}
