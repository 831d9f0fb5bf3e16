// DokuWiki, as an author uses it: the address of a page, pasted into the wiki's editor.
import { leading, paste } from '../author-test.mjs';
import { checkWiki, wikiTest } from '../wiki.mjs';
import { author, install } from './wiki.mjs';

wikiTest('dokuwiki', install, async (wiki) => {
  const at = (action) => `${wiki.address}/doku.php?id=cases&do=${action}`;
  const { page } = await wiki.open();
  await page.goto(at('login'));
  await paste(page, '#dw__login [name=u]', author.name);
  await paste(page, '#dw__login [name=p]', author.password);
  await leading(page, () => page.click('#dw__login [type=submit]'));

  const where = {
    edit: at('edit'),
    read: at('show'),
    history: at('revisions'),
    difference: at('diff'),
  };
  await checkWiki(wiki, page, where, {
    field: '#wiki__text',
    preview: '#edbtn__preview',
    save: '#edbtn__save',
    oldest: 'form a.wikilink1[href*="rev="]',
  });
});
