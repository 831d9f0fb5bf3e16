// Browsers that try mutants one after another, each in a page that nothing has been done to.
import { availableParallelism } from 'node:os';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../src/bundle/find-browser.mjs';

/** Opens the page of a module with a mutant on, and asks it something. */
async function ask(browser, origin, { module, mutant = -1, call, places }, milliseconds) {
  const page = await browser.newPage();
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ outcome: 'timeout' }), milliseconds);
  });
  const asked = async () => {
    await page.goto(`${origin}/page.html?module=${encodeURIComponent(module)}&mutant=${mutant}`);
    const broken = await page.evaluate(() => globalThis.__ready.then(() => '', String));
    if (broken) return { by: broken };
    const answer = await page.evaluate((name, list) => globalThis[name](list), call, places);
    return typeof answer === 'string' ? { by: answer } : (answer ?? {});
  };
  try {
    return await Promise.race([asked().catch((error) => ({ by: String(error) })), late]);
  } finally {
    clearTimeout(timer);
    // A page that hangs is not waited for.
    await Promise.race([page.close().catch(() => undefined), new Promise((done) => setTimeout(done, 2000))]);
  }
}

/** What each page's tests come past. */
export const surveyPage = (browser, origin, { module }) =>
  ask(browser, origin, { module, call: '__survey' }, 120_000);

/** The first test that notices the mutant, page by page. */
export async function attempt(browser, origin, mutant, groups) {
  for (const { module, places, time } of groups) {
    const answer = await ask(
      browser,
      origin,
      { module, mutant, call: '__attempt', places },
      12_000 + 8 * time,
    );
    if (answer.by || answer.outcome) return { module, ...answer };
  }
  return {};
}

/** Does something for each entry, in as many browsers as the machine has cores. */
export async function inBrowsers(entries, action) {
  const waiting = [...entries];
  const work = async () => {
    const browser = await puppeteer.launch(await findChromium());
    try {
      for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift())
        await action(browser, entry);
    } finally {
      await browser.close();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
