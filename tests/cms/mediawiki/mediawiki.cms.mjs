// MediaWiki, as its administrator and an author use it: one line for the whole wiki, and the address of a page, pasted into the
// wiki's editor.
import { readFile } from 'node:fs/promises';
import { checkVisitor, leading, lettersOf, paste, textOf, wikiTest } from '../wiki-test.mjs';
import { administrator, author, install } from './wiki.mjs';

const sentence = 'What is documented about these cases.';
const recipe = new URL('../../../demo/recipes/mediawiki/Common.js', import.meta.url);

wikiTest('mediawiki', install, async (wiki) => {
  const { address, pages, open, check } = wiki;
  const at = (title, more = '') => `${address}/index.php?title=${title}${more}`;

  const logIn = async ({ name, password }) => {
    const { page } = await open();
    await page.goto(at('Special:UserLogin'));
    await paste(page, '#wpName1', name);
    await paste(page, '#wpPassword1', password);
    await leading(page, () => page.click('#wpLoginAttempt'));
    return page;
  };
  const save = async (page, title, text) => {
    await page.goto(at(title, '&action=edit'));
    await paste(page, '#wpTextbox1', text);
    await leading(page, () => page.click('#wpSave'));
  };

  const office = await logIn(administrator);
  await save(office, 'MediaWiki:Common.js', await readFile(recipe, 'utf8'));

  const page = await logIn(author);
  await page.goto(at('Cases', '&action=edit'));
  await paste(page, '#wpTextbox1', textOf(pages, sentence));
  await leading(page, () => page.click('#wpPreview'));
  const previewed = await lettersOf(page);
  check('the preview shows the widgets', previewed.length === 4, previewed.length);
  const kept = await page.$eval('#wpTextbox1', (field) => field.value);
  check(
    'and the editor still holds the addresses',
    pages.every((each) => kept.includes(`\n${each}\n`)),
    kept,
  );
  await leading(page, () => page.click('#wpSave'));
  const saved = await checkVisitor(wiki, '/index.php?title=Cases', sentence);
  check(
    'what was previewed is what was published',
    previewed.every(({ letters }, i) => letters === saved[i].letters),
  );

  await save(page, 'Cases', 'Taken out again.');
  await page.goto(at('Cases', '&action=history'));
  const old = await page.$$eval('a.mw-changeslist-date', (links) => links.map(({ href }) => href));
  await page.goto(old.at(-1));
  const former = await lettersOf(page);
  check('an old revision shows the widgets that it had', former.length === 4, former.length);
  await page.goto(at('Cases', '&diff=cur&oldid=prev'));
  const compared = await page.$eval('table.diff', (table) => table.innerText);
  check(
    'the comparison of revisions shows the addresses',
    pages.every((each) => compared.includes(each)),
  );
});
