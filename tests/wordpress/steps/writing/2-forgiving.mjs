// Shortcodes as people write and paste them; and what an author is told of those that cannot be understood.
import { signIn } from '../../editor.mjs';
import { read, widgets } from '../../reader.mjs';
import { block } from '../../record.mjs';

export default async function ({ site, browser, check, record }) {
  const { case: id, other, series } = record.ids;
  const written = {
    'curly quotes': `[case_card case=“${id}” variant=”compact”]`,
    guillemets: `[case_card case=« ${id} »]`,
    'smart apostrophes': `[case_card case=‘${id}’]`,
    entities: `[case_card case=&#8221;${id}&#8221; variant=&quot;compact&quot;]`,
    'underscores and capitals': `[case_card CASE="${id.toUpperCase().replaceAll('-', '_')}"]`,
    'a dash for a hyphen': `[case_card case="${id.replaceAll('-', '–')}"]`,
    'hard spaces': `[case_card case="\u00a0${id}\u00a0"]`,
    'an address': `[case_card case="https://example.org/uploads/on-record/en/case-card/${id}.html?from=mail"]`,
    'no name': `[case_card ${id}]`,
    'the name of the tag': `[Case-card case="${id}"]`,
  };
  const page = publishPost(site, Object.values(written).join('\n\n'));
  const seen = await read(browser, page);
  const shown = await widgets(seen.page);
  const title = record.title('case', id);
  const names = Object.keys(written);
  const wrong = names.filter((_, at) => !shown[at]?.text.includes(title));
  check('forgives how a shortcode is written', wrong.length === 0, { wrong, shown: shown.length });
  const attributes = await seen.page.$$eval('case-card', (all) =>
    all.map((each) => each.outerHTML.slice(0, 90)),
  );
  check(
    'and hands the widgets what was meant',
    attributes.length === names.length &&
      attributes.every((html) => html.includes(`case="${id}"`)) &&
      attributes.filter((html) => html.includes('variant="compact"')).length === 2,
    attributes,
  );
  await seen.close();

  await checkValues({ site, check, id, other, series });
  await checkNotes({ site, browser, check, id });
}

async function checkValues({ site, check, id, other, series }) {
  const html = (shortcode) => site.php(`return do_shortcode(${JSON.stringify(shortcode)});`);
  const several = html(`[case_timeline case="${id}; ${other}," group_by=x ORDER='Newest']`);
  check(
    'takes commas and semicolons between ids',
    several.includes(`case="${id} ${other}"`) && several.includes('order="newest"'),
    several.slice(0, 200),
  );
  const curly = html(`[case_timeline case=“${id}, ${other}” order=“newest”]`);
  check(
    'and a curly list that falls apart at its spaces',
    curly.includes(`case="${id} ${other}"`) && curly.includes('order="newest"'),
    curly.slice(0, 200),
  );
  const cards = html(`[case_card case="${id} ${other}"]`);
  check('a card takes several cases', cards.includes(`case="${id} ${other}"`), cards.slice(0, 200));
  const dates = site.php(
    `return array_map( 'on_record_is_date', array( '2015', '2015-02-28', '2015-02-29', '2015-13', '2015-00', "2015\n", '15' ) );`,
  );
  check(
    'knows which dates there are',
    JSON.stringify(dates) === '[true,true,false,false,false,false,false]',
    dates,
  );
  const slashes = html(`[prisoner_count series="${series}" at="2024/09"]`);
  check('reads a date with slashes', slashes.includes('at="2024-09"'), slashes.slice(0, 200));
}

async function checkNotes({ site, browser, check, id }) {
  const misspelt = `${id.slice(0, -1)}~`.replace('~', id.endsWith('x') ? 'y' : 'x');
  const address = publishPost(
    site,
    [
      `[case_card case="${misspelt}"]`,
      `[case_card case="${id}" varient="compact" preset="gold"]`,
      `[case_timeline case="${id}" from="2015-02-30"]`,
      block('case-card', { case: misspelt }),
      '[case_card]',
    ].join('\n\n'),
  );
  const notes = (page) => page.$$eval('.on-record-note', (all) => all.map((each) => each.textContent));
  const reader = await read(browser, address);
  const toReaders = await notes(reader.page);
  check(
    'tells a reader nothing',
    toReaders.length === 0 && !(await reader.page.content()).includes('the record has no'),
    toReaders,
  );
  await reader.close();
  const author = await signIn(browser, site, 'admin');
  await author.goto(address);
  const said = await notes(author);
  check(
    'tells who may edit the shortcode, what was found, and the nearest id',
    said[0]?.includes('[case_card]') && said[0].includes(`“${misspelt}”`) && said[0].includes(`“${id}”`),
    said,
  );
  check(
    'the nearest option, and the values there are',
    said[1]?.includes('“varient”') &&
      said[1].includes('“variant”') &&
      said[1].includes('“gold”') &&
      said[1].includes('editorial, plain, card'),
    said,
  );
  check('what is no date', said[2]?.includes('“2015-02-30” is not a date'), said);
  check(
    'the same of a block, by what it is called',
    said[3]?.includes('In “Case card”:') && said[3].includes(`“${misspelt}”`) && said[3].includes(`“${id}”`),
    said,
  );
  check('and that nothing is chosen', said[4]?.includes('Nothing is chosen'), said);
  const page = await author.$eval('body', ({ textContent }) => textContent);
  const times = page.split('the record has no').length - 1;
  check('each once', times === 2 && said.length === 5, { times, said });
  await author.goto(publishPost(site, `[case_card case="${id}"]`));
  check('and nothing of what is right', (await notes(author)).length === 0);
  await author.browserContext().close();
}

/** Address of a new post with this text. */
function publishPost(site, text) {
  const base64 = Buffer.from(text).toString('base64');
  return site.php(
    `return get_permalink( wp_insert_post( array( 'post_title' => 'Shortcodes', 'post_status' => 'publish', 'post_content' => wp_slash( base64_decode( '${base64}' ) ) ) ) );`,
  );
}
