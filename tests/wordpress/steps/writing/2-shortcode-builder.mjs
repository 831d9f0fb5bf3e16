// Who writes without blocks gets a shortcode, from the page under Tools and from the button above the classic editor.
import { signIn } from '../../editor.mjs';

const shortcode = (page) => page.$eval('.on-record-shortcode', ({ value }) => value);

/** Finds the case by its title with the keyboard alone. */
async function choose(page, title) {
  const input = await page.waitForSelector('.on-record-chooser input[role="combobox"]', { timeout: 30_000 });
  await input.focus();
  await page.keyboard.type(title);
  await page.waitForSelector('.on-record-chooser [role="option"][aria-selected="true"]', { timeout: 20_000 });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.on-record-shortcode').value !== '', {
    timeout: 20_000,
  });
}

export default async function ({ site, browser, check, record }) {
  const { case: id } = record.ids;
  const title = record.title('case', id);
  const page = await signIn(browser, site, 'contributor');
  await page.goto(`${site.address}/wp-admin/tools.php?page=on-record-shortcode`);
  await choose(page, title);
  check(
    'a contributor finds a case and has its shortcode',
    (await shortcode(page)) === `[case_card case="${id}"]`,
    await shortcode(page),
  );
  check(
    'and sees what it shows',
    await page
      .waitForFunction(
        () =>
          document.querySelector('case-card')?.shadowRoot?.querySelector('.root')?.textContent.length > 200,
        { timeout: 20_000 },
      )
      .then(() => true),
  );
  const labels = await page.$$eval('.on-record-builder label', (all) => all.map((each) => each.textContent));
  check('every field has a label', labels.length >= 5 && labels.every(Boolean), labels);
  await checkOptions({ page, check, id });
  await page.browserContext().close();

  const author = await signIn(browser, site, 'author');
  await author.goto(`${site.address}/wp-admin/post-new.php?lab-classic-editor`);
  const button = await author.waitForSelector('.on-record-builder-open', { timeout: 30_000 });
  await button.focus();
  await author.keyboard.press('Enter');
  await choose(author, title);
  const insert = await author.waitForFunction(() =>
    [...document.querySelectorAll('dialog button')].find(
      (each) => each.textContent === 'Insert into the text',
    ),
  );
  await insert.focus();
  await author.keyboard.press('Enter');
  const text = await author.waitForFunction(
    () =>
      window.tinymce?.activeEditor?.getContent({ format: 'text' }).trim() ||
      document.querySelector('#content').value,
    { timeout: 20_000 },
  );
  check(
    'the button above the classic editor puts it into the text',
    (await text.jsonValue()).includes(`[case_card case="${id}"]`),
    await text.jsonValue(),
  );
  check('and closes', (await author.$('dialog')) === null);
  await author.browserContext().close();
}

/** What the lists show before anybody has chosen is what holds, and another choice stands in the shortcode. */
async function checkOptions({ page, check, id }) {
  await page.click('.on-record-builder summary');
  const shown = await page.$$eval('.on-record-builder details select', (all) =>
    all.map(({ labels, selectedOptions }) =>
      `${labels[0].innerText}: ${selectedOptions[0].label}`.toLowerCase(),
    ),
  );
  check(
    'each option shows what holds before it is chosen',
    [
      'heading level: 2',
      'looks: as in the settings',
      'length: whole',
      'language: as the post it stands in',
    ].every((each) => shown.includes(each)),
    shown,
  );
  const level = await page.waitForFunction(
    () =>
      [...document.querySelectorAll('.on-record-builder label')].find((each) =>
        /heading level/i.test(each.textContent),
      )?.control,
  );
  await level.select('1');
  await page.waitForFunction(() =>
    document.querySelector('.on-record-shortcode').value.includes('heading-level'),
  );
  check(
    'and stands in the shortcode when it is another',
    (await shortcode(page)) === `[case_card case="${id}" heading-level="1"]`,
    await shortcode(page),
  );
}
