// What a reader gets of a page that a static site generator made: without JavaScript, and with it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const tags = ['case-card', 'prisoner-count', 'case-timeline', 'allegation-list'];

/** What stands on the page, in the order of the page: each widget with its attributes, its words and whether it is alive. */
export const widgets = (page) =>
  page.evaluate((all) => {
    const words = (node) =>
      node instanceof Text
        ? node.data
        : node instanceof HTMLStyleElement
          ? ''
          : [...node.childNodes].map(words).join('');
    return [...document.querySelectorAll(all.join())].map((element) => ({
      tag: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      words: element.shadowRoot ? words(element.shadowRoot).replace(/\s+/g, ' ').trim() : '',
      headings: [...(element.shadowRoot?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])].map(
        ({ localName }) => localName,
      ),
      root: element.shadowRoot?.querySelector('.root')?.className ?? '',
      link: element.querySelector(':scope > a')?.href ?? '',
      height: element.getBoundingClientRect().height,
      alive: Boolean(window.customElements.get(element.localName)),
    }));
  }, tags);

/** Its words without the space between blocks, of which prerendered markup has less. */
const letters = (widget) => widget?.words.replace(/\s/g, '');

/** Opens an address as a reader would: `{widgets, scripts, foreign, complaints, shift, moved, close}`. */
export async function read(browser, address, { scripts = true } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 800 });
  if (!scripts) await page.setJavaScriptEnabled(false);
  const requests = [];
  const complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    window.shift = 0;
    window.moved = [];
    new PerformanceObserver((list) => {
      for (const { value, startTime, sources } of list.getEntries()) {
        window.shift += value;
        for (const { node, previousRect, currentRect } of sources)
          window.moved.push([
            Math.round(startTime),
            (node?.outerHTML ?? node?.textContent ?? '').slice(0, 200),
            [previousRect, currentRect].map(({ x, y, width, height }) => [x, y, width, height].join()),
          ]);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  await page.waitForNetworkIdle({ idleTime: 200 });
  return {
    page,
    widgets: await widgets(page),
    scripts: requests.filter((each) => /\/on-record[\w.-]*\.js$/.test(each)),
    foreign: requests.filter(
      (each) => /^https?:/.test(each) && new URL(each).origin !== new URL(address).origin,
    ),
    complaints,
    shift: scripts ? await page.evaluate('window.shift') : 0,
    moved: scripts ? await page.evaluate('window.moved') : [],
    close: () => page.close(),
  };
}

/** A page with all four widgets of one case, without options: whole without the script, alive and unmoved with it. */
export async function checkFour({ browser, check }, address) {
  const still = await read(browser, address, { scripts: false });
  check(
    'without JavaScript four widgets are whole',
    still.widgets.length === 4 && still.widgets.every(({ words }) => words.length > 1000),
    still.widgets.map(({ tag, words }) => [tag, words.length]),
  );
  const alive = await read(browser, address);
  check(
    'with it they are alive',
    alive.widgets.length === 4 && alive.widgets.every((each) => each.alive && each.words.length > 1000),
    alive.widgets.map(({ tag, alive, words }) => [tag, alive, words.length]),
  );
  // The same record made both: a letter that differs was changed on the way.
  const differing = still.widgets.filter((each, i) => letters(each) !== letters(alive.widgets[i]));
  check(
    'and say the same, letter by letter',
    differing.length === 0,
    differing.map(({ tag }) => tag),
  );
  check('nothing moves', alive.shift === 0, alive.moved);
  check('one script for four widgets', new Set(alive.scripts).size === 1, alive.scripts);
  check('no request to another host', alive.foreign.length === 0, alive.foreign);
  check('nothing goes wrong in the page', alive.complaints.length === 0, alive.complaints);
  await still.close();
  await alive.close();
}

/** The text of a published file. */
export const published = (folder, path) => readFile(join(folder, path), 'utf8');

/** What stands on a page, once it is sure that its script shows the same, letter by letter, and moves nothing. */
export async function checkSame({ browser, check }, name, address, count, languages = 1) {
  const still = await read(browser, address, { scripts: false });
  const alive = await read(browser, address);
  const same = still.widgets.filter(
    ({ tag, words, root }, i) =>
      words.length > 200 &&
      alive.widgets[i]?.alive &&
      alive.widgets[i].tag === tag &&
      letters(alive.widgets[i]) === letters({ words }) &&
      alive.widgets[i].root === root,
  );
  check(
    `${name}: ${count} widgets, whole without JavaScript and the same with it`,
    same.length === count && still.widgets.length === count && alive.widgets.length === count,
    still.widgets.map(({ tag, words }, i) => [tag, words.length, alive.widgets[i]?.words.length]),
  );
  const { scripts, complaints, moved } = alive;
  // Between two scripts a widget of the second shows what the first has.
  const shift = languages > 1 ? 0 : alive.shift;
  check(
    `${name}: one script a language, nothing moves, nothing goes wrong`,
    scripts.length === languages && !complaints.length && !shift,
    { scripts, complaints, shift, moved },
  );
  await still.close();
  await alive.close();
  return still.widgets;
}
