// A reader's own keys: what is marked in a widget, copied and pasted into the page carries its speaker, edition and address.
import { readFile } from 'node:fs/promises';
import { hostTest } from '../host-test.mjs';
import { open, shownBy } from '../page.mjs';

const key = process.platform === 'darwin' ? 'Meta' : 'Control';

hostTest(async ({ browser, serve, check }) => {
  const origin = await serve({
    '/': `<!doctype html><html lang="en"><title>A page to copy from</title><p>What the page itself says.</p>
      <allegation-list case="harbour-2019" src="/slice.json"></allegation-list><textarea></textarea>
      <script async src="/dist/on-record.bare.js"></script>`,
    '/slice.json': await readFile(new URL('../../fixtures/slice.json', import.meta.url), 'utf8'),
  });
  const { page, complaints } = await open(browser, origin);
  await shownBy(page, 'allegation-list');

  const press = async (letter) => {
    await page.keyboard.down(key);
    await page.keyboard.press(letter);
    await page.keyboard.up(key);
  };
  /** Marks from the first text that these selectors lead to, to the end of the last one; copies it, and pastes it. */
  const carried = async (...selectors) => {
    await page.evaluate((selectors) => {
      document.activeElement.blur();
      const list = document.querySelector('allegation-list').shadowRoot;
      const [from, to = from] = selectors.map(
        (selector) => list.querySelector(selector) ?? document.querySelector(selector),
      );
      const text = (element) =>
        document
          .createTreeWalker(element, NodeFilter.SHOW_TEXT, ({ data }) =>
            data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
          )
          .nextNode();
      getSelection().setBaseAndExtent(text(from), 0, text(to), text(to).length);
    }, selectors);
    await press('c');
    await page.focus('textarea');
    await page.$eval('textarea', (area) => (area.value = ''));
    await press('v');
    return page.$eval('textarea', (area) => area.value);
  };

  const one = await carried('.text');
  const [sentence, byline, edition, address, ...more] = one.split('\n');
  check('a sentence is pasted as it was marked', /^\w.+\w\.$/.test(sentence), one);
  check('then its status, who says it, its source and when', byline.split(' · ').length === 4, one);
  check(
    'then the edition and the address',
    /^Vesmark on record/.test(edition) && address.startsWith(`${origin}/#harbour-2019.`) && !more.length,
    one,
  );

  const several = await carried('.allegation .text', '.group:not(:has(~ .group)) .text');
  const bylines = several
    .split('\n')
    .filter((line) => /^(Alleged|Denied|Reported|Disputed|Found by a court) · .+ · .*\[\d+\]/.test(line));
  check('of several statements each has its own', bylines.length > 1 && !several.includes(' #'), several);

  const outside = await carried('body > p');
  check('what the page itself says is copied as it is', outside === 'What the page itself says.', outside);
  const across = await carried('body > p', '.text');
  check(
    'so is a selection that begins there',
    across.startsWith('What the page') && !across.includes(origin),
    across,
  );
  check('nothing is thrown or complained about', !complaints.length, complaints);
});
