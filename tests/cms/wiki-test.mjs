// A wiki as its authors use it, in a real browser: they paste addresses of our pages, the wiki's one script makes widgets of them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../src/bundle/find-browser.mjs';
import { php } from '../fixtures/debian-packages.mjs';
import { freePort } from '../fixtures/free-port.mjs';
import { servePhp } from '../fixtures/php-server.mjs';
import { checked } from '../runner/checks.mjs';
import { writeLibrary } from './library.mjs';
import { tags, widgets } from './reader.mjs';

/** On a machine that does five other things a page of a wiki takes its time. */
const patience = 60_000;
const subjects = {
  'case-card': ['case', 'ganja-2018'],
  'prisoner-count': ['series', 'ufpp-list'],
  'case-timeline': ['case', 'ganja-2018'],
  'allegation-list': ['case', 'nardaran-2015'],
};

/**
 * `install({lab, address, command})` sets a wiki up in the folder `lab` and answers the folder to serve and the variables of its
 * environment. The body gets its `address`, the `pages` to paste, `open()` for a page of one visitor, and `check`.
 */
export function wikiTest(name, install, body) {
  checked(name, async (check) => {
    const lab = await mkdtemp(join(tmpdir(), `on-record-${name}-`));
    const browser = await puppeteer.launch(await findChromium());
    let server;
    const stop = async () => {
      await browser.close();
      await server?.stop();
      await rm(lab, { recursive: true, force: true, maxRetries: 5 });
    };
    // Stopped from outside, as by a time limit, it stops what it started.
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => stop().finally(() => process.exit(1)));
    try {
      const command = await php('8.2');
      const port = await freePort();
      const address = `http://127.0.0.1:${port}`;
      const wiki = await install({ lab, address, command });
      const base = `${address}/on-record/`;
      await writeLibrary(join(wiki.folder, 'on-record'), base, ['--lang', 'en']);
      await writeFile(join(wiki.folder, 'on-record/plain.html'), plainPage);
      server = await servePhp(command, wiki.folder, port, wiki.environment);
      const pages = tags.map((tag) => `${base}embed/en/${tag}/${subjects[tag][1]}.html`);
      await body({ address, pages, check, open: opening(browser), plain: `${base}plain.html` });
    } finally {
      await stop();
    }
  });
}

/** The same widgets on a page that nothing was done to. */
const plainPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title>
${tags.map((tag) => `<${tag} ${subjects[tag][0]}="${subjects[tag][1]}"></${tag}>`).join('\n')}
<script src="on-record.min.js"></script></html>`;

/** Pages of one browser; what goes wrong in any of them, and what they ask of others, is kept. */
function opening(browser) {
  return async ({ scripts = true, context } = {}) => {
    const page = await (context ?? (await browser.createBrowserContext())).newPage();
    page.setDefaultTimeout(patience);
    await page.setViewport({ width: 1100, height: 900 });
    if (!scripts) await page.setJavaScriptEnabled(false);
    const thrown = [];
    const requests = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) thrown.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url()));
    return { page, thrown, requests };
  };
}

/** Does what leads to another page, and waits for that. */
export const leading = (page, action) => Promise.all([page.waitForNavigation(), action()]);

/** Writes into a field as somebody who pastes does. */
export async function paste(page, selector, text) {
  await page.waitForSelector(selector);
  await page.$eval(selector, (field) => field.select());
  await page.focus(selector);
  const session = await page.createCDPSession();
  await session.send('Input.insertText', { text });
  await session.detach();
}

/** What each widget says, letter by letter without white space, once there are as many as there should be. */
export async function lettersOf(page, count = tags.length) {
  await page.waitForFunction(
    (names, wanted) => {
      const all = [...document.querySelectorAll(names)];
      return all.length >= wanted && all.every((each) => each.shadowRoot?.querySelector('.root'));
    },
    {},
    tags.join(),
    count,
  );
  return (await widgets(page)).map(({ tag, words, height }) => ({
    tag,
    letters: words.replace(/\s+/g, ''),
    height,
  }));
}

/** A page for visitors: what it says with the script, and what is left without. */
export async function checkVisitor({ address, pages, plain, open, check }, path, sentence) {
  const reference = await open();
  await reference.page.goto(plain);
  const elsewhere = await lettersOf(reference.page);

  const { page, thrown, requests } = await open();
  await page.goto(address + path);
  const here = await lettersOf(page);
  await page.waitForNetworkIdle({ idleTime: 300 });
  check(
    'a visitor sees the four widgets, in the order of the addresses',
    here.length === 4 && here.every(({ tag, height }, i) => tag === tags[i] && height > 100),
    here.map(({ tag, height }) => [tag, height]),
  );
  check(
    'each says letter by letter what it says on a plain page',
    elsewhere.length === 4 &&
      here.every(({ letters }, i) => letters.length > 500 && letters === elsewhere[i].letters),
    here.map(({ letters }, i) => [letters.length, elsewhere[i]?.letters.length]),
  );
  const seen = await page.evaluate((text) => document.body.innerText.includes(text), sentence);
  check('the author’s own words and the link in a sentence stay', seen && (await linkIsSeen(page, pages[0])));
  check('nothing is thrown or complained of', thrown.length === 0, thrown);
  const foreign = requests.filter((each) => /^https?:/.test(each) && !each.startsWith(address));
  check('nothing is asked of another host', foreign.length === 0, foreign);
  const scripts = new Set(requests.filter((each) => /\/on-record[\w.]*\.js/.test(each)));
  check('one script makes all of them', scripts.size === 1, [...scripts]);

  const still = await open({ scripts: false });
  await still.page.goto(address + path);
  const links = await still.page.$$eval('a[href*="/on-record/embed/"]', (all) => all.map(({ href }) => href));
  check(
    'without JavaScript each is a link to its page',
    pages.every((each) => links.includes(each)),
    links,
  );
  const reached = await still.page.goto(pages[0]);
  check('which is there', reached.ok());
  return here;
}

/** A link inside a sentence is no widget. */
const linkIsSeen = (page, href) =>
  page.$$eval(
    'p a',
    (links, wanted) =>
      links.some(
        (link) => link.href === wanted && link.offsetHeight > 0 && link.closest('p').innerText.length > 100,
      ),
    href,
  );

/** What an author writes: their own words, and each address alone in its paragraph. */
export const textOf = (pages, sentence) =>
  [
    sentence,
    ...pages,
    `The card ${pages[0]} has more about this, and is a link in the middle of a sentence.`,
  ].join('\n\n');
