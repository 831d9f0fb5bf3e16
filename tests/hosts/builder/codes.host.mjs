// Every code that the embed builder gives for one choice, pasted into a page of its own as a webmaster would.
import { readFile } from 'node:fs/promises';
import { hostTest } from '../host-test.mjs';
import {
  alias,
  demoPages,
  fromShortcode,
  named,
  published,
  ready,
  recordIn,
  sought,
  take,
  words,
} from './guest.mjs';
import { reactPage, vuePage } from './projects.mjs';
import { open, shownBy } from '../page.mjs';

const slice = await recordIn('az');
const translated = words(slice.cases[sought.id].title);
const tag = 'case-timeline';

hostTest(async ({ browser, serve, check }) => {
  const pages = { ...demoPages };
  const origin = await serve(pages);
  await browser.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  const builder = `${origin}/demo/embed-builder.html`;
  const { page } = await open(browser, builder, (page) => page.setViewport({ width: 1280, height: 900 }));
  await ready(page);

  await named(page, 'radio', 'Timeline').click();
  await named(page, 'searchbox', 'Find a case by its title, another name, a person or a place').fill(alias);
  await page.keyboard.press('Enter');
  await page.waitForFunction((id) => new URLSearchParams(location.search).get('case') === id, {}, sought.id);
  check('another name and Enter choose a case, and only that one', true);
  await page.select('#lang', 'az');
  await named(page, 'radio', 'newest').click();
  await named(page, 'radio', 'Dark').click();
  await page.locator('#width').fill('480');
  await named(page, 'checkbox', 'Never wider than this on my page').click();
  await page.$$eval('summary', (all) => all.find(({ textContent }) => textContent === 'Advanced').click());
  await page.locator('#pin-pin').click();
  await page.waitForFunction(() => location.search.includes('limit'));

  const preview = await (await page.waitForSelector('.stage iframe')).contentFrame();
  await preview.waitForFunction(
    (title) => document.querySelector('case-timeline')?.shadowRoot?.textContent.includes(title),
    {},
    translated,
  );
  const seen = await preview.evaluate(() => ({
    width: innerWidth,
    order: document.querySelector('case-timeline').getAttribute('order'),
    scheme: getComputedStyle(document.querySelector('case-timeline')).colorScheme,
    lang: document.documentElement.lang,
  }));
  check(
    'the preview has the language, the order, the theme and the width',
    JSON.stringify(seen) === '{"width":480,"order":"newest","scheme":"dark","lang":"az"}',
    seen,
  );

  /** Pastes pieces into a new page; gives back what the widget in it shows. */
  const blank = async (body, { head = '', visit = (p) => p, script = true } = {}) => {
    pages['/blank.html'] =
      `<!doctype html><meta charset="utf-8"><title>A page</title>${head}<body>${body}</body>`;
    const { page: pasted, complaints: heard } = await open(browser, `${origin}/blank.html`, (p) =>
      p.setJavaScriptEnabled(script),
    );
    const text = await shownBy(await visit(pasted), tag, script ? 5000 : 100);
    return { pasted, text, heard };
  };
  const shows = async (sentence, text) => check(sentence, text.includes(translated), text.slice(0, 200));
  const inFrame = async (pasted) => (await pasted.waitForSelector('iframe')).contentFrame();

  const [tagCode] = await take(page, 'My own site', 'Tag and script');
  const asTag = await blank(tagCode);
  await shows('tag and script', asTag.text);
  const box = await asTag.pasted.evaluate(() => {
    const { width } = document.querySelector('case-timeline').getBoundingClientRect();
    const script = document.querySelector('script[integrity][crossorigin]');
    return { width, hash: script?.integrity.slice(0, 7) };
  });
  check('the width is kept and the script pinned', box.width === 480 && box.hash === 'sha384-', box);
  check('nothing is complained about', !asTag.heard.length, asTag.heard);

  // Somebody has changed the script on the way.
  const [file] = /on-record[\w.]*\.js/.exec(tagCode);
  const bytes = await readFile(new URL(`../../../dist/${file}`, import.meta.url), 'utf8');
  pages[`/changed/${file}`] = { body: `${bytes}\n`, headers: { 'content-type': 'text/javascript' } };
  const refused = await blank(tagCode.replaceAll(`${origin}/dist/`, `${origin}/changed/`));
  const link = await refused.pasted.$eval(`${tag} a`, (a) => a.checkVisibility() && a.textContent);
  check('a script of other bytes is refused, and the link stays', !refused.text && link === translated, link);

  const [whole] = await take(page, 'My own site', 'Tag with its content');
  await shows('a tag with its content', (await blank(whole)).text);
  await shows('and without JavaScript', (await blank(whole, { script: false })).text);

  for (const form of ['Quotation', 'Plain link']) {
    const [text, script] = await take(page, 'Somewhere else', form);
    await shows(
      `${form}, with the script in the head of the page`,
      (await blank(text, { head: script })).text,
    );
  }

  const [frame] = await take(page, 'Somewhere else', 'Frame');
  const framed = await blank(frame, { visit: inFrame });
  await shows('a frame', framed.text);
  const fits = await framed.pasted
    .waitForFunction(() => {
      const { clientHeight, contentDocument } = document.querySelector('iframe');
      return clientHeight > 500 && Math.abs(clientHeight - contentDocument.documentElement.offsetHeight) < 3;
    })
    .then(() => true)
    .catch(() => false);
  check('the frame is as high as what is in it', fits);
  const within = await (
    await inFrame(framed.pasted)
  ).evaluate(() => ({
    width: innerWidth,
    order: document.querySelector('case-timeline').getAttribute('order'),
    scheme: getComputedStyle(document.querySelector('case-timeline')).colorScheme,
  }));
  check(
    'and has the order, the theme and the width',
    JSON.stringify(within) === '{"width":480,"order":"newest","scheme":"dark"}',
    within,
  );

  // The pages of this build know no address of their own; a site's do.
  const [address] = await take(page, 'Somewhere else', 'Address alone');
  const site = await published({ tag, attributes: { case: sought.id }, slice }, `${origin}/dist/`);
  const own = new URL(address).pathname;
  pages[own] = site.page;
  const [, card] = /type="application\/json\+oembed" href="([^"]+)"/.exec(
    await (await fetch(address)).text(),
  );
  pages[new URL(card).pathname] = site.card;
  const { html } = await (await fetch(card)).json();
  await shows('the card of the address', (await blank(html, { visit: inFrame })).text);
  delete pages[own];

  const [plain] = await take(page, 'Newsletter', 'Plain HTML');
  const newsletter = await blank(plain, { script: false });
  const read = await newsletter.pasted.evaluate(() => document.body.innerText);
  check('plain HTML, without JavaScript', read.includes(translated) && read.length > 500, read.slice(0, 200));

  // There is no WordPress here: its reading of the shortcode is done by its rule, and the plugin is tested with itself.
  const [short] = await take(page, 'WordPress', 'WordPress plugin');
  const script = `<script src="/dist/${file}"></script>`;
  await shows('the shortcode, as WordPress reads it', (await blank(fromShortcode(short) + script)).text);

  const [install, component] = await take(page, 'My own site', 'React');
  check('npm is told the name of the package', install === 'npm install on-record', install);
  await shows('the component for React', (await blank(await reactPage(component))).text);
  const [, config, single] = await take(page, 'My own site', 'Vue');
  await shows('the component for Vue', (await blank(await vuePage(single, config))).text);
});
