// What README gives to whoever wants no text to jump when an asynchronous script comes: styles that keep a screen free for the widget.
import { readFile } from 'node:fs/promises';
import { hostTest } from '../host-test.mjs';
import { markup, open, shownBy, tags } from '../page.mjs';

const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
const [, rule = ''] = /`case-card (\{ [^`]+ \})`/.exec(readme) ?? [];

/** The script comes when the page has long been painted. */
const lateScript = `<script>
  setTimeout(() => document.body.append(Object.assign(document.createElement('script'), { src: '/dist/on-record.js' })), 500);
</script>`;

const pageWith = (tag, styles) => `<!doctype html><html lang="en"><title>An article</title>
<style>${styles}</style><h1>An article</h1><p>Before.</p>${markup[tag]}<p>After.</p>${lateScript}`;

const watchShifts = (page) =>
  page.evaluateOnNewDocument(() => {
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.moved += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

hostTest(async ({ browser, serve, check }) => {
  check('README has the styles', rule.includes('min-height'), rule);
  const files = tags.flatMap((tag) => [
    [`/${tag}.html`, pageWith(tag, '')],
    [`/${tag}-with-room.html`, pageWith(tag, `${tag} ${rule}`)],
  ]);
  const origin = await serve(Object.fromEntries(files));
  const movedOn = async (name, tag) => {
    const { page } = await open(browser, `${origin}/${name}.html`, watchShifts);
    await shownBy(page, tag);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    const moved = await page.evaluate('moved');
    await page.close();
    return moved;
  };
  for (const tag of tags) {
    const without = await movedOn(tag, tag);
    check(`${tag}: without them the text below it moves`, without > 0, without);
    const withThem = await movedOn(`${tag}-with-room`, tag);
    check(`${tag}: with them nothing does`, withThem === 0, withThem);
  }
});
