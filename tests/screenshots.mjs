// `npm run screenshots`: every widget in every language, colour scheme and width below, as pictures in tests/screenshots/;
// says in a sentence what is cut off, overlaps or is left in English, and then fails. Words after `--` choose: a part of a
// picture's name (`ar`, `case-card`, `320`, `forced`), a preset; `checks` makes no pictures.
import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../src/bundle/find-browser.mjs';
import { serving } from './hosts/serving.mjs';
import { presets, spoken, states, visit, widget } from './hosts/widgets.mjs';

const folder = new URL('screenshots/', import.meta.url);
const locales = ['en', 'az', 'ru', 'ar'];
const widths = [320, 768, 1280];
const colours = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
};
/** What one picture holds at most: Chromium draws no taller ones. */
const tallest = 8000;

const dimensions = [Object.keys(states), locales, Object.keys(colours), widths.map(String)];
const args = process.argv.slice(2);
const preset = presets.find((each) => args.includes(each)) ?? presets[0];
const names = [...dimensions, presets, ['checks']].flat();
const unknown = args.filter((arg) => !names.includes(arg));
if (unknown.length) {
  console.error(`Nothing here is called ${unknown.join(', ')}; there are: ${names.join(', ')}.`);
  process.exit(2);
}
const [tags, chosenLocales, chosenColours, chosenWidths] = dimensions.map((dimension) => {
  const chosen = dimension.filter((each) => args.includes(each));
  return chosen.length ? chosen : dimension;
});

/** A date for functions that set one. */
const day = { first: '2024-03-05', last: '2024-03-05', precision: 'day' };

/** The fixed words of an interface: what its functions say around what they are given. */
function words(strings) {
  const plural = (forms) => Object.values(forms).join('\n');
  const given = (text) => {
    for (const args of [Array(4).fill('\n'), [plural, '\n', '\n'], [day]])
      try {
        return [text(...args)].flat().join('');
      } catch {
        // It takes something else.
      }
    throw new Error(`screenshots.mjs does not know how to call ${text}`);
  };
  const all = (value) =>
    typeof value === 'object'
      ? Object.values(value).flatMap(all)
      : typeof value === 'function'
        ? given(value)
        : value;
  return all(strings).flatMap((text) => text.split('\n'));
}
const label = ({ label }) => (typeof label === 'string' ? label : []);
const labels = ({ vocabulary }) =>
  Object.values(vocabulary).flatMap((terms) => Object.values(terms).flatMap(label));

/** The words by which English is known that are not also words of the other language. */
async function piecesOf(locale) {
  const [english, other] = await Promise.all(['en', locale].map(spoken));
  const own = [...words(other.strings), ...labels(other.slice)].join('\n');
  // An engine that lacks a language sets its dates in English, or numbers the months.
  const month = (_, i) => new Date(2024, i).toLocaleString('en', { month: 'long' });
  const dates = [...Array.from({ length: 12 }, month), 'year', 'years'];
  const pieces = [...words(english.strings), ...labels(english.slice), ...dates]
    .map((text) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((text) => /\p{L}{3}/u.test(text) && !own.includes(text));
  return [...new Set(pieces)];
}

const { serve, stop } = serving();
const faults = new Map();
const fault = (sentence, where) => faults.set(sentence, (faults.get(sentence) ?? new Set()).add(where));
let pictures = 0;

const browser = await puppeteer.launch(await findChromium());
await mkdir(folder, { recursive: true });
const head = `<style>:root { color-scheme: light dark } body { font: 17px/1.5 serif; background: Canvas }
  ${tags.join()} { max-inline-size: 1100px; margin: 0 auto 48px }</style>`;
const body = `<main>${tags.map((tag) => widget(tag, `${states[tag].full} preset="${preset}"`)).join('')}</main>`;
for (const locale of chosenLocales) {
  const { page } = await visit(browser, serve, { locale, head, body, look: ['layout', 'leftovers'] });
  if (locale !== 'en') {
    const found = await page.evaluate(leftInEnglish, tags, {
      pieces: await piecesOf(locale),
      otherLetters: ['ru', 'ar'].includes(locale),
    });
    for (const [tag, sentence] of found) fault(`${tag} (${locale}): ${sentence}`, 'every width');
  }
  const session = await page.createCDPSession();
  for (const width of chosenWidths) {
    await page.setViewport({ width: +width, height: 900 });
    for (const colour of chosenColours) {
      await session.send('Emulation.setEmulatedMedia', { features: colours[colour] });
      for (const [tag, sentence] of await page.evaluate(misplaced, tags))
        fault(`${tag} (${locale}): ${sentence}`, `${width} ${colour}`);
      if (args.includes('checks')) continue;
      for (const tag of tags) await picture(page, tag, `${tag}-${locale}-${colour}-${width}`);
    }
  }
  await page.close();
}
await browser.close();
stop();
for (const [sentence, where] of faults) console.error(`✖ ${sentence}. At ${[...where].join(', ')}.`);
console.log(`${pictures} pictures in ${folder.pathname}, ${faults.size} faults`);
process.exitCode = faults.size ? 1 : 0;

/** In the page: text of which a reader does not see all. */
function misplaced(tags) {
  const said = tags.flatMap((tag) => {
    const element = document.querySelector(tag);
    element.hidden = false;
    return [window.overlapping, window.cutOff, window.spilling]
      .flatMap((look) => look(element))
      .map((sentence) => [tag, sentence]);
  });
  const beyond = window.sideways();
  return beyond > 0 ? [...said, ['the page', `it can be scrolled sideways by ${beyond} pixels`]] : said;
}

/** In the page: text in the wrong language. */
function leftInEnglish(tags, words) {
  return tags.flatMap((tag) =>
    window.english(document.querySelector(tag), words).map((sentence) => [tag, sentence]),
  );
}

/** Pictures of an element from its top, one below the other where it is too tall for one. */
async function picture(page, tag, name) {
  const { x, y, width, height } = await page.$eval(tag, (element) => {
    // Alone on its page: what is laid out for one picture is laid out again for the next.
    for (const each of element.parentElement.children) each.hidden = each !== element;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: Math.max(0, x - 16), y: y + scrollY, width: Math.min(innerWidth, width + 32), height };
  });
  const parts = Math.ceil(height / tallest);
  for (let part = 0; part < parts; part++) {
    const end = parts > 1 ? `-${part + 1}` : '';
    const path = new URL(`${preset === presets[0] ? '' : `${preset}-`}${name}${end}.png`, folder).pathname;
    const clip = { x, y: y + part * tallest, width, height: Math.min(tallest, height - part * tallest) };
    await page.screenshot({ path, clip, captureBeyondViewport: true, optimizeForSpeed: true });
    pictures++;
  }
}
