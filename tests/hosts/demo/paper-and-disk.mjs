// The demo's print preview, held against what the browser itself lays out for print; and the demo opened from disk.
import { pressed, print } from '../paper/paper.mjs';
import { control, settled, violations, visit, widgets } from './pages.mjs';

const paperIn = async (page) => {
  await page.waitForFunction(
    () => document.querySelector('#demo-bar').shadowRoot.querySelector('iframe')?.style.blockSize,
  );
  return page.frames().find((frame) => frame.url().includes('view=paper'));
};

/** What of a page's widgets reaches the reader: their height, their controls, their notes. */
const laidOut = (frame) =>
  frame.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const inside = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    return {
      height: Math.round(document.documentElement.getBoundingClientRect().height),
      width: innerWidth,
      widgets: inside('.root').length,
      controls: inside('button, select, .permalink').filter((each) => each.getClientRects().length).length,
      notes: inside('[href*="#source-"]').map((each) => /^\[\d+\](\s|$)/.test(each.textContent)),
    };
  });

export async function paperAndDisk(browser, origin, check) {
  await preview(browser, origin, check);
  await printing(browser, origin, check);
  await fromDisk(browser, check);
}

async function preview(browser, origin, check) {
  for (const name of ['index.html', 'news-article.html', 'dark-page.html']) {
    const address = `${origin}/demo/${name}`;
    const { page, complaints } = await visit(browser, `${address}?theme=dark&width=300`);
    await settled(page, () => true);
    await (await control(page, '[name=preview]')).click();
    const paper = await paperIn(page);
    const got = await laidOut(paper);
    check(
      `${name} on paper has its widgets, no controls, and numbered notes`,
      got.widgets > 2 && !got.controls && got.notes.length > 10 && got.notes.every(Boolean),
      got,
    );
    // The browser's own layout for print, on a page as wide as the print on A4.
    const { page: real } = await visit(browser, address, { width: 680, height: 400 });
    await real.emulateMediaType('print');
    await settled(real, () => true);
    const wanted = await laidOut(real);
    await real.close();
    await page.bringToFront();
    check(
      `the preview of ${name} is as the browser lays it out for print`,
      wanted.widgets === got.widgets &&
        wanted.width === got.width &&
        Math.abs(wanted.height - got.height) < 3,
      [got, wanted],
    );
    const ground = await paper.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    check(`and the paper of ${name} is light`, ground === 'light', ground);
    const frame = await page.$eval('#demo-bar >>> iframe', (each) => each.offsetHeight);
    check(`the sheet of ${name} is as long as what is on it`, Math.abs(frame - got.height) <= 1, [
      frame,
      got.height,
    ]);
    const found = await violations(page);
    check(`axe finds nothing in the preview of ${name}`, !found.length, found);
    const shared = page.url();
    check(`the address of ${name} says so`, shared.includes('view=print'), shared);
    await page.reload();
    check(`and a reload opens the preview of ${name}`, (await laidOut(await paperIn(page))).widgets > 2);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.search.includes('view'));
    const open = await page.$eval('#demo-bar >>> dialog', (dialog) => dialog.open);
    check(`Escape leaves it, on ${name}`, !open && !complaints.length, complaints);
    await page.close();
  }
}

/** The browser prints the page, from the bar and from the preview, without either. */
async function printing(browser, origin, check) {
  const { page } = await visit(browser, `${origin}/demo/index.html`);
  await page.evaluate(() => (window.print = () => (window.printed = (window.printed ?? 0) + 1)));
  await (await control(page, '[name=print]')).click();
  const closed = await print(page);
  await (await control(page, '[name=preview]')).click();
  await paperIn(page);
  await (await control(page, 'dialog .print')).click();
  const printed = await page.evaluate(() => window.printed);
  check('both buttons print', printed === 2, printed);
  const open = await print(page);
  const same = closed.all.length > 2000 && closed.all === open.all;
  check('the page itself, whether the preview is open or not', same, [closed.all.length, open.all.length]);
  const drawn = ['Print…', 'as written'].filter((text) => (closed.all + open.all).includes(pressed(text)));
  check('and nothing of the bar or the preview', !drawn.length, drawn);
  await page.close();
}

/** Opened from disk, where no file may read another. */
async function fromDisk(browser, check) {
  const address = new URL('../../../demo/index.html', import.meta.url);
  const { page, complaints, foreign } = await visit(browser, `${address}?lang=ar&preset=card`);
  const all = await settled(page, ({ lang }) => lang === 'ar');
  check(
    'from disk the address counts',
    all.length === 4 && all.every((w) => w.lang === 'ar' && w.preset.startsWith('root card')),
    all,
  );
  await (await control(page, 'select[name=lang]')).select('ru');
  const russian = await settled(page, ({ lang }) => lang === 'ru');
  check(
    'from disk the language can be changed',
    russian.every(({ lang }) => lang === 'ru'),
    await widgets(page),
  );
  await (await control(page, '[name=preview]')).click();
  const got = await laidOut(await paperIn(page));
  check(
    'from disk the preview has its widgets on paper',
    got.widgets === 4 && !got.controls && got.notes.every(Boolean),
    got,
  );
  check('from disk nothing is complained about', !complaints.length, complaints);
  check('from disk nothing is asked of anybody', !foreign.length, foreign);
  await page.close();
}
