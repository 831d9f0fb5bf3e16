// A frame is printed at the height that it has on the screen, on paper of whatever width: no word of its widget is cut off.
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../src/bundle/find-browser.mjs';
import { inside, pause } from '../frames/frames.mjs';
import { hostTest } from '../host-test.mjs';
import { open, shownBy } from '../page.mjs';
import { onScreen, print, wordsIn, wordsOn } from './paper.mjs';

const heights = JSON.parse(
  await readFile(new URL('../../../dist/embed/heights.json', import.meta.url), 'utf8'),
);
/** Of each widget the longest page that goes on a few sheets. */
const pages = ['case-card', 'case-timeline', 'allegation-list', 'prisoner-count'].map((tag) => {
  const [page] = Object.entries(heights)
    .filter(([path, height]) => path.startsWith(`embed/en/${tag}/`) && height < 4000)
    .sort(([, one], [, other]) => other - one);
  return { tag, path: `/dist/${page[0]}`, height: page[1] };
});
/** Narrower than most paper, so that what a frame holds is longer on it than on the screen. American paper is nearly as wide as A4. */
const paper = 'A5';
/** Firefox lays a frame out on paper after its page was told of it, so the page knows nothing of the width. */
const paperOfFirefox = 'A6';
const script = '<script src="/dist/host.js" async></script>';
/** Where frames stand, who gives them their height, and on what else they are printed. */
const hosts = {
  'with host.js, in a wide column': { column: 1100, share: 0.2, script, wide: ['A4'] },
  'with host.js, on another site': { column: 640, share: 0.2, script, elsewhere: true },
  'with the height of the snippet': { column: 640, share: 1 },
  'with the height of the snippet, in a narrow column': { column: 400, share: 1 },
  'with a scroll bar, on another site': { column: 640, share: 0.5, elsewhere: true },
};

const hostsInFirefox = [
  'with host.js, in a wide column',
  'with the height of the snippet, in a narrow column',
];

/** The words that paper has fewer times than the screen. */
const lostOn = (paper, texts) => {
  const there = wordsOn(paper);
  return [...wordsIn(texts.join(' '))].filter(([word, times]) => !(there.get(word) >= times));
};

hostTest(async ({ browser, serve, check }) => {
  const us = await serve({});
  const inEngine = async (engine, itsBrowser, papers, [name, host], widget) => {
    const { tag } = widget;
    const { page, frame, complaints } = await opened(itsBrowser, serve, us, host, widget);
    const look = () => frame.evaluate(() => document.body.getBoundingClientRect().height);
    const before = await look();
    const { texts } = await onScreen(frame);
    for (const format of papers) {
      const printed = await print(page, format);
      const lost = lostOn(printed, texts);
      check(
        `${engine}: ${tag} ${name}: no word is lost on ${format}`,
        texts.length > 20 && !lost.length,
        lost,
      );
      check(
        `${engine}: ${tag} ${name}: nor what comes after it`,
        printed.all.endsWith('colophon.'),
        printed.all.slice(-80),
      );
    }
    await page.waitForFunction(() => !matchMedia('print').matches);
    await pause(200);
    const after = await look();
    // Firefox counts in sixtieths of a pixel, and rounds anew.
    check(`${engine}: ${tag} ${name}: looks on the screen as it did`, Math.abs(after - before) < 0.1, [
      before,
      after,
    ]);
    check(`${engine}: ${tag} ${name}: nothing is thrown or complained about`, !complaints.length, complaints);
    await page.close();
  };

  for (const host of Object.entries(hosts))
    for (const widget of pages)
      await inEngine('Chromium', browser, [paper, ...(host[1].wide ?? [])], host, widget);

  const firefox = await puppeteer.launch(findFirefox());
  try {
    for (const host of Object.entries(hosts).filter(([name]) => hostsInFirefox.includes(name)))
      for (const widget of pages) await inEngine('Firefox', firefox, [paperOfFirefox], host, widget);
  } finally {
    await firefox.close();
  }
});

/** A page of somebody's with the widget in a frame, as tall as it will be. */
async function opened(browser, serve, us, { column, share, script = '', elsewhere }, { tag, path, height }) {
  const src = (elsewhere ? us.replace('127.0.0.1', 'localhost') : '') + path;
  const them = await serve({
    '/': `<!doctype html><html lang="en"><title>An article</title>
      <style>body { margin: 0 auto; max-width: ${column}px } iframe { border: 0 }</style>
      <iframe id="frame" src="${src}" title="A case" width="100%" height="${Math.ceil(height * share)}"></iframe>
      <p>Colophon.</p>${script}</html>`,
  });
  const { page, complaints } = await open(browser, them);
  await page.setViewport({ width: 1280, height: 900 });
  const frame = await inside(page, 'frame');
  await shownBy(frame, tag);
  if (script) await page.waitForFunction(() => document.getElementById('frame').style.height);
  await pause(200);
  return { page, frame, complaints };
}
