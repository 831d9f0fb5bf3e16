// Frames follow what is in them, in Chromium and in Firefox, both with scroll bars that take room.
import puppeteer from 'puppeteer-core';
import { hostTest } from '../host-test.mjs';
import { findChromium, findFirefox } from '../../../src/bundle/find-browser.mjs';
import {
  follow,
  frame,
  guest,
  heightOf,
  host,
  inside,
  inTime,
  pathOf,
  pause,
  settles,
  watch,
} from './frames.mjs';
import { open } from '../page.mjs';

const engines = {
  Chromium: async () => ({ ...(await findChromium()), ignoreDefaultArgs: ['--hide-scrollbars'] }),
  Firefox: findFirefox,
};

const policy =
  "default-src 'none'; script-src 'self'; img-src 'self'; frame-src http:; require-trusted-types-for 'script'";

hostTest(async ({ serve, check }) => {
  const text = 'A sentence that wraps where the frame is narrow. '.repeat(60);
  const us = await serve({
    [pathOf('one')]: guest(),
    [pathOf('two')]: guest(350),
    [pathOf('text')]: guest(text),
  });
  const [one, two, long] = ['one', 'two', 'text'].map((id) => us + pathOf(id));
  const them = await serve({
    ...watch,
    '/': host(`${frame(one, 'id="top"')}${frame(two, 'id="hidden" hidden')}
      <div style="height: 3000px"></div>${frame(one, 'id="far"')}`),
    '/strict': {
      body: host(frame(one, 'id="top"')).replace(/<style>.*<\/style>/s, ''),
      headers: { 'content-security-policy': policy },
    },
    '/library': host(
      `<script>Array.prototype.find = () => { throw 'as Prototype does' };</script>${frame(one, 'id="top"')}`,
    ),
    '/boxes': host(`<style>#box { box-sizing: border-box; border: 5px solid; padding: 7px }
      #low { max-height: 150px } #wide { width: 900px } #narrow { width: 200px }</style>
      ${frame(one, 'id="box"')}${frame(one, 'id="low"')}${frame(one, 'id="wide"')}${frame(long, 'id="narrow"')}`),
    '/late': host(frame(one, 'id="top"'), ''),
    '/twice': host(
      frame(one, 'id="top"'),
      '<script src="/dist/host.js?1"></script><script src="/dist/host.js?2"></script>',
    ),
    '/lazy': host(`<div style="height: 9000px"></div>${frame(one, 'id="lazy" loading="lazy"')}`),
  });

  for (const [name, options] of Object.entries(engines)) {
    const browser = await puppeteer.launch(await options());
    try {
      await inEngine(name, browser, them, us, check);
    } finally {
      await browser.close();
    }
  }
});

