// What it takes to find a case among many: the search alone, beside the library that could do it, and from a key to the next frame in
// the embed builder and on the list of all pages. `npm run bench:search`; nothing of it is asserted.
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../src/bundle/find-browser.mjs';
import { bring } from '../../src/bundle/install-packages.mjs';
import { bundled } from '../fixtures/bundled.mjs';
import { findables, namesOf, withManyCases } from '../fixtures/many-cases.mjs';
import { demoPages, ready, recordIn } from '../hosts/builder/guest.mjs';
import { serving } from '../hosts/serving.mjs';

const root = join(import.meta.dirname, '../..');
const sizes = [100, 1000, 10_000];
const rounds = 9;
/** A desk, and the same machine as slow as a phone. */
const slowdowns = [1, 4];

bring(join(root, 'tests/bench'));

const ours = `import { finder } from './src/search/search.ts';
globalThis.ours = (items) => { const find = finder(items); return (query) => find(query).map(({ item }) => item.id); };`;
/** As close as it comes: the same letters folded, beginnings of words, a mistake in five letters, every word somewhere. */
const theirs = `import MiniSearch from './tests/bench/node_modules/minisearch';
import { folded } from './src/search/folded.ts';
globalThis.miniSearch = (items) => {
  const search = new MiniSearch({
    fields: ['title', 'also', 'people', 'place', 'id'],
    tokenize: (text) => folded(text).split(' '),
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 4, also: 3, people: 2 } },
  });
  search.addAll(items.map((item) => ({ ...item, also: item.also.join(' '), people: item.people.flat().join(' ') })));
  return (query) => search.search(query).map(({ id }) => id);
};`;

async function script(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0].text;
}

/** By what somebody types: the query, and the id of the case that they mean. */
function queries(size) {
  const { id, title, also, person, spelling, place } = namesOf(Math.floor(size * 0.42));
  const [first] = title.split(' ');
  return {
    'one letter': { query: title[0] },
    title: { query: title, id },
    'half a word': { query: first.slice(0, 4), id },
    'inside a word': { query: first.slice(2), id },
    'a mistake': { query: `${first.slice(0, 1)}${first[2]}${first[1]}${first.slice(3)}`, id },
    'another name': { query: also, id },
    'a person, spelled otherwise': { query: spelling, id },
    'a person and a place': { query: `${person} ${place}`, id },
    nothing: { query: 'qqqqqq wwwwww' },
  };
}

/** In the page: milliseconds to get ready, and for each query the median, with whether the case was found at all. */
function searching(name, items, asked, times) {
  const median = (all) => [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)];
  const begin = performance.now();
  const search = globalThis[name](items);
  const setUp = performance.now() - begin;
  const answers = Object.entries(asked).map(([what, { query, id }]) => {
    const taken = [];
    let found = [];
    for (let round = 0; round < times; round += 1) {
      const start = performance.now();
      found = search(query);
      taken.push(performance.now() - start);
    }
    return {
      what,
      milliseconds: median(taken),
      slowest: Math.max(...taken),
      missed: id !== undefined && !found.includes(id),
    };
  });
  return { setUp, answers };
}

async function searchAlone(browser) {
  const scripts = { ours: await script(ours), miniSearch: await script(theirs) };
  const rows = [];
  for (const slowdown of slowdowns)
    for (const size of sizes)
      for (const [name, code] of Object.entries(scripts)) {
        const page = await browser.newPage();
        await page.emulateCPUThrottling(slowdown);
        await page.evaluate(code);
        const { setUp, answers } = await page.evaluate(
          searching,
          name,
          findables(size),
          queries(size),
          rounds,
        );
        await page.close();
        const slowest = answers.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
        rows.push([
          `${slowdown}×`,
          size,
          name,
          brotliCompressSync(code).length,
          Math.round(setUp),
          ...answers.map(
            ({ milliseconds, missed }) => `${milliseconds.toFixed(1)}${missed ? ' (missed)' : ''}`,
          ),
        ]);
        process.stderr.write(
          `${name}, ${size} cases, ${slowdown}×: ${slowest.what} ${slowest.milliseconds.toFixed(1)} ms\n`,
        );
      }
  return {
    head: ['CPU', 'cases', 'search', 'bytes (brotli)', 'set-up ms', ...Object.keys(queries(100))],
    rows,
  };
}

/** Milliseconds from the input of each query to the end of the next frame. */
function typing(selector, asked) {
  const field = document.querySelector(selector);
  field.focus();
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return Object.values(asked).reduce(async (before, { query }) => {
    const taken = await before;
    await painted();
    const start = performance.now();
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await painted();
    return [...taken, performance.now() - start];
  }, Promise.resolve([]));
}

async function onPages(browser, serve) {
  const record = await recordIn('en');
  const size = sizes.at(-1);
  const many = withManyCases(record, size);
  const { index, widgetPages } = await bundled(
    'publish/site/list/index-page.ts',
    'publish/site/widget-pages.ts',
  );
  const list = Object.fromEntries(
    [...index(many, widgetPages(many), [many])].map(([path, content]) => [`/dist/${path}`, content]),
  );
  const pages = { ...demoPages, '/dist/record/full/en.json': JSON.stringify(many), ...list };
  const origin = await serve(pages);
  const asked = queries(size);
  const rows = [];
  for (const slowdown of slowdowns)
    for (const [what, address, selector] of [
      ['embed builder', '/demo/embed-builder.html', '#search'],
      ['list of all pages', '/dist/embed/en/index.html', '#find'],
    ]) {
      const page = await browser.newPage();
      await page.goto(origin + address);
      if (selector === '#search') await ready(page);
      await page.bringToFront();
      await page.emulateCPUThrottling(slowdown);
      await page.focus(selector);
      if (selector === '#find') await page.waitForFunction(() => globalThis.onRecordNames);
      const taken = [];
      for (let round = 0; round < rounds; round += 1)
        taken.push(await page.evaluate(typing, selector, asked));
      const medians = Object.keys(asked).map((_what, index) => {
        const all = taken.map((each) => each[index]).sort((one, other) => one - other);
        return Math.round(all[Math.floor(all.length / 2)]);
      });
      const elements = await page.$$eval('*', ({ length }) => length);
      rows.push([`${slowdown}×`, what, elements, ...medians]);
      await page.close();
    }
  const names = list['/dist/embed/en/names.js'];
  const bytes = `\`names.js\` of ${size} cases: ${Buffer.byteLength(names)} bytes, ${brotliCompressSync(names).length} of brotli; ${Object.keys(list).length - 1} pages of the list.`;
  return { head: ['CPU', 'page', 'elements', ...Object.keys(asked)], rows, bytes };
}

const table = ({ head, rows }) =>
  [head, head.map((_cell, index) => (index < 2 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const { serve, stop } = serving();
const browser = await puppeteer.launch(await findChromium());
try {
  const { packages } = JSON.parse(await readFile(join(root, 'tests/bench/package-lock.json'), 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  const alone = await searchAlone(browser);
  const typed = await onPages(browser, serve);
  console.log(`${day}, ${await browser.version()}, ${cpus().length} cores, MiniSearch ${packages['node_modules/minisearch'].version}; medians of ${rounds}, in milliseconds.

## The search alone

${table(alone)}

## From a key to the next frame, ${sizes.at(-1)} cases

${table(typed)}

${typed.bytes}`);
} finally {
  await browser.close();
  stop();
}
