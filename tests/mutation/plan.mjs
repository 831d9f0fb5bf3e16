// Which tests have a chance to notice a mutant, the quickest first.

/** A test that takes longer draws pictures or starts programs: it is no place to look for these mistakes. */
const longest = 2500;
/** Where a mutant is met by the import of a file, all of the file is run anew: only if that takes no longer. */
const longestAnew = 800;

/** From what the tests came past: the groups of tests for a mutant, and a line for each that is left out. */
export function plan(surveys) {
  const leftOut = [];
  const modules = [];
  for (const { file, module, failed, outcome, by, took, reached, tests = [] } of surveys) {
    const problem = failed ?? by ?? outcome;
    if (problem) leftOut.push(`${file}, as it stands: ${problem}`);
    if (problem || reached.length + tests.flatMap((test) => test.reached).length === 0) continue;
    const usable = [];
    for (const [place, test] of tests.entries()) {
      if (test.failed) leftOut.push(`${file}, “${test.name}”, as it stands: ${test.failed}`);
      else if (test.took > longest) leftOut.push(`${file}, “${test.name}”: ${Math.round(test.took)} ms`);
      else usable.push({ place, took: test.took, reached: new Set(test.reached) });
    }
    usable.sort((one, other) => one.took - other.took);
    const whole = usable.reduce((sum, test) => sum + test.took, took);
    if (whole > longestAnew && reached.length > 0)
      leftOut.push(`${file}, where its import meets a mutant: ${Math.round(whole)} ms`);
    modules.push({ module, usable, took, whole, atImport: new Set(reached) });
  }

  const noticed = new Map();
  const onNoticed = (module) => noticed.set(module, (noticed.get(module) ?? 0) + 1);

  const groupsOf = (id) => {
    const groups = modules.flatMap(({ module, usable, took, whole, atImport }) => {
      const anew = atImport.has(id);
      if (anew && whole > longestAnew) return [];
      // What an import works out may be used by any test of the file.
      const own = anew ? usable : usable.filter(({ reached }) => reached.has(id));
      if (own.length === 0) return [];
      const time = own.reduce((sum, test) => sum + test.took, anew ? took : 0);
      return [{ module, anew, places: own.map(({ place }) => place), time }];
    });
    // First what is quick and has noticed much so far.
    const cost = ({ module, time }) => time / (1 + (noticed.get(module) ?? 0));
    groups.sort((one, other) => cost(one) - cost(other));
    return { groups, took: groups.reduce((sum, { time }) => sum + time, 0) };
  };
  return { groupsOf, onNoticed, leftOut };
}

/** Writes down what became of a mutant. */
export function noteAnswer(mutant, { by, module, outcome }, onNoticed) {
  if (module) onNoticed(module);
  if (outcome ?? by) Object.assign(mutant, { outcome: outcome ?? 'killed', by });
}
