// Pages whose links lead elsewhere, and readers who went on before a widget came: where links, copies, scroll and focus end up.
import { hostTest } from '../host-test.mjs';
import { open, shownBy } from '../page.mjs';
import { caseIds, spoken } from '../widgets.mjs';

const { slice } = await spoken('en');
const id = caseIds[0];
const event = `${id}.${slice.cases[id].events.at(-1).id}`;
const tag = 'case-timeline';
const timeline = `<${tag} case="${id}"><a href="https://example.org/">The record</a></${tag}>`;
const script = '<script src="/dist/on-record.js"></script>';
const page = (head, body) => `<!doctype html><html lang="en"><title>A page</title>${head}${body}</html>`;
const tall = '<p style="height: 3000px">An article</p>';
const shadow = (html) => `<template shadowrootmode="open">${html}</template>`;
const srcdoc = `${script}${timeline}`.replace(/"/g, '&quot;');

/** What a widget's links are like, from inside its page. */
const links = (tag, event) => {
  const root = document.querySelector(tag).shadowRoot;
  const permalink = [...root.querySelectorAll('.permalink')].find(({ href }) => href.endsWith(`#${event}`));
  return { permalink, source: root.querySelector('[data-note]'), root };
};
const inPage = `window.links = ${links}`;
const active = () => document.activeElement?.shadowRoot?.activeElement?.id ?? '';
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

hostTest(async ({ browser, serve, check }) => {
  const origin = await serve({
    '/base': page('<base href="/elsewhere/" target="_blank">', timeline + script),
    '/frame': page('', `<iframe srcdoc="${srcdoc}" width="600" height="400"></iframe>`),
    '/based-frame': page(
      '',
      `<iframe sandbox="allow-scripts" srcdoc="${srcdoc}" width="600" height="400"></iframe>`,
    ),
    '/late': page('', tall + timeline),
    '/plain': page('', tall + timeline + script),
    '/folded': page(
      '',
      `${tall}<details><summary>More</summary><div id="until" hidden="until-found"><div id="host">${shadow(`<details>${timeline}</details>`)}</div></div></details>${script}`,
    ),
    '/slotted': page(
      '',
      `${tall}<div id="host">${shadow('<details><slot></slot></details>')}${timeline}</div>${script}`,
    ),
  });
  const visit = async (path) => {
    const visited = await open(browser, origin + path, (tab) => tab.evaluateOnNewDocument(inPage));
    return visited;
  };
  const isQuiet = (name, complaints) =>
    check(`${name}: nothing is thrown or said`, !complaints.length, complaints);

  // <base>: what the links say, and what they do.
  {
    const { page: tab, complaints } = await visit('/base');
    await shownBy(tab, tag);
    const hrefs = await tab.evaluate(
      (tag, event) => {
        const { permalink, source } = links(tag, event);
        return [permalink.href, source.href.split('#')[0]];
      },
      tag,
      event,
    );
    check('under a <base>, a permalink is of the page', hrefs[0] === `${origin}/base#${event}`, hrefs);
    check('and so is a link to a source', hrefs[1] === `${origin}/base`, hrefs);
    await tab.evaluate((tag, event) => links(tag, event).source.click(), tag, event);
    await pause(100);
    check('a link to a source stays on the page', (await tab.evaluate(active)).startsWith('source-'));
    await tab.evaluate((tag, event) => links(tag, event).permalink.click(), tag, event);
    await pause(200);
    check('a permalink goes into the address', tab.url() === `${origin}/base#${event}`, tab.url());
    check('and moves the focus', (await tab.evaluate(active)) === event);
    await tab.evaluate(() => history.pushState(null, '', `${location.origin}/pushed`));
    await tab.evaluate((tag, event) => links(tag, event).permalink.click(), tag, event);
    await pause(100);
    check('after pushState, it goes into the new one', tab.url() === `${origin}/pushed#${event}`, tab.url());
    const count = (await browser.pages()).length;
    check('no tab was opened', count === 1, count);
    isQuiet('/base', complaints);
    await tab.close();
  }

  // Frames without an address of their own.
  for (const [path, isReadable] of [
    ['/frame', true],
    ['/based-frame', false],
  ]) {
    const { page: tab, complaints } = await visit(path);
    const frame = await (await tab.waitForSelector('iframe')).contentFrame();
    await frame.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.permalink'),
      {},
      tag,
    );
    const href = await frame.evaluate((tag, event) => links(tag, event).permalink.href, tag, event);
    check(`${path}: a permalink is of the page around it`, href === `${origin}${path}#${event}`, href);
    await frame.evaluate((tag, event) => links(tag, event).permalink.click(), tag, event);
    await pause(200);
    const [at, where] = await frame
      .evaluate(`[(${active})(), location.href]`)
      .catch((error) => ['', String(error)]);
    check(
      `${path}: and shows what it names without leaving`,
      at === event && where.startsWith('about:srcdoc'),
      [at, where],
    );
    if (isReadable) isQuiet(path, complaints);
    await tab.close();
  }

  // A widget that comes late, and what the reader did before.
  const acts = {
    nothing: [true, () => {}],
    'a turn of the wheel': [false, (tab) => tab.mouse.wheel({ deltaY: 200 })],
    'a key': [false, (tab) => tab.keyboard.press('Tab')],
    'a click': [false, (tab) => tab.mouse.click(50, 50)],
    'a scroll bar': [false, (tab) => tab.evaluate(() => scrollTo(0, 300))],
  };
  for (const [what, [moves, act]] of Object.entries(acts)) {
    const { page: tab, complaints } = await visit(`/late#${event}`);
    // The script is there before the reader does anything; its widget is not.
    await tab.evaluate((tag) => (window.kept = document.querySelector(tag)).remove(), tag);
    await tab.addScriptTag({ url: '/dist/on-record.js' });
    await tab.evaluate((tag) => document.body.append(document.createElement(tag)), tag);
    complaints.length = 0;
    await act(tab);
    await pause(150);
    const before = await tab.evaluate(() => scrollY);
    await tab.evaluate(() => document.body.append(window.kept));
    await pause(200);
    const after = await tab.evaluate(() => scrollY);
    const focus = await tab.evaluate(active);
    check(
      `late, after ${what}: the page ${moves ? 'is led to its address' : 'stays where it is'}`,
      moves ? after > 2000 && focus === event : after === before && focus === '',
      [before, after, focus],
    );
    if (moves) {
      await tab.evaluate(() => scrollTo(0, 0));
      await tab.evaluate(
        (tag) =>
          document.body.append(document.querySelector(tag).cloneNode(true), window.kept.cloneNode(true)),
        tag,
      );
      await pause(200);
      const still = await tab.evaluate(() => scrollY);
      check('widgets that are added later do not lead it there again', still === 0, still);
    }
    await tab.close();
  }

  // Reload and Back.
  {
    const { page: tab, complaints } = await visit(`/plain#${event}`);
    await shownBy(tab, tag);
    await pause(200);
    const led = await tab.evaluate(() => scrollY);
    check('a page that is opened at an address goes there', led > 2000, led);
    await tab.evaluate(() => scrollTo(0, 1234));
    await pause(200);
    await tab.reload();
    await shownBy(tab, tag);
    await pause(300);
    const reloaded = await tab.evaluate(() => scrollY);
    check('a reload restores the reader’s place', Math.abs(reloaded - 1234) < 2, reloaded);

    const other = await tab.evaluate(
      (tag) => document.querySelector(tag).shadowRoot.querySelector('[part=event]').id,
      tag,
    );
    await tab.evaluate((id) => (location.hash = id), other);
    await pause(200);
    check('a new address is followed', (await tab.evaluate(active)) === other);
    await tab.goBack();
    await pause(300);
    const back = await tab.evaluate(() => scrollY);
    check('Back restores the reader’s place', Math.abs(back - 1234) < 2, back);
    isQuiet('/plain', complaints);
    await tab.close();
  }

  // What is folded up around a widget.
  for (const path of ['/folded', '/slotted']) {
    const { page: tab, complaints } = await visit(`${path}#${event}`);
    await shownBy(tab, tag).catch(() => {});
    await pause(300);
    const [shown, focus, y] = await tab.evaluate((tag) => {
      const find = (root) =>
        root.querySelector(tag) ??
        [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && find(shadowRoot)).find(Boolean);
      const widget = find(document);
      return [
        widget.checkVisibility({ contentVisibilityAuto: true }),
        widget.shadowRoot.activeElement?.id,
        scrollY,
      ];
    }, tag);
    check(`${path}: a deep link opens what is around it`, shown && focus === event && y > 1000, [
      shown,
      focus,
      y,
    ]);
    isQuiet(path, complaints);
    await tab.close();
  }
});
