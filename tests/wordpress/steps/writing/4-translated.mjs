// The plugin speaks the language of who writes, whatever that of the site.
import { openEditor, signIn } from '../../editor.mjs';

const languages = {
  de_DE_formal: {
    page: 'Shortcode für einen Fall',
    field: 'Was auf die Seite kommen soll',
    card: 'Fallkarte',
  },
  ar: { page: 'رمز قصير لقضية', field: 'ما الذي يوضع في الصفحة', card: 'بطاقة قضية' },
};

export default async function ({ site, browser, check }) {
  const page = await signIn(browser, site, 'author');
  try {
    for (const [locale, words] of Object.entries(languages)) {
      site.php(`return update_user_meta( get_user_by( 'login', 'author' )->ID, 'locale', '${locale}' );`);
      await page.goto(`${site.address}/wp-admin/tools.php?page=on-record-shortcode`);
      await page.waitForSelector('.on-record-builder label', { timeout: 30_000 });
      const text = await page.$eval('#wpbody', (body) => body.textContent);
      check(
        `the page under Tools, in ${locale}`,
        Object.values(words).every((each) => text.includes(each)),
        text.slice(0, 400),
      );
    }
    await checkEditor({ site, page, check });
  } finally {
    site.php(`return delete_user_meta( get_user_by( 'login', 'author' )->ID, 'locale' );`);
    await page.browserContext().close();
  }
}

/** The last of the languages. */
async function checkEditor({ site, page, check }) {
  await openEditor(page, site);
  const said = await page.evaluate(async () => {
    const { title, variations } = window.wp.blocks.getBlockType('on-record/case-card');
    const patterns = await window.wp.apiFetch({ path: '/wp/v2/block-patterns/patterns' });
    return {
      title,
      variation: variations[0].title,
      option: window.onRecordEditor.widgets['case-card'].options.variant.label,
      word: window.onRecordEditor.words.another,
      pattern: patterns.find(({ name }) => name === 'on-record/case-page').title,
    };
  });
  check(
    'and the block editor: blocks, their variations and options, and patterns',
    Object.values(said).every((each) => /\p{Script=Arabic}/u.test(each) && !/[A-Za-z]/.test(each)),
    said,
  );
}
