// The demo's files as pages for the test server, and what can be asked of a page with the demo's bar.
import { readFile, readdir } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import axe from 'axe-core';
import { open, tags } from '../page.mjs';

const demo = new URL('../../../demo/', import.meta.url);
const dist = new URL('../../../dist/', import.meta.url);
const types = { '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/** Pages, style sheets and scripts of the demo, by their address from it. */
const filesIn = async (folder) =>
  (await readdir(new URL(folder, demo))).filter((name) => types[extname(name)]).map((name) => folder + name);
const files = (await Promise.all(['', 'styles/', 'scripts/'].map(filesIn))).flat();
/** The guides, as the build makes pages of them, by their address from the demo. */
const guides = (await readdir(new URL('guides/', dist))).map((name) => `../dist/guides/${name}`);
/** Every page but the embed builder, which has tests of its own. */
export const names = [
  ...files.filter((name) => name.endsWith('.html') && !name.startsWith('embed-builder')),
  ...guides,
];

export const contents = Object.fromEntries(
  await Promise.all(
    [...files, ...guides].map(async (name) => [name, await readFile(new URL(name, demo), 'utf8')]),
  ),
);
/** The names of all files that a link of a page can lead to. */
export const linkable = new Set(Object.keys(contents).map((name) => basename(name)));

/** What the test server answers: the demo's files, and the record that `npm start` keeps waiting. */
export const pages = {
  ...Object.fromEntries(
    files.map((name) => [
      `/demo/${name}`,
      { body: contents[name], headers: { 'content-type': types[extname(name)] } },
    ]),
  ),
  '/~late/record/en.json': await readFile(new URL('record/en.json', dist), 'utf8'),
};

/** Opens a page of the demo and notes what it asks for in vain, or from elsewhere. */
export async function visit(browser, address, { width = 1280, height = 900 } = {}) {
  const { origin } = new URL(address);
  const foreign = [];
  const missing = [];
  const { page, complaints } = await open(browser, address, async (tab) => {
    await tab.setViewport({ width, height });
    tab.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) foreign.push(request.url());
    });
    tab.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url().replace(origin, ''));
    });
  });
  return { page, complaints, foreign, missing };
}

/** What axe finds wrong with the page as it stands, in a line for each place. */
export async function violations(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat()}`));
  });
}

/** A control of the bar, by its CSS selector. */
export const control = async (page, selector) => {
  const handle = await page.$(`#demo-bar >>> ${selector}`);
  if (!handle) throw new Error(`The bar has no ${selector}.`);
  return handle;
};

/** Every widget that is no fallback, as the reader has it; one in an example of a language keeps that,
 * and so does one with a record of its own, which has one language. */
export const widgets = (page) =>
  page.evaluate(async (tags) => {
    const all = [...document.querySelectorAll(tags.join())].filter((widget) =>
      widget.shadowRoot?.querySelector('.root'),
    );
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
    return all.map((widget) => {
      const root = widget.shadowRoot.querySelector('.root');
      const example = widget.closest('.example');
      const { direction, color, fontSize } = getComputedStyle(root);
      return {
        tag: widget.localName,
        lang: root.lang,
        preset: root.className,
        direction,
        color,
        fontSize,
        width: Math.round(widget.getBoundingClientRect().width),
        // Where they are folded, their heading says how many they are.
        sources: root
          .querySelector(':has(> [part=sources]) .heading')
          .textContent.replace(/\p{N}+\s*$/u, '')
          .trim(),
        keepsLanguage: Boolean(example?.querySelector('div[lang]') ?? widget.getAttribute('src')),
      };
    });
  }, tags);

/** Waits until it is true of all widgets that are there, and answers them either way. */
export async function settled(page, isTrue) {
  for (let turn = 0; turn < 50; turn++) {
    const all = await widgets(page);
    if (all.length && all.every(isTrue)) return all;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return widgets(page);
}
