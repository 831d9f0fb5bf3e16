// MediaWiki, as its administrator and an author use it: one line for the whole wiki, and the address of a page, pasted into the
// wiki's editor.
import { readFile } from 'node:fs/promises';
import { leading, paste } from '../author-test.mjs';
import { checkWiki, wikiTest } from '../wiki.mjs';
import { administrator, author, install } from './wiki.mjs';

const recipe = new URL('../../../demo/recipes/mediawiki/Common.js', import.meta.url);

wikiTest('mediawiki', install, async (wiki) => {
  const at = (title, more = '') => `${wiki.address}/index.php?title=${title}${more}`;
  const is = {
    field: '#wpTextbox1',
    preview: '#wpPreview',
    save: '#wpSave',
    oldest: '#pagehistory li:last-child a.mw-changeslist-date',
  };
  const logIn = async ({ name, password }) => {
    const { page } = await wiki.open();
    await page.goto(at('Special:UserLogin'));
    await paste(page, '#wpName1', name);
    await paste(page, '#wpPassword1', password);
    await leading(page, () => page.click('#wpLoginAttempt'));
    return page;
  };

  const office = await logIn(administrator);
  await office.goto(at('MediaWiki:Common.js', '&action=edit'));
  await paste(office, is.field, await readFile(recipe, 'utf8'));
  await leading(office, () => office.click(is.save));

  const where = {
    edit: at('Cases', '&action=edit'),
    read: at('Cases'),
    history: at('Cases', '&action=history'),
    difference: at('Cases', '&diff=cur&oldid=prev'),
  };
  await checkWiki(wiki, await logIn(author), where, is);
});
