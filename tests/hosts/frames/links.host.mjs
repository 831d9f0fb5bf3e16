// Links in a frame: those that leave open beside the article, permalinks scroll the page around, and nothing shifts.
import { hostTest } from '../host-test.mjs';
import { frame, guest, heightOf, host, inside, pathOf, pause, settles, watch, widget } from './frames.mjs';
import { open } from '../page.mjs';

const timeline = pathOf('timeline', 'case-timeline');

hostTest(async ({ browser, serve, check }) => {
  const them = await serve({ '/elsewhere': '<!doctype html><title>Elsewhere</title>', ...watch });
  const us = await serve({
    [timeline]: widget,
    [pathOf('links')]:
      guest(`<p><a id="out" href="${them}/elsewhere" rel="license">A source</a> <a id="down" href="#end">Down</a>
      <a id="mail" href="mailto:desk@example.org">Mail</a></p><div style="height: 2500px"></div><p id="end">The end.</p>`),
  });
  const article = (body) =>
    host(`<div style="height: 700px">An article.</div>${body}<div style="height: 3000px"></div>`);
  const pages = {
    '/links': article(frame(us + pathOf('links'), 'id="links"')),
    '/scroller': host(
      `<div id="scroller" style="height: 500px; overflow: auto">${frame(us + pathOf('links'), 'id="links"')}</div>`,
    ),
    '/permalinks': article(frame(us + timeline, 'id="timeline"')),
    '/linked': article(
      `<iframe id="timeline" width="100%" height="200" title="A case"></iframe>
      <script>document.getElementById('timeline').src = '${us}${timeline}#' + location.search.slice(1);</script>`,
    ),
  };
  const ours = await serve({ ...watch, ...pages });

  const { page, complaints } = await open(browser, `${ours}/links`);
  const links = await inside(page, 'links');
  await page.waitForFunction(() => document.getElementById('links').clientHeight > 2500);
  const target = browser.waitForTarget((each) => each.url().endsWith('/elsewhere'), { timeout: 5000 });
  await links.click('#out');
  const opened = await target.then((found) => found.page());
  check('a link elsewhere opens in a new tab', opened !== null);
  const opener = await opened.evaluate(() => window.opener);
  check('which cannot reach back', opener === null);
  const { rel } = await links.$eval('#out', ({ rel }) => ({ rel }));
  check('what else the link says of itself is kept', rel === 'license noopener', rel);
  await opened.close();
  await page.bringToFront();
  check(
    'the article and its frame stay',
    page.url() === `${ours}/links` && links.url() === us + pathOf('links'),
  );
  const mail = await links.$eval('#mail', (link) => {
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    return link.target;
  });
  check('a link that opens no page is left alone', mail === '', mail);

  await links.click('#down');
  const seen = (within, id, selector) =>
    within.evaluate(
      (id, top) => Math.round(document.getElementById(id).getBoundingClientRect().top + top),
      id,
      selector,
    );
  await pause(100);
  const end = await links.$eval('#end', (element) => element.getBoundingClientRect().top);
  const top = await seen(page, 'links', end);
  check('a link within the page scrolls the article to its place', Math.abs(top) <= 2, top);
  check('no complaints', !complaints.length, complaints);

  const scroller = (await open(browser, `${ours}/scroller`)).page;
  await scroller.waitForFunction(() => document.getElementById('links').clientHeight > 2500);
  await (await inside(scroller, 'links')).click('#down');
  await pause(100);
  const scrolled = await scroller.$eval('#scroller', ({ scrollTop }) => scrollTop);
  check('also where the frame stands in a scroller of its own', scrolled > 2000, scrolled);

  const id = await permalinks((await open(browser, `${ours}/permalinks`)).page, check);

  const linked = (await open(browser, `${ours}/linked?${id}`)).page;
  await linked.waitForFunction(() => document.getElementById('timeline').clientHeight > 600);
  await pause(300);
  const marked = await (
    await inside(linked, 'timeline')
  ).$eval('case-timeline >>> [data-shown]', ({ id }) => id);
  check('a frame can open at a permalink', marked === id, marked);
  const still = await linked.evaluate(() => scrollY);
  check('and does not drag its article along', still === 0, still);

  // No shift: the height in the embed code is right; and the measure can tell.
  const right = await heightOf(linked, 'timeline');
  const shift = async (given) => {
    const origin = await serve({
      ...watch,
      '/': host(
        `${frame(us + timeline, 'id="timeline"').replace('height="200"', `height="${given}"`)}<p>The article.</p>`,
      ),
    });
    const { page } = await open(browser, origin);
    await settles(page, 'timeline', right);
    await pause(200);
    return page.evaluate(
      () =>
        new Promise((resolve) => {
          const sum = (list) => resolve(list.getEntries().reduce((total, { value }) => total + value, 0));
          new PerformanceObserver(sum).observe({ type: 'layout-shift', buffered: true });
          setTimeout(resolve, 500, 0);
        }),
    );
  };
  const [none, some] = [await shift(right), await shift(100)];
  check('with the right height in the embed code nothing shifts', none === 0, none);
  check('and with a wrong one it would be seen here', some > 0, some);
});

async function permalinks(page, check) {
  await page.waitForFunction(() => document.getElementById('timeline').clientHeight > 600);
  const timeline = await inside(page, 'timeline');
  const place = async () => {
    const at = await timeline.evaluate(() => {
      const marked = document.querySelector('case-timeline').shadowRoot.querySelector('[data-shown]');
      return marked && { id: marked.id, top: marked.getBoundingClientRect().top };
    });
    const frame = await page.$eval('#timeline', (element) => element.getBoundingClientRect().top);
    return { id: at?.id, top: Math.round(frame + at?.top) };
  };
  const find = 'case-timeline >>> a[rel=bookmark]';
  const last = (await timeline.$$(find)).at(-1);
  await last.click();
  await pause(200);
  const at = await place();
  check('a permalink in a widget brings its event to the top of the screen', at.top >= 0 && at.top < 200, at);

  // With a filter on, the frame must grow before its page can scroll.
  const before = await heightOf(page, 'timeline');
  await timeline.evaluate(() => {
    const { shadowRoot } = document.querySelector('case-timeline');
    const select = shadowRoot.querySelector('[part=filter] select');
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
  });
  await page
    .waitForFunction(
      (before) => document.getElementById('timeline').clientHeight < before,
      { timeout: 3000 },
      before,
    )
    .catch(() => {});
  check('a filter makes the frame shorter', (await heightOf(page, 'timeline')) < before);
  await page.evaluate(() => scrollTo(0, 600));
  const text = await timeline.waitForSelector('case-timeline >>> [part=event] p');
  await text.click();
  await pause(100);
  const still = await page.evaluate(() => scrollY);
  check('a click into the text scrolls nothing', still === 600, still);
  return at.id;
}
