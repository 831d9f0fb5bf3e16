// An organisation enters the address of its record: what readers' browsers could not have is refused, what they can have is described.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { follow } from '../../admin.mjs';
import { emulated } from '../../answers.mjs';
import { signIn } from '../../editor.mjs';
import { post } from '../../posts.mjs';
import { read, widgets } from '../../reader.mjs';

const compiled = (file) =>
  readFile(fileURLToPath(new URL(`../../../../dist/record/${file}`, import.meta.url)));
/** A server of somebody else: open to scripts of other sites, closed to them, with a page in place of a record, without pages. */
async function serveRecords(firstCase) {
  const record = { 'en.json': await compiled('en.json'), 'az.json': await compiled('az.json') };
  const files = {
    ...Object.fromEntries(
      ['open', 'closed', 'odd', 'alone'].flatMap((folder) =>
        Object.entries(record).map(([name, text]) => [`/${folder}/record/${name}`, text]),
      ),
    ),
    '/open/record/CHANGELOG.md': '# Changes\n\n## 3.1.0 – 2031-01-02\n\nCorrections.\n',
    [`/open/embed/en/case-card/${firstCase}.html`]: '<!doctype html><title>A</title><case-card></case-card>',
    '/page/en.json': '<!doctype html><title>Our records</title><h1>Our records</h1>',
  };
  const origins = new Set();
  const server = createServer(({ url, headers }, response) => {
    if (headers.origin) origins.add(headers.origin);
    const body = files[new URL(url, 'http://localhost').pathname];
    const open = { 'access-control-allow-origin': url.startsWith('/odd/') ? '<i id="odd">odd</i>' : '*' };
    response.writeHead(body ? 200 : 404, url.startsWith('/closed/') ? {} : open).end(body ?? 'Not here.');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { base: `http://127.0.0.1:${server.address().port}`, origins, stop };
}

export default async function ({ site, browser, check, record }) {
  const server = await serveRecords(Object.keys(record.items.case)[0]);
  const page = await signIn(browser, site, 'admin');
  page.setDefaultTimeout(90_000);
  try {
    await enter({ site, browser, check, record, page, server });
    await checkByRules({ site, check });
  } finally {
    await page.browserContext().close();
    await server.stop();
    site.php(`update_option( 'on_record', array() ); delete_option( 'on_record_own' ); return true;`);
  }
}

async function enter({ site, browser, check, record, page, server }) {
  const { base } = server;
  const settings = `${site.address}/wp-admin/options-general.php?page=on-record`;
  const stored = () => site.php(`return on_record_settings()['record'];`);
  const wordsOf = async (selector) =>
    (await page.$$eval(selector, (all) => all.map(({ innerText }) => innerText))).join('\n');
  const save = async (address) => {
    await page.$eval('#on-record-record', (field, text) => (field.value = text), address);
    await follow(page, '#submit');
    await page.waitForSelector('#submit');
    return wordsOf('.notice, .on-record-found');
  };
  await page.goto(settings);

  const closed = await save(`${base}/closed/record/`);
  check(
    'refuses a record that browsers keep from the site, and says the cure',
    closed.includes('“Access-Control-Allow-Origin: *”') &&
      closed.includes('no such header') &&
      closed.includes(site.address),
    closed,
  );
  check('asks as a script of the site does', [...server.origins].join() === site.address, [
    ...server.origins,
  ]);
  check('and keeps what was there', stored() === '');
  const odd = await save(`${base}/odd/record/`);
  check(
    'what another server says is text',
    odd.includes('<i id="odd">odd</i>') && (await page.$('#odd')) === null,
    odd,
  );

  const open = await save(`${base}/open/record/`);
  const { cases, counts, people, edition } = JSON.parse(await compiled('en.json'));
  const [cs, ct, pn] = [cases, counts, people].map((things) => Object.keys(things).length);
  check(
    'says what was found',
    open.includes(`Found ${cs} cases, ${ct} count and ${pn} persons.`) && open.includes(edition),
    open,
  );
  check('in which languages', /Languages: English, \S+\.$/m.test(open), open);
  check('when it was last corrected', open.includes('3.1.0 – 2031-01-02'), open);
  check('and which pages there are', open.includes(`${base}/open/.`), open);
  const { case: id } = record.ids;
  const address = (language) =>
    site.php(`return on_record_page_address( '${language}', 'case-card', 'case', '${id}' );`);
  check('links lead to them', address('en') === `${base}/open/embed/en/case-card/${id}.html`, address('en'));
  check(
    'a reader of a language that the record has not is given one that it has',
    site.php(`return on_record_own_address( 'de' );`) === `${base}/open/record/en.json`,
  );

  const paged = await save(`${base}/page/en.json`);
  check(
    'refuses a page, by its words',
    paged.includes('a web page (“Our records') && paged.includes(`it is still ${base}/open/record/`),
    paged,
  );
  check('and keeps the record that was there before', stored() === `${base}/open/record/`, stored());

  await save(`${base}/alone/record/en.json`);
  const written = post(site, `<!-- wp:on-record/case-card {"case":"${id}"} /-->`);
  const shown = await read(browser, `${site.address}/?p=${written}`);
  const [widget] = await widgets(shown.page);
  const link = await shown.page.$eval('case-card > a', ({ href }) => href);
  check(
    'without published pages the widget shows, and its link leads to the post',
    widget.text.length > 200 && link === `${site.address}/?p=${written}`,
    [widget, link],
  );
  await shown.close();

  await server.stop();
  const down = await save(`${base}/alone/record/en.json`);
  check(
    'what was good is kept when it cannot be read, marked so',
    stored() === `${base}/alone/record/en.json`,
  );
  check('and the page says so', down.includes('The record of this site cannot be read'), down);
  const notices = async (user) => {
    const other = user === 'admin' ? page : await signIn(browser, site, user);
    other.setDefaultTimeout(90_000);
    await other.goto(`${site.address}/wp-admin/profile.php`);
    const said = (await other.content()).includes('The record of this site cannot be read');
    if (other !== page) await other.browserContext().close();
    return said;
  };
  check('so do the other pages of an administrator', await notices('admin'));
  check('and not those of an author', !(await notices('author')));
  check(
    'its titles are still known',
    site.php(`return on_record_item( 'case', '${id}', 'en' )['title'];`) === record.title('case', id),
  );
}

/** What can only be emulated here: a site at https, and answers of several servers. */
async function checkByRules({ site, check }) {
  const good = '{"format":3,"cases":{"a":{"title":"A"}},"counts":{},"people":{}}';
  const any = { 'access-control-allow-origin': '*' };
  const to = (location, headers = any) => [302, { ...headers, location }, ''];
  const at = (name) => `https://record.example/${name}.json`;
  const answers = {
    [at('good')]: [200, any, good],
    [at('ours')]: [200, { 'access-control-allow-origin': 'https://site.example' }, good],
    [at('theirs')]: [200, { 'access-control-allow-origin': 'https://other.example' }, good],
    [at('mark')]: [200, any, `\ufeff${good}`],
    [at('plain')]: to('http://record.example/good.json'),
    [at('moved')]: to('/good.json'),
    [at('silent')]: to('/good.json', {}),
    [at('twice')]: to('https://third.example/ours.json'),
    'https://third.example/ours.json': [200, { 'access-control-allow-origin': 'https://site.example' }, good],
    'https://site.example/own.json': [200, {}, good],
    [at('round')]: to('/round.json'),
    [at('old')]: [200, any, good.replace('3', '2')],
    [at('cut')]: [200, any, good.slice(0, 30)],
  };
  const names = Object.keys(answers);
  const found = site.php(`${emulated(answers)}
    add_filter( 'home_url', function () { return 'https://site.example'; } );
    $found = array();
    foreach ( json_decode( '${JSON.stringify([...names, 'http://record.example/good.json', at('none')])}' ) as $address ) {
      $result = on_record_look( $address, 'en' );
      $found[ $address ] = is_wp_error( $result ) ? $result->get_error_code() . ' ' . $result->get_error_message() : 'found';
    }
    return $found;`);
  const expected = {
    good: /^found$/,
    ours: /^found$/,
    theirs: /^on_record_cors .*“Access-Control-Allow-Origin: https:\/\/other\.example”/,
    mark: /^found$/,
    plain: /^on_record_mixed .*https:\/\/record\.example\/good\.json/,
    moved: /^found$/,
    silent: /^on_record_cors /,
    twice: /^on_record_cors /,
    round: /^on_record_redirects /,
    old: /^on_record_format .*format 2/,
    cut: /^on_record_format .*cut off/,
    none: /^on_record_status .*status 404/,
  };
  for (const [name, sentence] of Object.entries(expected))
    check(`as browsers do, decides on an answer that is “${name}”`, sentence.test(found[at(name)]), found);
  const german = site.php(`${emulated(answers)}
    load_textdomain( 'on-record', ON_RECORD_DIR . 'languages/on-record-de.mo' );
    return on_record_look( '${at('theirs')}', 'en' )->get_error_message();`);
  check(
    'what was found stands in the quotation marks of whoever reads it',
    german.includes('„Access-Control-Allow-Origin: https://other.example“'),
    german,
  );
  check(
    'a record on the server of the site needs no header',
    found['https://site.example/own.json'] === 'found',
    found,
  );
  check(
    'refuses a record at http for a site at https, with the address to try',
    /^on_record_mixed .*https:\/\/record\.example\/good\.json/.test(found['http://record.example/good.json']),
    found,
  );
}
