// The list of all pages, as somebody uses it who was sent the folder: by typing, by Tab, and without a script.
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../src/bundle/find-browser.mjs';
import { hostTest } from '../host-test.mjs';
import { open } from '../page.mjs';
import { alias, findings, sought, words } from './guest.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const path = (locale) => `/dist/embed/${locale}/index.html`;
const names = (locale) => `/dist/embed/${locale}/names.js`;
const list = async (locale) => ({
  body: await readFile(new URL(`../../..${path(locale)}`, import.meta.url), 'utf8'),
  headers: { 'content-security-policy': policy },
});
const pages = { [path('en')]: await list('en'), [path('ar')]: await list('ar') };
/** The same list beside which there are no names. */
const alone = '/alone/embed/en/index.html';
pages[alone] = pages[path('en')];
pages['/alone/find.js'] = {
  body: await readFile(new URL('../../../dist/find.js', import.meta.url), 'utf8'),
  headers: { 'content-type': 'text/javascript' },
};
pages['/alone/css/list.css'] = { body: '', headers: { 'content-type': 'text/css' } };
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

  for (const [locale, width, scheme, typed] of [
    ['en', 1280, 'light', 'a'],
    ['ar', 320, 'dark', 'ا'],
  ]) {
    const { page } = await open(browser, origin + path(locale), async (tab) => {
      await tab.setViewport({ width, height: 800 });
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      // axe is put into the page, which a strict one does not allow.
      await tab.setBypassCSP(true);
    });
    await page.bringToFront();
    await page.focus('#find');
    await page.keyboard.type(typed);
    await told(page);
    check(`something is found in ${locale}`, (await inSight(page)).length > 0);
    const wrong = await findings(page);
    check(`axe finds nothing in ${locale} at ${width} px, ${scheme}`, !wrong.length, wrong);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check(`nothing is wider than ${width} px`, wide <= width, wide);
  }

  const { page } = await open(browser, origin + path('en'), (tab) => tab.setJavaScriptEnabled(false));
  const without = await page.$('[role=search]');
  check('without a script there is no field that does nothing', !(await without.isVisible()));
  const all = await page.$$('#all > ul > li h2');
  check('but all the list', all.length > 5 && (await all.at(-1).isVisible()), all.length);
});

const status = (page) => page.$eval('[role=status]', ({ innerText }) => innerText);
const told = (page) => page.waitForFunction(() => document.querySelector('[role=status]').textContent);

async function inEngine(engine, browser, origin, check) {
  const asked = [];
  const { page, complaints } = await open(browser, origin + path('en'), (tab) =>
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname)),
  );
  const says = (sentence, passed, found) => check(`${engine}: ${sentence}`, passed, found);
  await page.bringToFront();
  const all = await inSight(page);
  says('nobody is sent the names who does not search', !asked.includes(names('en')), asked);
  await page.focus('#find');
  await page.keyboard.type(alias.toUpperCase());
  await told(page);
  const found = await inSight(page);
  says('another name finds a case', `${found}` === words(sought.title), [alias, found]);
  says('and how many is said', (await status(page)) === `1 / ${all.length}`, await status(page));
  const why = await page.$$eval('#found p', (lines) => lines.map(({ innerText }) => innerText));
  says('and by what it was found', why.includes(`Also called: ${alias}`), why);
  await page.keyboard.press('Tab');
  const next = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
  says('Tab leads to its first page', next === `The case: ${words(sought.title)}`, next);
  await page.focus('#find');
  await page.keyboard.type('qqq');
  const none = await status(page);
  says('nothing found is said', (await inSight(page)).length === 0 && none.startsWith('Nothing'), none);
  for (let i = 0; i < alias.length + 3; i++) await page.keyboard.press('Backspace');
  says('an empty field leaves everything', `${await inSight(page)}` === `${all}`);
  const wrong = [...complaints, ...(await page.evaluate(() => window.violations))];
  says('a strict site has nothing to complain of', !wrong.length, wrong);
  const drawn = await page.$eval('#all > ul', (element) => getComputedStyle(element).listStyleType);
  says('and its style sheet comes', drawn === 'none', drawn);
  await page.close();

  const { page: without } = await open(browser, origin + alone);
  await without.bringToFront();
  await without.focus('#find');
  await without.waitForFunction(() => document.querySelector('[role=search]').hidden);
  says(
    'where the names are missing, no field says that nothing is found',
    `${await inSight(without)}` === `${all}`,
  );
  await without.close();
}
