// Pages that know nothing of us but frame us all the same: Pym's own script, and the rules that AMP and WordPress go by.
import { readFile } from 'node:fs/promises';
import { hostTest } from '../host-test.mjs';
import { guest, host, inside, pathOf, pause, watch } from './frames.mjs';
import { open } from '../page.mjs';

const pym = await readFile(new URL('../node_modules/pym.js/dist/pym.v1.js', import.meta.url), 'utf8');

// What <amp-iframe resizable> heeds (its documentation: "Iframe resizing").
const amp = `addEventListener('message', ({ source, data }) => {
  const frame = document.getElementById('frame');
  if (source !== frame.contentWindow || data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
  if (data.height >= 100) frame.height = parseInt(data.height, 10);
});`;

// What the embed script of WordPress does: a secret in the address, a clamped height, links to the frame's own host only
// when the reader is in the frame, and "ready" once it can hear.
const wordPress = `const frame = document.getElementById('frame');
const secret = 'a1B2c3D4e5';
addEventListener('message', ({ source, data }) => {
  if (!data || data.secret !== secret || source !== frame.contentWindow) return;
  if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~parseInt(data.value, 10)));
  if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
    window.followed = data.value;
});
window.listening = true;
window.ready = () => frame.contentWindow.postMessage({ message: 'ready', secret }, '*');`;

const attribute = (page, height) =>
  page
    .waitForFunction(
      (height) => parseInt(document.querySelector('iframe').getAttribute('height')) === height,
      { timeout: 3000 },
      height,
    )
    .catch(() => {})
    .then(() => page.$eval('iframe', (frame) => parseInt(frame.getAttribute('height'))));
const set = (page, set) =>
  page.$eval('iframe', (frame, set) => frame.contentWindow.postMessage({ set }, '*'), set);

hostTest(async ({ browser, serve, check }) => {
  const links = `<div style="height: 260px"><a id="same" href="/dist/page.html">Ours</a>
    <a id="other" href="http://other.invalid/">Theirs</a> <a id="down" href="#below">Below</a></div><p id="below">Below</p>`;
  const us = await serve({ [pathOf('one')]: guest(), [pathOf('links')]: guest(links) });
  const one = us + pathOf('one');
  const them = await serve({
    ...watch,
    '/pym.js': pym,
    '/pym': host(
      `<div id="place"></div><script src="/pym.js"></script><script>new pym.Parent('place', '${one}')</script>`,
      '',
    ),
    '/amp': host(
      `<iframe id="frame" height="200" sandbox="allow-scripts" src="${one}"></iframe><script>${amp}</script>`,
      '',
    ),
    '/wordpress': host(
      `<iframe id="frame" height="200" width="100%" sandbox="allow-scripts" src="${us}${pathOf('links')}#?secret=a1B2c3D4e5"></iframe>
      <script>${wordPress}</script>`,
      '',
    ),
    '/wordpress-late': host(
      `<iframe id="frame" height="250" sandbox="allow-scripts" src="${one}"></iframe>`,
      '',
    ),
    '/nobody': host(`<iframe id="frame" height="200" src="${one}"></iframe>`, ''),
  });

  for (const path of ['/pym', '/amp']) {
    const { page, complaints } = await open(browser, them + path);
    const heights = [await attribute(page, 300)];
    for (const height of [720, 130]) {
      await set(page, height);
      heights.push(await attribute(page, height));
    }
    check(`${path} sizes the frame, in both directions`, heights.join() === '300,720,130', heights);
    check(`${path} has nothing to complain about`, !complaints.length, complaints);
  }

  const { page, complaints } = await open(browser, `${them}/wordpress`);
  const frame = await inside(page, 'frame');
  // As tall as the fonts of this machine make it.
  const content = await frame.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  const tall = await attribute(page, content);
  check('/wordpress sizes the frame on load', tall === content && content > 290, [tall, content]);
  await page.$eval('iframe', (frame) => (frame.height = 222));
  await page.evaluate(() => window.ready());
  const ready = await attribute(page, content);
  check('/wordpress is told again when it is ready', ready === content, [ready, content]);
  await frame.click('#down');
  await pause(50);
  await page.evaluate(() => (window.messages.length = 0));
  await set(page, 500);
  const after = await attribute(page, 500);
  check('/wordpress is still told once a permalink has replaced its secret', after === 500, after);
  await set(page, 5000);
  await attribute(page, 1000);
  const reach = await frame.evaluate(() => {
    scrollTo(0, 9999);
    return scrollY;
  });
  check('/wordpress keeps a long one low; it can be scrolled', reach > 3000, reach);
  await frame.evaluate(() => document.querySelector('#same').scrollIntoView());
  await frame.click('#same');
  await pause(100);
  const followed = await page.evaluate(() => window.followed);
  check('/wordpress follows a link to our own host', followed === `${us}/dist/page.html`, followed);
  check('and the frame stays where it is', frame.url().startsWith(us + pathOf('links')), frame.url());
  check('/wordpress has nothing to complain about', !complaints.length, complaints);

  const late = (await open(browser, `${them}/wordpress-late`)).page;
  await late.evaluate((script) => {
    document.getElementById('frame').src += '#?secret=a1B2c3D4e5';
    document.body.append(Object.assign(document.createElement('script'), { textContent: script }));
    window.ready();
  }, wordPress);
  const height = await attribute(late, 300);
  check('/wordpress may give its secret late', height === 300, height);

  const nobody = (await open(browser, `${them}/nobody`)).page;
  await pause(200);
  const said = await nobody.evaluate(() => window.messages);
  const dialects = said.filter((data) => typeof data === 'string' || data.message);
  check(
    'a page that speaks neither Pym nor WordPress does not hear them',
    said.length > 0 && !dialects.length,
    said,
  );
});
