// What authors paste without a block or a shortcode: raw tags, a lone link, a quotation; and content that comes after the page.
import { post } from '../../posts.mjs';
import { read, widgets } from '../../reader.mjs';
import { block } from '../../record.mjs';

const elsewhere = 'https://pages.example/record/embed';

export default async function ({ site, browser, check, record }) {
  const { ids } = record;
  const link = (language, tag, id) =>
    `<a href="${elsewhere}/${language}/${tag}/${id}.html">What the link says</a>`;
  const pasted = {
    'a raw tag': [
      `<!-- wp:html -->\n<case-card case="${ids.case}"></case-card>\n<!-- /wp:html -->`,
      'case-card',
    ],
    'a raw tag in a post of the classic editor': [
      `<case-timeline case="${ids.case}"></case-timeline>`,
      'case-timeline',
    ],
    'a link alone in its paragraph': [
      `<!-- wp:paragraph -->\n<p>${link('en', 'allegation-list', ids.case)}</p>\n<!-- /wp:paragraph -->`,
      'allegation-list',
    ],
    'a quotation of ours': [
      `<!-- wp:html -->\n<blockquote class="on-record"><p>What it says. ${link('en', 'case-card', ids.case)}</p></blockquote>\n<!-- /wp:html -->`,
      'case-card',
    ],
    'a tag in another language': [
      `<!-- wp:html -->\n<case-card case="${ids.case}" lang="az"></case-card>\n<!-- /wp:html -->`,
      'case-card',
      'az',
    ],
    'a link to a page in another language': [
      `<!-- wp:paragraph -->\n<p>${link('de', 'case-card', ids.case)}</p>\n<!-- /wp:paragraph -->`,
      'case-card',
      'de',
    ],
  };
  for (const [what, [content, tag, language = 'en']] of Object.entries(pasted)) {
    const page = await read(browser, `${site.address}/?p=${post(site, content)}`);
    const [widget] = await widgets(page.page);
    check(
      `${what} is a widget`,
      widget?.tag === tag && widget.alive && widget.text.length > 200 && widget.height > 100,
      widget,
    );
    check(
      `${what} brings the script of its language, once`,
      page.scripts.length === 1 &&
        page.scripts[0].includes(language === 'en' ? '/on-record.min.js' : `.${language}.min.js`),
      page.scripts,
    );
    check(`${what}: nothing goes wrong`, page.errors.length === 0, page.errors);
    await page.close();
  }

  const mention = post(site, `<p>See ${link('en', 'case-card', ids.case)} for more.</p>`);
  const mentioned = await read(browser, `${site.address}/?p=${mention}`);
  check('a link inside a sentence stays one', (await widgets(mentioned.page)).length === 0);
  await mentioned.close();

  const none = post(site, 'Nothing of ours.');
  const later = post(site, `${pasted['a raw tag'][0]}\n\n${block('case-timeline', { case: ids.case })}`);
  const loadMore = async () => {
    const page = await read(browser, `${site.address}/?p=${none}`);
    // As themes do that load the next post under the first; what a browser would show of a block without a script is lost by it.
    await page.page.evaluate(async (address) => {
      const text = await (await fetch(address)).text();
      const next = new DOMParser()
        .parseFromString(text, 'text/html')
        .querySelector('case-card').parentElement;
      document.body.insertAdjacentHTML('beforeend', next.outerHTML);
      await document.querySelector('case-timeline').updateComplete;
    }, `${site.address}/?p=${later}`);
    await page.page.waitForNetworkIdle({ idleTime: 200 });
    const found = await widgets(page.page);
    await page.close();
    return { found, scripts: page.scripts };
  };
  check('a page without a widget has no script', (await loadMore()).scripts.length === 0);
  site.php(`update_option( 'on_record', array( 'everywhere' => '1' ) );`);
  const { found, scripts } = await loadMore();
  check('with the script everywhere, there is one', scripts.length === 1, scripts);
  check(
    'and what comes later is alive, a tag and a block',
    found.map(({ tag }) => tag).join() === 'case-card,case-timeline' &&
      found.every(({ alive, text }) => alive && text.length > 200),
    found,
  );
  site.php(`update_option( 'on_record', array() );`);

  const feed = await (await fetch(`${site.address}/?feed=rss2`)).text();
  check(
    'in a feed a raw tag is a sentence with a link, as a block is',
    !/<case-|<allegation-|<template/.test(feed) && feed.includes(record.items.case[ids.case][1].slice(0, 40)),
    feed.slice(0, 2000),
  );
}
