// A frame is printed at the height that it has on the screen, on paper of whatever width: no word of its widget is cut off.
import { readFile } from 'node:fs/promises';
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
const papers = ['A4', 'A5', 'Letter'];
const script = '<script src="/dist/host.js" async></script>';
/** Where frames stand, and who gives them their height. */
const hosts = {
  'with host.js, in a wide column': { column: 1100, share: 0.2, script },
  'with host.js, on another site': { column: 640, share: 0.2, script, elsewhere: true },
  'with the height of the snippet': { column: 640, share: 1 },
  'with the height of the snippet, in a narrow column': { column: 400, share: 1 },
  'with a scroll bar, on another site': { column: 640, share: 0.5, elsewhere: true },
};

/** What the widget says on the screen, but for the letters of an axis: a narrow one has fewer. */
const said = async (frame, tag) => {
  const years = await frame.evaluate(
    (name) =>
      [...document.querySelector(name).shadowRoot.querySelectorAll('.plot text')].map(({ textContent }) =>
        textContent.trim(),
      ),
    tag,
  );
  const { texts } = await onScreen(frame);
  return texts.filter((text) => !years.includes(text));
};

/** The words that paper has fewer times than the screen. */
const lostOn = (paper, texts) => {
  const there = wordsOn(paper);
  return [...wordsIn(texts.join(' '))].filter(([word, times]) => !(there.get(word) >= times));
};

hostTest(async ({ browser, serve, check }) => {
  const us = await serve({});
  for (const [name, { column, share, script = '', elsewhere }] of Object.entries(hosts))
    for (const { tag, path, height } of pages) {
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
      const look = () => frame.evaluate(() => document.body.getBoundingClientRect().height);
      const before = await look();
      const texts = await said(frame, tag);
      for (const format of papers) {
        const paper = await print(page, format);
        const lost = lostOn(paper, texts);
        check(`${tag} ${name}: no word is lost on ${format}`, texts.length > 20 && !lost.length, lost);
        check(
          `${tag} ${name}: nor what comes after it`,
          paper.all.endsWith('colophon.'),
          paper.all.slice(-80),
        );
      }
      await page.waitForFunction(() => !matchMedia('print').matches);
      await pause(200);
      const after = await look();
      check(`${tag} ${name}: looks on the screen as it did`, after === before, [before, after]);
      check(`${tag} ${name}: nothing is thrown or complained about`, !complaints.length, complaints);
      await page.close();
    }
});
