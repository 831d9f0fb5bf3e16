// What readers get: with two kinds of theme, six widgets, no script, a feed, an API, and a shortcode that is wrong.
import { classicTheme, versions } from '../../lab/packages.mjs';
import { post } from '../../posts.mjs';
import { read, tags, widgets } from '../../reader.mjs';
import { block } from '../../record.mjs';

export default async function ({ site, browser, check, record }) {
  const { ids, title, root } = record;
  const text = async (path) => (await fetch(site.address + path)).text();
  const six = [
    block('case-card', { case: ids.case, variant: 'compact' }),
    block('case-card', { person: ids.person }),
    block('prisoner-count', { series: ids.series }),
    block('case-timeline', { case: `${ids.case} ${ids.other}`, 'heading-level': '3' }),
    block('allegation-list', { case: ids.case, preset: 'plain' }),
    `<!-- wp:shortcode -->\n[allegation_list case="${ids.other}" group-by="status"]\n<!-- /wp:shortcode -->`,
  ].join('\n\n');
  const page = post(site, six);
  const none = post(site, 'Nothing of ours.');

  for (const theme of [versions[site.version].theme, classicTheme]) {
    site.php(`switch_theme('${theme}');`);
    const seen = await read(browser, `${site.address}/?p=${page}`);
    const all = await widgets(seen.page);
    check(
      `${theme}: six widgets show`,
      all.length === 6 &&
        all.every(({ alive, text: says, height }) => alive && says.length > 100 && height > 50),
      all.map(({ tag, text: says, height }) => [tag, says.length, height]),
    );
    check(`${theme}: one script for six widgets`, seen.scripts.length === 1, seen.scripts);
    check(
      `${theme}: its address changes with the version`,
      /\?ver=\d[\d.]+-[0-9a-f]{8}$/.test(seen.scripts[0]),
      seen.scripts,
    );
    check(`${theme}: no request to another host`, seen.foreign.length === 0, seen.foreign);
    check(`${theme}: nothing goes wrong in the page`, seen.errors.length === 0, seen.errors);
    await seen.close();

    const still = await read(browser, `${site.address}/?p=${page}`, { scripts: false });
    const dead = await widgets(still.page);
    check(
      `${theme}: without JavaScript six widgets show`,
      dead.length === 6 &&
        dead.every(({ alive, text: says, height }) => !alive && says.length > 100 && height > 50),
      dead.map(({ tag, text: says, height }) => [tag, says.length, height]),
    );
    await still.close();

    const html = await text(`/?p=${page}`);
    const expected = root(`case-card case ${ids.case} variant=compact`);
    check(
      `${theme}: WordPress changes no letter of a widget`,
      html.includes(`</style>${expected}</template>`),
      firstDifference(html, expected),
    );
    const [, both = ''] = /<case-timeline .*?<template[^>]*>(.*?)<\/template>/s.exec(html) ?? [];
    const starts = [ids.case, ids.other].map((id) => both.indexOf(` id="${id}" `));
    check(`${theme}: two cases stand one after the other`, starts[0] > 0 && starts[1] > starts[0], starts);
    check(
      `${theme}: under headings of the level asked for`,
      /<h3\b/.test(both) && !/<h2\b/.test(both),
      both.match(/<h\d/g),
    );
    check(
      `${theme}: a page without a widget has nothing of ours`,
      !/on-record/.test((await text(`/?p=${none}`)).replace(/<(link|a)[^>]*(oembed|feed)[^>]*>/g, '')),
    );
  }

  // Our record has none of them; another may.
  const typed = `<case-card><template shadowrootmode="open"><p>"One" -- it's two...</p></template></case-card>`;
  const set = site.php(`return wptexturize( base64_decode( '${Buffer.from(typed).toString('base64')}' ) );`);
  check('nor of quotation marks, dashes and dots as they are typed', set === typed, set);

  const own = title('case', ids.case);
  const feed = await text('/?feed=rss2');
  check(
    'the feed has a link and a sentence',
    feed.includes(`>${escapeHtml(own)}</a>`) &&
      feed.includes(escapeHtml(record.items.case[ids.case][1]).slice(0, 60)),
    feed.slice(0, 3000),
  );
  check(
    'and no tag, style or script of ours',
    !tags.some((tag) => feed.includes(`<${tag}`)) && !/<template|<style|<script/.test(feed),
  );
  const { content } = await (await fetch(`${site.address}/?rest_route=/wp/v2/posts/${page}`)).json();
  const plain = content.rendered.replace(/<[^>]*>/g, '');
  check(
    'the API has text with an address',
    plain.includes(escapeHtml(own)) &&
      plain.includes(`/on-record/en/case-card/${ids.case}.html`) &&
      !/<template|<style/.test(content.rendered),
    content.rendered,
  );
  const address = /https?:\/\/\S+?case-card\/[\w-]+\.html/.exec(plain)[0];
  const kept = await read(browser, address, { scripts: false });
  const [there] = await widgets(kept.page);
  check(
    'which leads to a page that needs no script',
    there?.text.length > 200 && kept.foreign.length === 0,
    there,
  );
  const named = await kept.page.$$eval(
    'meta[name=author], meta[name=publisher], meta[property="og:site_name"]',
    (all) => all.map(({ content }) => content),
  );
  check(
    'and names who made it, not a source, to whoever shows links',
    named.length === 3 && named.every((name) => name === record.publisher),
    named,
  );
  await kept.close();
  check(
    'an e-mail has the same',
    site
      .php(
        `add_filter('wp_doing_cron', '__return_true'); return do_blocks( get_post(${page})->post_content );`,
      )
      .includes('/on-record/en/case-card/'),
  );

  const wrong = post(
    site,
    '<!-- wp:shortcode -->\n[case_card case="no-such-case\\"><script>alert(1)</script>"]\n<!-- /wp:shortcode -->\n\n[case_card case="no-such-case"]',
  );
  const shown = await text(`/?p=${wrong}`);
  check(
    'an unknown id shows a reader nothing, and breaks nothing',
    shown.includes('<case-card case="no-such-case"') && !shown.includes('Only you who can edit'),
    shown,
  );
  check(
    'and tells who can mend it',
    site
      .php(`return do_shortcode('[case_card case="no-such-case"]');`, 'author')
      .includes('the record has no “no-such-case”'),
  );
  check(
    'a compact widget has the looks that are asked for, before the script comes',
    site
      .php(
        `return do_shortcode('[case_card case="${ids.case}" variant="compact" preset="plain"]');`,
        'author',
      )
      .includes('class="root plain compact"'),
  );
  const attack = post(
    site,
    block('case-card', {
      case: ids.case,
      src: 'https://elsewhere.example/record.json',
      preset: '"><script>alert(1)</script>',
      onclick: 'alert(1)',
    }),
    'contributor',
  );
  const attacked = await text(`/?p=${attack}`);
  check(
    'nobody who writes can choose another record, or slip in markup',
    !/elsewhere|alert\(1\)|onclick="alert/.test(attacked),
  );
}

const escapeHtml = (words) =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#039;');

/** What stands in the page where it first says something else than it should. */
function firstDifference(html, expected) {
  const start = html.indexOf(expected.slice(0, 40));
  let at = 0;
  while (html[start + at] === expected[at] && at < expected.length) at++;
  return [html.slice(start + at - 40, start + at + 60), expected.slice(at - 40, at + 60)];
}