async function inEngine(name, browser, them, us, check) {
  const { page, complaints } = await open(browser, them);
  const opened = async (path) => (await open(browser, them + path)).page;

  check(`${name}: a frame takes the height of what is in it`, (await settles(page, 'top', 300)) === 300);
  check(`${name}: so does one far below the screen`, (await settles(page, 'far', 300)) === 300);
  check(`${name}: one that is not displayed is left alone`, (await heightOf(page, 'hidden')) === 0);

  const runs = [];
  for (const set of [900, 120, 333.4, 5000, 60])
    for (const id of ['top', 'far']) runs.push(await follow(page, id, set));
  const worst = runs.reduce((a, b) => (b.ms > a.ms ? b : a));
  check(
    `${name}: grows and shrinks within 100 ms of a change, on the screen and off it (the slowest of ${runs.length}: ${worst.ms} ms, ${worst.frames} frames)`,
    runs.every(inTime),
    runs.filter((run) => !inTime(run)),
  );
  const given = await page.evaluate(() => window.given.top);
  check(
    `${name}: goes straight to each height, and never back`,
    given.join() === '300px,900px,120px,334px,5000px,60px',
    given,
  );

  await page.evaluate(() => document.getElementById('hidden').contentWindow.postMessage({ set: 520 }, '*'));
  await pause(100);
  const shown = await page.evaluate(() => {
    document.getElementById('hidden').hidden = false;
    const start = performance.now();
    let frames = 0;
    return new Promise((resolve) => {
      const look = () => {
        const [ms, height] = [performance.now() - start, document.getElementById('hidden').clientHeight];
        if (height === 520 || ms > 2000) resolve({ ms: Math.round(ms), frames, height, expected: 520 });
        else requestAnimationFrame(look, frames++);
      };
      look();
    });
  });
  check(
    `${name}: a frame that changed while it was hidden has its height as soon (${shown.ms} ms)`,
    inTime(shown),
    shown,
  );

  const before = await page.evaluate(() => window.messages.length);
  await pause(500);
  const after = await page.evaluate(() => window.messages.length);
  check(`${name}: nobody speaks while nothing changes`, before === after, after - before);
  check(`${name}: nothing is thrown or complained about`, !complaints.length, complaints);

  const scrolls = (target) => target.evaluate(() => getComputedStyle(document.documentElement).overflowY);
  const hides = await scrolls(await inside(page, 'hidden'));
  check(`${name}: a frame that shows everything has no scroll bar`, hides === 'hidden', hides);

  const boxes = await opened('/boxes');
  check(`${name}: borders and padding are added`, (await settles(boxes, 'box', 314)) === 314);
  await settles(boxes, 'wide', 300);
  const width = await boxes.$eval('#wide', ({ offsetWidth }) => offsetWidth <= innerWidth);
  check(`${name}: no frame is wider than its page`, width);
  await boxes.waitForFunction(() => document.getElementById('narrow').clientHeight > 200);
  await pause(100);
  const [needs, bar] = await (
    await inside(boxes, 'narrow')
  ).evaluate(() => [
    document.documentElement.getBoundingClientRect().height,
    innerWidth - document.documentElement.clientWidth,
  ]);
  check(
    `${name}: text that wrapped beside a scroll bar is measured without it, at once`,
    bar === 0 && (await boxes.evaluate(() => window.given.narrow)).join() === `${Math.ceil(needs)}px`,
    [needs, bar, await boxes.evaluate(() => window.given.narrow)],
  );
  const low = await inside(boxes, 'low');
  const reach = await low.evaluate(() => {
    scrollTo(0, 9999);
    return [scrollY, getComputedStyle(document.documentElement).overflowY].join();
  });
  check(`${name}: where the page keeps a frame low, it can be scrolled`, reach === '150,visible', reach);

  const strict = await opened('/strict');
  const fits = await settles(strict, 'top', 300);
  const violations = await strict.evaluate(() => window.violations);
  check(`${name}: works under a strict policy`, fits === 300 && !violations.length, [fits, ...violations]);

  const library = await opened('/library');
  const beside = await settles(library, 'top', 300);
  check(`${name}: works beside a library with a \`find\` of its own`, beside === 300, beside);

  const late = await opened('/late');
  await pause(200);
  check(
    `${name}: without a script in its page a frame keeps its height`,
    (await heightOf(late, 'top')) === 200,
  );
  check(`${name}: and can be scrolled`, (await scrolls(await inside(late, 'top'))) === 'visible');
  const bars = await (
    await inside(late, 'top')
  ).evaluate(() => innerWidth - document.documentElement.clientWidth);
  // Otherwise what is said here about scroll bars says nothing.
  check(`${name}: with a bar that takes room`, bars > 5, bars);
  await late.evaluate(() =>
    document.body.append(Object.assign(document.createElement('script'), { src: '/dist/host.js' })),
  );
  check(`${name}: a script that comes late is told`, (await settles(late, 'top', 300)) === 300);
  await late.evaluate(
    (src) => {
      const added = Object.assign(document.createElement('iframe'), { id: 'added', src, height: 200 });
      document.body.append(added);
    },
    us + pathOf('two'),
  );
  check(`${name}: so is a frame that comes late`, (await settles(late, 'added', 350)) === 350);

  const twice = await open(browser, `${them}/twice`);
  await settles(twice.page, 'top', 300);
  const again = await follow(twice.page, 'top', 444);
  check(
    `${name}: the script twice does no harm`,
    inTime(again) && !twice.complaints.length,
    twice.complaints,
  );

  const lazy = await opened('/lazy');
  await lazy.evaluate(() => scrollTo(0, 9000));
  check(`${name}: a lazy frame has its height once it is loaded`, (await settles(lazy, 'lazy', 300)) === 300);
}
