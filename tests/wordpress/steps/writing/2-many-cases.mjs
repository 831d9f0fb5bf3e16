// A site with a record of its own of ten thousand cases: a contributor finds the one they mean, by the keyboard.
import { readFile } from 'node:fs/promises';
import { insert, openEditor, openOptions, signIn } from '../../editor.mjs';

const size = 10_000;
const compiled = new URL('../../../../dist/record/en.json', import.meta.url);
const code = (value) =>
  `json_decode( base64_decode('${Buffer.from(JSON.stringify(value)).toString('base64')}'), true )`;

/** As the plugin keeps it after it has fetched such a record; what is fetched would be fetched by the day. */
const keep = (address) => `
  $items = array();
  for ( $i = 0; $i < ${size}; $i++ ) {
    $names = array( 'also' => array( "The affair of day $i" ), 'people' => array( array( "Ada Lorn$i", "A. Lornova$i" ) ), 'place' => 'Vesmark' );
    $items["invented-$i"] = array( "Invented case $i", '', $names );
  }
  update_option( 'on_record', array( 'record' => '${address}' ) );
  update_option( 'on_record_own', array( 'address' => '${address}', 'fetched' => time(), 'title' => 'Invented', 'items' => array( 'case' => $items ), 'vocabulary' => array(), 'moved' => array() ), false );
  return count( on_record_record( 'en' )['items']['case'] );`;

const chosen = (page) =>
  page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks().at(-1).attributes);
const offered = (frame) =>
  frame.$$eval('.on-record-chooser [role="option"]', (all) =>
    all.map((option) => ({ text: option.innerText.trim(), active: option.ariaSelected === 'true' })),
  );
const status = (frame) => frame.$eval('.on-record-chooser [role="status"]', ({ innerText }) => innerText);

/** The last picker in a document, which is the one for another thing where one is chosen already. */
async function field(frame, within = '') {
  const selector = `${within} .on-record-chooser input[role="combobox"]`;
  await frame.waitForSelector(selector);
  return (await frame.$$(selector)).at(-1);
}

export default async function ({ site, browser, check }) {
  try {
    await choose({ site, browser, check });
  } finally {
    // What comes after is about the record of the plugin.
    site.php(`delete_option( 'on_record_own' ); update_option( 'on_record', array() ); return true;`);
  }
}

async function choose({ site, browser, check }) {
  const { cases, people } = JSON.parse(await readFile(compiled, 'utf8'));
  const known = Object.values(cases).find((each) => each.aliases && each.people.length > 0);
  const names = site.php(`return on_record_names( ${code(known)}, ${code(people)} );`);
  check(
    'keeps the names of a case, of its people and of its place',
    names.people.length === known.people.length &&
      names.people[0][0] === people[known.people[0].person].name &&
      names.also[0].length > 0 &&
      names.place.length > 0,
    names,
  );

  check('knows ten thousand cases', site.php(keep(`${site.address}/invented.json`)) === size);
  const page = await signIn(browser, site, 'contributor');
  const frame = await openEditor(page, site);
  await insert(page, 'Case timeline');
  await (await field(frame)).click();
  await frame.waitForSelector('.on-record-chooser [role="option"]');
  const first = await offered(frame);
  check(
    'offers the first fifty, none of them by Enter',
    first.length === 50 && !first.some(({ active }) => active),
    first.length,
  );
  const said = await status(frame);
  check(
    'and says that there are more',
    said.includes(`${size} of ${size}`) && said.includes('first 50'),
    said,
  );

  const begins = (text) =>
    frame.waitForFunction(
      (title) =>
        document.querySelector('.on-record-chooser [role="option"]')?.innerText.trim().startsWith(title),
      {},
      text,
    );
  await page.keyboard.type('lornova4200');
  await begins('Invented case 4200');
  const [found] = await offered(frame);
  check(
    'finds a case by another spelling of a person, and says so',
    found.active &&
      found.text.startsWith('Invented case 4200') &&
      found.text.includes('With Ada Lorn4200, also called A. Lornova4200'),
    found,
  );
  const points = await frame.$eval('.on-record-chooser input[role="combobox"]', (input) => {
    const option = document.getElementById(input.getAttribute('aria-activedescendant'));
    const list = document.getElementById(input.getAttribute('aria-controls'));
    return [
      input.ariaExpanded,
      list.contains(option),
      option.innerText.split('\n')[0].trim(),
      input.labels[0].innerText,
    ];
  });
  check(
    'the field points at it for a screen reader',
    points[0] === 'true' &&
      points[1] &&
      points[2] === 'Invented case 4200' &&
      points[3].toLowerCase() === 'case',
    points,
  );
  for (let letter = 0; letter < 11; letter += 1) await page.keyboard.press('Backspace');
  await page.keyboard.type('zzzz');
  await frame.waitForFunction(() => !document.querySelector('.on-record-chooser [role="option"]'));
  const helps = await status(frame);
  check(
    'says what to try where nothing is found',
    helps.includes('“zzzz”') && helps.includes('name of a person'),
    helps,
  );
  for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('Backspace');
  // With two letters that changed places.
  await page.keyboard.type('affiar day 77');
  await begins('Invented case 77');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => window.wp.data.select('core/block-editor').getBlocks().at(-1).attributes.case,
  );
  const one = await chosen(page);
  check(
    'Enter takes the best match, a mistake in it or not',
    one.case === 'invented-77' && one.title === 'Invented case 77',
    one,
  );

  // Another one beside it, in the sidebar.
  await openOptions(page);
  const another = await field(page, '.interface-interface-skeleton__sidebar');
  await another.click();
  await page.keyboard.type('lorn4200');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    window.wp.data.select('core/block-editor').getBlocks().at(-1).attributes.case.includes(' '),
  );
  const both = await chosen(page);
  check(
    'several can be chosen',
    both.case === 'invented-77 invented-4200' && both.title === 'Invented case 77 · Invented case 4200',
    both,
  );
  await page.browserContext().close();
}
