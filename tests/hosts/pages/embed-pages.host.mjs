// The pages of dist/embed as a frame or a link shows them: without a script, with it, with parameters in the address.
import { readdir } from 'node:fs/promises';
import { hostTest } from '../host-test.mjs';
import { open, shownBy, tags } from '../page.mjs';

const embed = new URL('../../../dist/embed/', import.meta.url);
const anyPage = async (locale, tag) => {
  const [page] = (await readdir(new URL(`${locale}/${tag}/`, embed)))
    .filter((file) => file.endsWith('.html'))
    .sort();
  return `/dist/embed/${locale}/${tag}/${page}`;
};
const moved = () => {
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
};
const words = (page, tag) =>
  page.evaluate((name) => {
    const root = document.querySelector(name).shadowRoot?.querySelector('.root');
    return (
      root && {
        text: root.innerText,
        roots: root.getRootNode().querySelectorAll('.root').length,
        dir: root.dir,
      }
    );
  }, tag);

hostTest(async ({ browser, serve, check }) => {
  const origin = await serve({});
  for (const locale of ['en', 'az', 'ar'])
    for (const tag of tags) {
      const path = await anyPage(locale, tag);
      const off = await open(browser, origin + path, (page) => page.setJavaScriptEnabled(false));
      // Without its scripts a page cannot be asked anything: its picture and its tree are all there is.
      const tree = await off.page.accessibility.snapshot({ interestingOnly: false }).catch(() => null);
      const named = JSON.stringify(tree ?? '').length;
      check(`${locale} ${tag}: without a script the page is full of words`, named > 3000, named);
      await off.page.close();

      const requests = [];
      const on = await open(browser, origin + path, async (page) => {
        page.on('request', (request) => requests.push(request.url()));
        await page.evaluateOnNewDocument(moved);
      });
      await shownBy(on.page, tag);
      await on.page.waitForFunction((name) => customElements.get(name), {}, tag);
      await on.page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
      const { text, roots, dir } = await words(on.page, tag);
      check(`${locale} ${tag}: upgraded, it is there once`, roots === 1 && text.length > 500, roots);
      check(
        `${locale} ${tag}: nothing moves while it is upgraded`,
        (await on.page.evaluate('moved')) === 0,
        await on.page.evaluate('moved'),
      );
      check(
        `${locale} ${tag}: is set in the direction of its language`,
        dir === (locale === 'ar' ? 'rtl' : 'ltr'),
        dir,
      );
      const foreign = requests.filter((url) => !url.startsWith(origin));
      check(`${locale} ${tag}: asks nothing of another host`, !foreign.length, foreign);
      check(`${locale} ${tag}: complains of nothing`, !on.complaints.length, on.complaints);
      await on.page.close();
    }

  const path = await anyPage('en', 'case-card');
  const plain = await open(browser, origin + path);
  await shownBy(plain.page, 'case-card');
  const whole = (await words(plain.page, 'case-card')).text.length;
  const asked = await open(
    browser,
    `${origin}${path}?variant=compact&preset=card&theme=dark&src=https://elsewhere.example/r.json&utm_source=x`,
  );
  await shownBy(asked.page, 'case-card');
  await asked.page.waitForFunction(() =>
    document.querySelector('case-card').shadowRoot.querySelector('.root.card'),
  );
  const compact = (await words(asked.page, 'case-card')).text.length;
  check('parameters of the address become attributes', compact < whole, [compact, whole]);
  const state = await asked.page.evaluate(() => [
    document.documentElement.style.colorScheme,
    document.querySelector('case-card').getAttributeNames().sort().join(),
  ]);
  check(
    'the theme is one of them, a record from elsewhere is not',
    state.join(' ') === 'dark case,heading-level,preset,variant',
    state,
  );
});
