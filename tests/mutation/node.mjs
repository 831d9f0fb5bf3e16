// Tries mutants on the tests in Node: in a few threads, which import each file of tests once, or anew where that is needed.
import { bundleTests } from './bundle.mjs';
import { noteAnswer, plan } from './plan.mjs';
import { runAll } from './pool.mjs';

export async function runInNode(tests, texts, mutants, say) {
  const surveys = [];
  await runAll(
    await bundleTests(tests, texts),
    ({ module }) => ({ job: { module }, milliseconds: 60_000 }),
    (test, answer) => surveys.push({ ...test, ...answer }),
  );
  const { groupsOf, onNoticed, leftOut } = plan(surveys);
  for (const line of leftOut) say(`left out: ${line}`);

  let done = 0;
  await runAll(
    mutants,
    (mutant) => {
      const { groups, took } = groupsOf(mutant.id);
      if (groups.length > 0) mutant.outcome = 'survived';
      return { job: { mutant: mutant.id, groups }, milliseconds: 8000 + 8 * took };
    },
    (mutant, answer) => {
      noteAnswer(mutant, answer, onNoticed);
      if (++done % 200 === 0) say(`in Node: ${done} of ${mutants.length}`);
    },
  );
}
