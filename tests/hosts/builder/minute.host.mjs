// What a webmaster does who has a minute and never sees a terminal: says where it will stand, chooses, copies. With real clicks
// and keys, on a strict site, in Chromium and Firefox.
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../src/bundle/find-browser.mjs';
import { hostTest } from '../host-test.mjs';
import { open } from '../page.mjs';
import { answer, demoPages, named, ready, recordIn, words } from './guest.mjs';
import { codeLike, coveredStops, outOfSight } from './in-sight.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self'";
const strict = {
  ...demoPages,
  '/demo/embed-builder.html': {
    body: demoPages['/demo/embed-builder.html'],
    headers: { 'content-security-policy': policy },
  },
};
const english = await recordIn('en');
const [longest] = Object.values(english.cases)
  .filter(({ kind }) => kind === 'case')
  .sort((one, other) => other.statements.length - one.statements.length);

hostTest(async ({ browser, serve, check }) => {
  const origin = await serve(strict);
  await browser.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  await inEngine('Chromium', browser, origin, check);
  const firefox = await puppeteer.launch(findFirefox());
  try {
    await inEngine('Firefox', firefox, origin, check);
  } finally {
    await firefox.close();
  }
});

async function inEngine(engine, browser, origin, check) {
  const says = (sentence, passed, found) => check(`${engine}: ${sentence}`, passed, found);
  const requests = [];
  const { page, complaints } = await open(browser, `${origin}/demo/embed-builder.html`, async (tab) => {
    await tab.setViewport({ width: 1280, height: 800 });
    tab.on('request', (request) => requests.push(request.url()));
  });
  await ready(page);
  await page.bringToFront();

  // Where will it stand?
  const asked = await page.$eval('#builder', (home) => {
    const first = home.querySelector('input').closest('fieldset');
    const labels = [...first.querySelectorAll('label')].map(({ innerText }) => innerText.trim());
    return [first.querySelector('legend').innerText.trim(), ...labels];
  });
  const question = ['Where will it stand?', 'WordPress', 'My own site', 'Newsletter', 'Somewhere else'];
  says('the first question is where it will stand', `${asked}` === `${question}`, asked);

  const begun = await codeLike(page, /<script/);
  says('it starts with the case that has most to show', begun?.includes(`case="${longest.id}"`), begun);

  // Each answer by the arrow keys, with the code that such a place takes.
  await page.focus('#place-site');
  const answers = {
    Newsletter: /^<div class="on-record"/,
    'Somewhere else': /^<iframe /,
    WordPress: /^\[case_card /,
    'My own site': /^<script async/,
  };
  for (const [place, pattern] of Object.entries(answers)) {
    await page.keyboard.press('ArrowDown');
    const code = await codeLike(page, pattern);
    const at = await page.evaluate(() => document.activeElement.labels?.[0].innerText.trim());
    says(`an arrow answers “${place}” and the code fits`, code && at === place, [at, code?.slice(0, 80)]);
  }

  // The address of the script, before all else while only this computer has it.
  const headings = () => page.$$eval('form h2', (all) => all.map(({ innerText }) => innerText));
  const steps = await headings();
  says('the address is step one while it is local', steps[1] === '1 Put the files on your site', steps);
  const copied = async () => {
    await page.click('.piece button');
    const told = await page.waitForFunction(() => document.querySelector('.copied').textContent);
    return told.jsonValue();
  };
  const toldFirst = await copied();
  says(
    'Copy says that step 1 comes first',
    toldFirst === 'Copied. No reader can see it yet: Step 1 comes first.',
    toldFirst,
  );
  await page.click('.not-yet a');
  const focus = await page.evaluate(() => document.activeElement.id);
  says('and what stands beside it leads to the field', focus === 'base', focus);
  await page.keyboard.type('https://our-site.org/files/on-record.js');
  await page.keyboard.press('Tab');
  const led = await codeLike(page, /src="https:\/\/our-site\.org\/files\/on-record\.js"/);
  const rest = await page.$('.not-yet');
  says('the address of the script itself will do', led && !rest, led);
  const stale = await page.$eval('.copied', ({ textContent }) => textContent);
  says('what was said of the code before is not said of this one', stale === '', stale);
  const toldThen = await copied();
  says('and Copy has nothing more to say', toldThen === 'Copied.', toldThen);
  await answer(page, 'WordPress', 'WordPress plugin');
  const withPlugin = await headings();
  says('the plugin brings the script: no such step', withPlugin[1] === '1 What to show', withPlugin);
  await answer(page, 'My own site', 'Tag and script');

  // Integrity.
  const closed = await page.$eval('#pin-pin', (pin) => [
    pin.closest('details').querySelector('summary').innerText,
    pin.closest('details').open,
    pin.checked,
    document.querySelector('pre code').textContent.includes('integrity'),
  ]);
  says(
    'integrity is under Advanced, closed and unticked',
    `${closed}` === 'Advanced,false,false,false',
    closed,
  );
  await page.$eval('#pin-pin', (pin) => pin.closest('details').querySelector('summary').focus());
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press(' ');
  says('and can be had by keys', await codeLike(page, /integrity="sha384-/));
  await page.keyboard.press(' ');
  await page.waitForFunction(() => !document.querySelector('pre code').textContent.includes('integrity'));
  const stays = await page.evaluate(() => [
    document.activeElement.id,
    document.activeElement.checkVisibility(),
  ]);
  says('and given back without losing one’s place', `${stays}` === 'pin-pin,true', stays);

  // A newsletter takes a picture with its words.
  await answer(page, 'Newsletter', 'Picture and link');
  const picture = (await codeLike(page, /<img /)) ?? '';
  const alt = /alt="([^"]*)"/.exec(picture)?.[1] ?? '';
  const links =
    /^<p [^>]*><a href="https:\/\/our-site\.org\/files\/embed\/en\/case-card\/[\w-]+\.html"><img src="[^"]+\.png"/;
  says('a newsletter takes a picture that leads to the page', links.test(picture), picture);
  says(
    'with words of the record in its place',
    alt.startsWith(words(longest.title)) && alt.length > 100,
    alt,
  );
  await answer(page, 'Newsletter', 'Plain HTML');
  const plain = (await codeLike(page, /^<div class="on-record"/)) ?? '';
  says(
    'or plain HTML with nothing to press in it',
    plain && !/<(script|style|button)/.test(plain),
    plain.slice(0, 200),
  );

  // By what it shows, and by one’s own language.
  const widgets = await page.$$eval('[name="widget"]', (all) =>
    all.map(({ labels }) => labels[0].innerText.trim()),
  );
  const shown = ['The case', 'Timeline', 'Allegations', 'Number of prisoners'];
  says('the widgets are called by what they show', `${widgets}` === `${shown}`, widgets);
  const languages = await page.$$eval('#lang option', (all) => all.map(({ text }) => text.split(' – ')[0]));
  const own = [
    'English',
    'العربية',
    'Azərbaycanca',
    'Deutsch',
    'فارسی',
    'Français',
    'Հայերեն',
    'ქართული',
    'Русский',
    'Türkçe',
  ];
  says('each language has its own name', `${languages}` === `${own}`, languages);

  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ]) {
    await page.setViewport({ width, height });
    for (const place of question.slice(1)) {
      await page.focus(
        `#place-${{ WordPress: 'wordpress', 'My own site': 'site', Newsletter: 'newsletter' }[place] ?? 'other'}`,
      );
      await page.keyboard.press(' ');
      await codeLike(page, answers[place]);
      const hidden = await outOfSight(page);
      says(`${width} px, ${place}: Copy and the code are always in sight`, !hidden.length, hidden);
    }
  }

  const covered = await coveredStops(page);
  says('320 px: Tab stops at nothing that lies behind the bar', !covered.length, covered);

  // On the phone.
  const frame = () =>
    page.$eval('.stage iframe', (iframe) => {
      const { left, right } = iframe.getBoundingClientRect();
      return { left, right, inside: iframe.contentWindow.innerWidth, of: innerWidth };
    });
  const fits = ({ left, right, of }) => left >= 0 && right <= of;
  await named(page, 'radio', 'Wide').click();
  await page.waitForFunction(() => document.querySelector('.stage iframe').contentWindow.innerWidth === 960);
  const wide = await frame();
  says('a wide preview is made as small as a phone', fits(wide), wide);
  await page.goto(`${origin}/demo/embed-builder.html`);
  await ready(page);
  const phone = await frame();
  says('and begins as wide as a phone', fits(phone) && phone.inside === 360, phone);

  // An address with a case from the end of the list.
  const last = await page.$$eval('[name="case"]', (all) => all.at(-1).value);
  await page.goto(`${origin}/demo/embed-builder.html?case=${last}`);
  await ready(page);
  const inSight = await page.$eval('.list', (list) => {
    const { top, bottom } = list.querySelector(':checked').getBoundingClientRect();
    const box = list.getBoundingClientRect();
    return [list.querySelector(':checked').value, top >= box.top && bottom <= box.bottom];
  });
  says('what was chosen is in sight in its list', `${inSight}` === `${[last, true]}`, inSight);

  const wrong = [...complaints, ...(await page.evaluate(() => window.violations))];
  says('a strict site has nothing to complain of', !wrong.length, wrong);
  const elsewhere = requests.filter((url) => /^(http|ws)/.test(url) && !url.startsWith(origin));
  says('nobody else is asked for anything', requests.length > 5 && !elsewhere.length, elsewhere);
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  says('nothing is stored', `${stored}` === '0,0,', stored);
  await page.close();
}
