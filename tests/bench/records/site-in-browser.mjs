// Pages of a site in a real browser, at random but the same ones at each run; and the field of the list of all pages.
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../src/bundle/find-browser.mjs';

/** Numbers that look random and are the same for everybody. */
function* randomNumbers(seed = 20) {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

function someOf(list, count) {
  const numbers = randomNumbers();
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [chosen] = left.splice(Math.floor(numbers.next().value * left.length), 1);
    return chosen;
  });
}

/** `fault(path, what)` is told what fails; gives back how much was done. */
export async function inBrowser(origin, pages, counts, fault) {
  const browser = await puppeteer.launch(await findChromium());
  try {
    const ofWidgets = pages.filter((path) => path.split('/').length === 4);
    const chosen = someOf(ofWidgets, counts.pages);
    for (const path of chosen) await openPage(browser, origin, path, fault);
    const lists = pages.filter((path) => path.endsWith('/index.html'));
    const found = {};
    for (const path of lists)
      for (const [kind, number] of Object.entries(await lookUp(browser, origin, path, counts.found, fault)))
        found[kind] = (found[kind] ?? 0) + number;
    return { browser: await browser.version(), opened: chosen.length, found };
  } finally {
    await browser.close();
  }
}

async function openPage(browser, origin, path, fault) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => fault(path, `throws ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) fault(path, `says ${message.text()}`);
  });
  page.on('requestfailed', (request) => fault(path, `cannot fetch ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) fault(path, `is answered by ${response.status()} for ${response.url()}`);
  });
  await page.goto(origin + path, { waitUntil: 'networkidle0', timeout: 120_000 });
  const [, , tag] = path.split('/');
  const shown = await page.evaluate(async (name) => {
    await Promise.race([
      customElements.whenDefined(name),
      new Promise((resolve) => setTimeout(resolve, 20_000)),
    ]);
    const widget = document.querySelector(name);
    await widget.updateComplete;
    const heading = widget.shadowRoot?.querySelector('h1');
    return {
      isDefined: customElements.get(name) !== undefined,
      title: document.title,
      heading: heading?.textContent.trim() ?? '',
      height: heading?.getBoundingClientRect().height ?? 0,
    };
  }, tag);
  if (!shown.isDefined) fault(path, `${tag} does not become a widget`);
  if (!shown.heading || shown.height === 0) fault(path, 'shows no heading');
  // "Allegations: Arrest of Ada Lorn" on the page "Arrest of Ada Lorn – Rivertown on record".
  else if (!shown.heading.includes(shown.title.split(' – ')[0]))
    fault(path, `shows “${shown.heading}” under the title “${shown.title}”`);
  await page.close();
}

/** Types into the field of a list what names a case, and looks for the link to it. */
async function lookUp(browser, origin, path, count, fault) {
  const page = await browser.newPage();
  await page.goto(origin + path, { timeout: 120_000 });
  await page.focus('#find');
  await page.waitForFunction(() => globalThis.onRecordNames, { timeout: 120_000 });
  const items = await page.evaluate(() => onRecordNames.items);
  const told = {};
  for (const item of someOf(items, count)) {
    for (const [kind, query] of queriesFor(item)) {
      if (await isFound(page, query, item.id)) told[kind] = (told[kind] ?? 0) + 1;
      else fault(path, `does not find ${item.id} by its ${kind}, “${query}”`);
    }
  }
  await page.close();
  return told;
}

const plain = (text) => text.text ?? text;

/** Where many things happened says too little by itself: beside the place stands one of the people. */
function queriesFor({ title, also: [another] = [], people: [[person] = []] = [], place }) {
  const told = [['title', plain(title)]];
  if (another) told.push(['other name', plain(another)]);
  if (person) told.push(['person', plain(person)]);
  if (person && place) told.push(['person and place', `${plain(person)} ${plain(place)}`]);
  return told;
}

const isFound = (page, query, id) =>
  page.evaluate(
    (typed, wanted) => {
      const field = document.querySelector('#find');
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const links = [...document.querySelectorAll('#found a')];
      return links.some((link) => link.pathname.endsWith(`/${wanted}.html`));
    },
    query,
    id,
  );
