// The list of all pages, as somebody uses it who was sent the folder: by typing, by Tab, and without a script.
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../src/bundle/find-browser.mjs';
import { hostTest } from '../host-test.mjs';
import { open } from '../page.mjs';
import { alias, findings, sought, words } from './guest.mjs';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const path = (locale) => `/dist/embed/${locale}/index.html`;
const list = async (locale) => ({
  body: await readFile(new URL(`../../..${path(locale)}`, import.meta.url), 'utf8'),
  headers: { 'content-security-policy': policy },
});
const pages = { [path('en')]: await list('en'), [path('ar')]: await list('ar') };
const inSight = (page) =>
  page.$$eval('h2', (all) => all.filter((each) => each.checkVisibility()).map(({ innerText }) => innerText));

hostTest(async ({ browser, serve, check }) => {
  const origin = await serve(pages);
  const firefox = await puppeteer.launch(findFirefox());
  try {
    for (const [engine, each] of Object.entries({ Chromium: browser, Firefox: firefox }))
      await inEngine(engine, each, origin, check);
  } finally {
    await firefox.close();
  }

  for (const [locale, width, scheme] of [
    ['en', 1280, 'light'],
    ['ar', 320, 'dark'],
  ]) {
    const { page } = await open(browser, origin + path(locale), async (tab) => {
      await tab.setViewport({ width, height: 800 });
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      // axe is put into the page, which a strict one does not allow.
      await tab.setBypassCSP(true);
    });
    const wrong = await findings(page);
    check(`axe finds nothing in ${locale} at ${width} px, ${scheme}`, !wrong.length, wrong);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check(`nothing is wider than ${width} px`, wide <= width, wide);
  }

  const { page } = await open(browser, origin + path('en'), (tab) => tab.setJavaScriptEnabled(false));
  const without = await page.$('[role=search]');
  check('without a script there is no field that does nothing', !(await without.isVisible()));
  const all = await page.$$('main > ul > li h2');
  check('but all the list', all.length > 5 && (await all.at(-1).isVisible()), all.length);
});

async function inEngine(engine, browser, origin, check) {
  const { page, complaints } = await open(browser, origin + path('en'));
  const says = (sentence, passed, found) => check(`${engine}: ${sentence}`, passed, found);
  await page.bringToFront();
  const all = await inSight(page);
  await page.focus('#find');
  await page.keyboard.type(alias.toUpperCase());
  const found = await inSight(page);
  const status = await page.$eval('[role=status]', ({ innerText }) => innerText);
  says('another name finds a case', `${found}` === words(sought.title), [alias, found]);
  says('and how many is said', status === `1 / ${all.length}`, status);
  await page.keyboard.press('Tab');
  const next = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
  says('Tab leads to its first page', next === `The case: ${words(sought.title)}`, next);
  await page.focus('#find');
  await page.keyboard.type('qqq');
  const none = await page.$eval('[role=status]', ({ innerText }) => innerText);
  says('nothing found is said', (await inSight(page)).length === 0 && none.startsWith('Nothing'), none);
  for (let i = 0; i < alias.length + 3; i++) await page.keyboard.press('Backspace');
  says('an empty field leaves everything', `${await inSight(page)}` === `${all}`);
  const wrong = [...complaints, ...(await page.evaluate(() => window.violations))];
  says('a strict site has nothing to complain of', !wrong.length, wrong);
  const drawn = await page.$eval('main > ul', (element) => getComputedStyle(element).listStyleType);
  says('and its style sheet comes', drawn === 'none', drawn);
  await page.close();
}
