// What an author does in a wiki: they paste addresses of our pages, and the wiki's one script makes widgets of them.
import { authorTest, inPhp, leading, lettersOf, paste, textOf } from './author-test.mjs';
import { checkVisitor } from './visitor.mjs';

const sentence = 'What is documented about these cases.';

export const wikiTest = (name, install, body) => authorTest(name, { prepare: inPhp(install) }, body);

/**
 * Writes a page as somebody who is logged in in `page`, and looks at what becomes of it. `where` has the addresses to `edit` it, to
 * `read` it, of its `history` and of the last `difference`; `is` has the selectors of the `field`, the buttons `preview` and
 * `save`, and the link to the `oldest` revision.
 */
export async function checkWiki(wiki, page, where, is) {
  const { pages, check } = wiki;
  await page.goto(where.edit);
  await paste(page, is.field, textOf(pages, sentence));
  await leading(page, () => page.click(is.preview));
  const previewed = await lettersOf(page);
  check('the preview shows the widgets', previewed.length === 4, previewed.length);
  const kept = await page.$eval(is.field, (field) => field.value);
  check(
    'and the editor still holds the addresses',
    pages.every((each) => kept.includes(`\n${each}\n`)),
    kept,
  );
  await leading(page, () => page.click(is.save));
  const saved = await checkVisitor(wiki, where.read, sentence);
  check(
    'what was previewed is what was published',
    previewed.every(({ letters }, i) => letters === saved[i].letters),
  );

  await page.goto(where.edit);
  await paste(page, is.field, 'Taken out again.');
  await leading(page, () => page.click(is.save));
  await page.goto(where.history);
  await page.goto(await page.$eval(is.oldest, ({ href }) => href));
  const former = await lettersOf(page);
  check('an old revision shows the widgets that it had', former.length === 4, former.length);
  await page.goto(where.difference);
  const compared = await page.$eval('table.diff', (table) => table.innerText);
  check(
    'the comparison of revisions shows the addresses',
    pages.every((each) => compared.includes(each)),
  );
}
