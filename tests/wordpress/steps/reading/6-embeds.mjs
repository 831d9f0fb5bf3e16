// The address of one of our pages, pasted on a line of its own: by oEmbed, as on any site, and as a provider that the site knows.
import { post } from '../../posts.mjs';
import { serveSite } from '../../publish.mjs';
import { read, widgets } from '../../reader.mjs';

/** The frame of a page once it has the height that it asked for. */
async function frameOf(page) {
  await page
    .waitForFunction(
      () => {
        const frame = document.querySelector('iframe');
        frame?.scrollIntoView();
        return (
          frame && frame.getBoundingClientRect().height > 250 && frame.getBoundingClientRect().height !== 800
        );
      },
      { timeout: 10_000 },
    )
    .catch(() => {});
  return page
    .$eval('iframe', (frame) => ({
      height: frame.getBoundingClientRect().height,
      sandbox: frame.getAttribute('sandbox'),
      secret: /#\?secret=/.test(frame.src),
      visible: getComputedStyle(frame).position !== 'absolute',
    }))
    .catch(() => ({}));
}

export default async function ({ site, browser, check, record }) {
  const { ids, title } = record;
  const pages = await serveSite();
  try {
    const address = (tag, id) => `${pages.base}embed/en/${tag}/${id}.html`;
    const paste = (url) =>
      `<!-- wp:embed {"url":"${url}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;

    const found = await read(
      browser,
      `${site.address}/?p=${post(site, paste(address('case-card', ids.case)), 'author')}`,
    );
    const foreign = await frameOf(found.page);
    check(
      'a site that does not know our pages shows one in a sandbox',
      foreign.sandbox === 'allow-scripts' && foreign.secret && foreign.visible,
      foreign,
    );
    check(
      'and gives the frame its height',
      foreign.height > 250 && foreign.height <= 1000 && foreign.height !== 800,
      foreign,
    );
    await found.close();

    site.php(`update_option('on_record', array('pages' => '${pages.base}')); `);
    const known = post(site, paste(address('case-timeline', ids.case)), 'contributor');
    const own = await read(browser, `${site.address}/?p=${known}`);
    const frame = await frameOf(own.page);
    check(
      'a site that knows them shows one without a sandbox',
      frame.sandbox === null && frame.visible !== false,
      frame,
    );
    check('in its full height', frame.height > 800, frame);
    check(
      'by one small script of ours',
      own.scripts.length === 1 && /\/host\.min\.js/.test(own.scripts[0]),
      own.scripts,
    );
    await own.close();
    const feed = await (await fetch(`${site.address}/?feed=rss2`)).text();
    check(
      'in the feed it is a link',
      feed.includes(`<a href="${address('case-timeline', ids.case)}">`) &&
        !feed.includes(`<iframe src="${address('case-timeline', ids.case)}`),
    );
    check(
      'blocks then link to the same pages',
      site.php(`return on_record_page_address( 'en', 'case-card', 'case', '${ids.case}' );`) ===
        address('case-card', ids.case),
    );

    site.php(`update_option('on_record', array());`);
    const kept = site.php(`return on_record_page_address( 'en', 'case-card', 'case', '${ids.case}' );`);
    const native = await read(browser, `${site.address}/?p=${post(site, paste(kept))}`);
    const [widget] = await widgets(native.page);
    check(
      'the address of a page that the plugin keeps is the widget itself',
      widget?.alive && widget.text.includes(title('case', ids.case)),
      widget,
    );
    await native.close();

    site.php(`update_option('on_record', array('record' => '${pages.base}record.json'));`);
    const bad = await read(
      browser,
      `${site.address}/?p=${post(site, `<!-- wp:on-record/case-card {"case":"${ids.case}","title":"A title","address":"https://example.org/"} /-->`)}`,
    );
    const [waiting] = await widgets(bad.page);
    check(
      'a record of one’s own that cannot be had leaves the link',
      waiting?.fallback === 'A title',
      waiting,
    );
    await bad.close();
    await readInParts({ site, browser, check, base: pages.base, id: ids.case });
  } finally {
    site.php(`update_option('on_record', array());`);
    await pages.stop();
  }
}

/** A record of the site's own in a folder of parts, in a language that the script without a record does not speak. */
async function readInParts({ site, browser, check, base, id }) {
  const index = `${base}record/az/index.json`;
  const body = Buffer.from(await (await fetch(index)).text()).toString('base64');
  // Our server does not answer while we wait for PHP.
  const known = site.php(`add_filter( 'pre_http_request', function ( $answer, $options, $address ) {
      $found = '${index}' === $address;
      return array( 'headers' => array( 'access-control-allow-origin' => '*' ), 'response' => array( 'code' => $found ? 200 : 404 ), 'body' => $found ? base64_decode( '${body}' ) : '' );
    }, 99, 3 );
    update_option( 'on_record', array( 'record' => '${base}record/', 'language' => 'az' ) );
    return on_record_own_record();`);
  check(
    'the index of a record in parts is found, with its titles and people',
    known.parts === `${base}record/` &&
      known.items.case[id][0].length > 0 &&
      known.items.case[id][2].people.length > 0,
    known.items?.case?.[id],
  );
  const address = `${site.address}/?p=${post(site, `<!-- wp:on-record/case-card {"case":"${id}"} /-->`)}`;
  const found = await read(browser, address);
  const [widget] = await widgets(found.page);
  check(
    'and the widget fetches its part',
    widget?.alive && widget.text.includes(known.items.case[id][0]),
    widget,
  );
  const names = found.scripts.map((script) => new URL(script).pathname.split('/').at(-1)).sort();
  check(
    'by the script without a record, and what it fetches',
    names.join() === 'on-record.bare.min.js,on-record.check.js,on-record.words.az.js',
    found.scripts,
  );
  const html = await (await fetch(address)).text();
  check(
    'the page hints at words and part',
    html.includes('js/on-record.words.az.js"') &&
      html.includes(
        `<link rel="preload" as="fetch" crossorigin="anonymous" href="${base}record/az/cases/${id}.json">`,
      ),
    html.slice(-2000),
  );
  const controls = await found.page.evaluate(
    () => document.querySelector('case-card').shadowRoot.querySelector('.skip').textContent,
  );
  check('its controls speak its language', controls.includes('Sona'), controls);
  await found.close();
}
