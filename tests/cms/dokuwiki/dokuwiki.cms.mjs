// DokuWiki, as an author uses it: the address of a page, pasted into the wiki's editor.
import { checkVisitor, leading, lettersOf, paste, textOf, wikiTest } from '../wiki-test.mjs';
import { author, install } from './wiki.mjs';

const sentence = 'What is documented about these cases.';

wikiTest('dokuwiki', install, async (wiki) => {
  const { address, pages, open, check } = wiki;
  const at = (query) => `${address}/doku.php?id=cases${query}`;
  const { page } = await open();
  await page.goto(at('&do=login'));
  await paste(page, '#dw__login [name=u]', author.name);
  await paste(page, '#dw__login [name=p]', author.password);
  await leading(page, () => page.click('#dw__login [type=submit]'));

  await page.goto(at('&do=edit'));
  await paste(page, '#wiki__text', textOf(pages, sentence));
  await leading(page, () => page.click('#edbtn__preview'));
  const previewed = await lettersOf(page);
  check('the preview shows the widgets', previewed.length === 4, previewed.length);
  const kept = await page.$eval('#wiki__text', (field) => field.value);
  check(
    'and the editor still holds the addresses',
    pages.every((each) => kept.includes(`\n${each}\n`)),
    kept,
  );
  await leading(page, () => page.click('#edbtn__save'));
  const saved = await checkVisitor(wiki, '/doku.php?id=cases', sentence);
  check(
    'what was previewed is what was published',
    previewed.every(({ letters }, i) => letters === saved[i].letters),
  );

  await page.goto(at('&do=edit'));
  await paste(page, '#wiki__text', 'Taken out again.');
  await leading(page, () => page.click('#edbtn__save'));
  await page.goto(at('&do=revisions'));
  const old = await page.$$eval('form .wikilink1, form a.wikilink1', (links) =>
    links.map(({ href }) => href),
  );
  await page.goto(old.find((href) => /[?&]rev=\d+/.test(href)));
  const former = await lettersOf(page);
  check('an old revision shows the widgets that it had', former.length === 4, former.length);
  await page.goto(at('&do=diff'));
  const compared = await page.$eval('table.diff', (table) => table.innerText);
  check(
    'the comparison of revisions shows the addresses',
    pages.every((each) => compared.includes(each)),
  );
});
