// From the zip on a fresh WordPress, as an administrator does it, and the settings.
import { follow, upload } from '../../admin.mjs';
import { signIn } from '../../editor.mjs';

export default async function ({ site, browser, check, record, zip }) {
  const page = await signIn(browser, site, 'admin');
  await upload(page, site, zip);
  await follow(page, 'a[href*="action=activate"]');
  check(
    'installs from the zip and activates',
    site.php(`return is_plugin_active('on-record/on-record.php');`) === true,
  );

  const settings = `${site.address}/wp-admin/options-general.php?page=on-record`;
  await page.goto(settings);
  const languages = await page.$$eval('#on-record-language option', (options) =>
    options.map(({ value }) => value),
  );
  check(
    'offers every language of the zip',
    languages.length === record.languages.length + 1 && languages.includes('az'),
    languages,
  );
  const save = async (values) => {
    for (const [name, value] of Object.entries(values))
      await page.$eval(`#on-record-${name}`, (field, text) => (field.value = text), value);
    await follow(page, '#submit');
    // The page is written in pieces: what it says of the settings stands above the form.
    await page.waitForSelector('#submit');
    return page.$eval('#wpbody', (body) => body.innerText);
  };
  await save({ language: 'az', preset: 'card' });
  const stored = () => site.php(`return get_option('on_record');`);
  check('saves language and looks', stored().language === 'az' && stored().preset === 'card', stored());
  check(
    'writes the pages of that language',
    site.php(`return isset( get_option('on_record_pages')['languages']['az'] );`) === true,
  );
  /** Saves until the page says this: the site asks itself for a record, and a busy machine answers late. */
  const savedSaying = async (values, sentence) => {
    const end = Date.now() + 60_000;
    let said;
    do said = await save(values);
    while (!sentence.test(said) && Date.now() < end && said.includes('timed out'));
    return said;
  };
  // The browser refuses it before WordPress does.
  await page.$eval('#on-record-record', (field) => (field.type = 'text'));
  const noAddress = /“my record” is not an address/;
  const refused = await savedSaying({ record: 'my record' }, noAddress);
  check('refuses what is no address, and says what it found', noAddress.test(refused), refused);
  check('and keeps what was there', stored().record === '', stored());
  const noRecord = /There is no record at .*nothing\.json \(status 404\)/;
  const nothing = { record: `${site.address}/nothing.json` };
  const missing = await savedSaying(nothing, noRecord);
  check('says that there is no record at an address', noRecord.test(missing), missing);
  const again = await savedSaying(nothing, noRecord);
  check('and says it again when it is saved again', noRecord.test(again), again);
  check('and keeps the record that was there', stored().record === '', stored());
  await save({ record: '', language: '', preset: '' });
  check('puts the site’s own language back', site.php('return on_record_language();') === 'en');
  check(
    'speaks the language of the site',
    site.php(`add_filter('locale', fn() => 'de_DE_formal'); return on_record_language();`) === 'de',
  );
  check(
    'and English where it has not that of the site',
    site.php(`add_filter('locale', fn() => 'nl_NL'); return on_record_language();`) === 'en',
  );

  for (const user of ['author', 'contributor']) {
    const other = await signIn(browser, site, user);
    const answer = await other.goto(settings);
    check(`keeps the settings from an ${user}`, answer.status() === 403, answer.status());
    await other.browserContext().close();
  }
  await page.browserContext().close();
}
