// Tries mutants on the browser tests, in Chromium: each file of tests is a page, opened anew for each mutant.
import { noteAnswer, plan } from '../plan.mjs';
import { attempt, inBrowsers, surveyPage } from './browsers.mjs';
import { bundlePages, serve } from './pages.mjs';

export async function runInBrowsers(tests, texts, mutants, say) {
  const pages = await bundlePages(tests, texts);
  if (pages.length === 0 || mutants.length === 0) return;
  const { origin, close } = await serve(texts);
  try {
    const surveys = [];
    await inBrowsers(pages, async (browser, page) => {
      surveys.push({ ...page, ...(await surveyPage(browser, origin, page)) });
    });
    // A page is opened anew for every mutant, whatever its import comes past.
    const { groupsOf, onNoticed, leftOut } = plan(surveys.map((survey) => ({ took: 0, ...survey })));
    for (const line of leftOut) say(`left out: ${line}`);

    let done = 0;
    await inBrowsers(mutants, async (browser, mutant) => {
      const { groups } = groupsOf(mutant.id);
      if (groups.length > 0) mutant.outcome = 'survived';
      noteAnswer(mutant, await attempt(browser, origin, mutant.id, groups), onNoticed);
      if (++done % 50 === 0) say(`in the browser: ${done} of ${mutants.length}`);
    });
  } finally {
    close();
  }
}
