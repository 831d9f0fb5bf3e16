// Which tests have a chance to notice a mutant, the quickest first.

/**
 * What takes so many times as long as the middle one draws pictures, starts programs or checks the whole real record: it is no
 * place to look for these mistakes. A measure in seconds would leave out others on a busy machine.
 */
const longest = 4;

const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;

/** From what the tests came past: the groups of tests for a mutant, and a line for each that is left out. */
export function plan(surveys) {
  const leftOut = [];
  const modules = [];
  const wholeOf = ({ took = 0, tests = [] }) => tests.reduce((sum, test) => sum + test.took, took);
  const meets = ({ reached = [], tests = [] }) =>
    reached.length > 0 || tests.some((test) => test.reached.length > 0);
  const limit = longest * median(surveys.filter(meets).map(wholeOf));
  for (const survey of surveys) {
    const { file, module, failed, outcome, by, took, reached, tests = [] } = survey;
    const problem = failed ?? by ?? outcome;
    if (problem) leftOut.push(`${file}, as it stands: ${problem}`);
    if (problem || !meets(survey)) continue;
    const usable = [];
    for (const [place, test] of tests.entries()) {
      if (test.failed) leftOut.push(`${file}, “${test.name}”, as it stands: ${test.failed}`);
      else if (test.took > limit) leftOut.push(`${file}, “${test.name}”: ${Math.round(test.took)} ms`);
      else usable.push({ place, took: test.took, reached: new Set(test.reached) });
    }
    usable.sort((one, other) => one.took - other.took);
    const whole = wholeOf(survey);
    if (whole > limit && reached.length > 0)
      leftOut.push(`${file}, where its import meets a mutant: ${Math.round(whole)} ms`);
    modules.push({ module, usable, took, whole, atImport: new Set(reached) });
  }

  const noticed = new Map();
  const onNoticed = (module) => noticed.set(module, (noticed.get(module) ?? 0) + 1);

  const groupsOf = (id) => {
    const groups = modules.flatMap(({ module, usable, took, whole, atImport }) => {
      const anew = atImport.has(id);
      if (anew && whole > limit) return [];
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
