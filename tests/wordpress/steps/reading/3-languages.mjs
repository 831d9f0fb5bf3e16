// A site in several languages: a widget speaks that of its post, as a plugin for such sites says it, or the one that it is given.
import { openOptions, setOption, signIn } from '../../editor.mjs';
import { post } from '../../posts.mjs';
import { block, readRecord } from '../../record.mjs';

const widgetsIn = (html) =>
  [...html.matchAll(/<case-card\b[^>]*? lang="([a-z]+)".*?<\/case-card>/gs)].map(([all, lang]) => ({
    lang,
    link: /<\/template><a href="([^"]*)">([^<]*)<\/a><\/case-card>$/.exec(all)?.slice(1) ?? [],
  }));

export default async function ({ site, browser, check, record, plugin }) {
  const { ids } = record;
  const titles = {};
  for (const language of ['en', 'az', 'de', 'fa'])
    titles[language] = (await readRecord(plugin, language)).title('case', ids.case);
  const text = async (path) => (await fetch(site.address + path)).text();
  /** A post in this locale, which a word of its own finds again. */
  const postIn = (locale, content = block('case-card', { case: ids.case })) => {
    const id = post(site, `${content}\n\n<!-- wp:paragraph --><p>Mehrsprachig</p><!-- /wp:paragraph -->`);
    site.php(`update_post_meta( ${id}, 'lab_locale', '${locale}' );`);
    return id;
  };
  const az = postIn('az');
  const de = postIn('de_DE_formal', `[case_card case="${ids.case}"]`);
  const nl = postIn('nl_NL');

  for (const kind of ['polylang', 'wpml'])
    for (const [id, language, locale] of [
      [az, 'az', 'az'],
      [de, 'de', 'de_DE_formal'],
      [nl, 'en', 'nl_NL'],
    ]) {
      const [widget] = widgetsIn(await text(`/?p=${id}&${kind}=${locale}`));
      check(
        `${kind}: a widget in a post in ${locale} speaks ${language}`,
        widget?.lang === language && widget.link[1] === titles[language],
        widget,
      );
    }
  const [there] = widgetsIn(await text(`/?p=${az}&polylang=az`));
  const led = new URL(there.link[0].replaceAll('&#038;', '&'));
  // Where it is another of the site's posts, that one is in its language too.
  led.searchParams.set('polylang', 'az');
  const said = await (await fetch(led)).text();
  check(
    'its link leads to a page that says it in that language, not to the home page',
    there.link[0] !== `${site.address}/` && said.includes('lang="az"') && said.includes(titles.az),
    there.link,
  );

  const given = postIn(
    'az',
    `${block('case-card', { case: ids.case, lang: 'de' })}\n\n[case_card case="${ids.case}" lang="EN_us"]`,
  );
  const both = await text(`/?p=${given}&polylang=az`);
  check(
    'a block and a shortcode speak the language that they are given',
    widgetsIn(both)
      .map(({ lang }) => lang)
      .join() === 'de,en',
    widgetsIn(both),
  );
  check(
    'by one script for each',
    ['on-record.de.min.js', 'on-record.min.js'].every((name) => both.split(`js/${name}?`).length === 2),
    both.match(/js\/on-record[^"']*/g),
  );
  await checkLists({ site, check, titles, text, ids, az, de });

  const unknown = post(site, `[case_card case="${ids.case}" lang="xx"]`);
  const read = await text(`/?p=${unknown}`);
  check(
    'a language that the plugin does not have is the site’s for a reader',
    widgetsIn(read)[0]?.lang === 'en' && !read.includes('Only you who can edit'),
    widgetsIn(read),
  );
  const told = site.php(`return do_shortcode( '[case_card case="${ids.case}" lang="xx"]' );`, 'author');
  check(
    'and an author is told',
    told.includes('no language lang=&quot;xx&quot;') &&
      told.includes('It has: en, ') &&
      told.split('Only you who can edit').length === 2,
    told.slice(0, 400),
  );
  await checkPages({ site, check, text, ids, az });
  await checkEditor({ site, browser, check, titles, az });
}

/** Posts of several languages beside each other. */
async function checkLists({ site, check, titles, text, ids, az, de }) {
  const query = `<!-- wp:query {"query":{"perPage":9,"postType":"post","search":"Mehrsprachig","order":"asc","orderBy":"date","inherit":false}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-content /--><!-- /wp:post-template --></div><!-- /wp:query -->`;
  const list = post(site, query);
  const listed = widgetsIn(await text(`/?p=${list}&polylang=en_US`)).map(({ lang }) => lang);
  check('each post of a list speaks its own', listed.includes('az') && listed.includes('de'), listed);
  const feed = await text('/?feed=rss2&polylang=en_US');
  check(
    'each post of a feed too',
    ['az', 'de'].every((language) => feed.includes(`>${titles[language]}</a>`)),
    feed,
  );
  const answers = await (
    await fetch(`${site.address}/?rest_route=/wp/v2/posts&include=${az},${de}&wpml=en`)
  ).json();
  check(
    'and of the API',
    answers.length === 2 &&
      answers.every(({ id, content }) => content.rendered.includes(titles[id === az ? 'az' : 'de'])),
    answers.map(({ content }) => content.rendered),
  );
  const footer = widgetsIn(await text(`/?s=Mehrsprachig&polylang=de_DE&footer=${ids.case}`)).at(-1);
  check('what stands beside a list speaks the language of the page', footer?.lang === 'de', footer);
}

/** Pages that the organisation publishes itself. */
async function checkPages({ site, check, text, ids, az }) {
  site.php(`update_option( 'on_record', array( 'pages' => 'https://pages.example/' ) );`);
  const address = `https://pages.example/embed/az/case-card/${ids.case}.html`;
  const linked = [
    await text(`/?p=${az}&polylang=az`),
    await text(`/?feed=rss2&polylang=en`),
    (await (await fetch(`${site.address}/?rest_route=/wp/v2/posts/${az}&polylang=en`)).json()).content
      .rendered,
  ];
  check(
    'page, feed and API link to the published page in that language',
    linked.every((html) => html.includes(`href="${address}"`)),
    linked.map((html) => html.match(/https:\/\/pages\.example[^"]*/g)),
  );
  site.php(`update_option( 'on_record', array() );`);
}

/** Whoever edits a post sees and links what its readers will. */
async function checkEditor({ site, browser, check, titles, az }) {
  const page = await signIn(browser, site, 'admin');
  await page.goto(`${site.address}/wp-admin/post.php?post=${az}&action=edit&polylang=az`);
  await page.waitForFunction(() => window.onRecordEditor?.parts?.Preview && window.wp?.data, {
    timeout: 30_000,
  });
  const data = await page.evaluate(() => window.onRecordEditor);
  check(
    'the editor speaks the language of the post',
    data.language === 'az' && Object.values(data.items.case).some(([title]) => title === titles.az),
    data.language,
  );
  check('and leads to its pages', !Object.values(data.pages).includes(`${site.address}/`), data.pages);
  const preview = (language) =>
    page
      .waitForFunction(
        (lang, title) => {
          const framed = document.querySelector('iframe[name="editor-canvas"]')?.contentDocument ?? document;
          const widget = framed.querySelector(`case-card[lang=${lang}]`);
          return widget?.shadowRoot?.textContent.includes(title);
        },
        { timeout: 20_000 },
        language,
        titles[language],
      )
      .then(
        () => true,
        () => false,
      );
  check('and previews what readers will see', await preview('az'));
  await page.evaluate(() => {
    const { data } = window.wp;
    const [first] = data.select('core/block-editor').getBlocks();
    data.dispatch('core/block-editor').selectBlock(first.clientId);
  });
  await openOptions(page);
  await setOption(page, 'Language', 'fa');
  check('another language is chosen in the sidebar, and previewed', await preview('fa'));
  await page.browserContext().close();
}
