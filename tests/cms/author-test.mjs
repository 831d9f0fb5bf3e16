// A system whose authors write in it, in a real browser: they paste what the recipe says, and visitors read what comes of it.
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

/** On a machine that does five other things a page of such a system takes its time. */
const patience = 60_000;
const subjects = {
  'case-card': ['case', 'ganja-2018'],
  'prisoner-count': ['series', 'ufpp-list'],
  'case-timeline': ['case', 'ganja-2018'],
  'allegation-list': ['case', 'nardaran-2015'],
};

/**
 * `prepare({lab, address, port})` sets a system up in the folder `lab` and answers the folder whose files it shows at `files`, and
 * how to `serve` it. The body gets its `address`, the `pages` of widgets, `open()` for a page of one visitor, and `check`.
 */
export function authorTest(name, { prepare, language = 'en', files = '' }, body) {
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
      const port = await freePort();
      const address = `http://127.0.0.1:${port}`;
      const { folder, serve } = await prepare({ lab, address, port });
      const base = `${address}/${files}on-record/`;
      await writeLibrary(join(folder, 'on-record'), base, ['--lang', language]);
      await writeFile(join(folder, 'on-record/plain.html'), plainPage(language));
      server = await serve();
      const pages = tags.map((tag) => `${base}embed/${language}/${tag}/${subjects[tag][1]}.html`);
      const plain = `${base}plain.html`;
      await body({ address, base, folder, pages, subjects, check, open: opening(browser), plain });
    } finally {
      await stop();
    }
  });
}

/** A system in PHP: `install({lab, address, command})` answers the folder to serve and the variables of its environment. */
export const inPhp =
  (install, { extensions, first } = {}) =>
  async ({ lab, address, port }) => {
    const command = await php('8.2', extensions);
    const { folder, environment } = await install({ lab, address, command });
    return { folder, serve: () => servePhp(command, folder, port, environment, first) };
  };

/** The same widgets on a page that nothing was done to. */
const plainPage = (
  language,
) => `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Plain</title>
${tags.map((tag) => `<${tag} ${subjects[tag][0]}="${subjects[tag][1]}"></${tag}>`).join('\n')}
<script src="on-record${language === 'en' ? '' : `.${language}`}.min.js"></script></html>`;

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

/** What an author writes: their own words, each address alone in its paragraph, and one in a sentence, as a link of the system's. */
export const textOf = (pages, sentence, link = (address) => address) =>
  [
    sentence,
    ...pages,
    `The card ${link(pages[0])} has more about this, and is a link in the middle of a sentence that goes on after it.`,
  ].join('\n\n');
