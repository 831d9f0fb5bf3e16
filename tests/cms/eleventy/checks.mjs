// What must be right in the pages and feeds that Eleventy built.
import { checkSame, published, read } from '../reader.mjs';

/** What no page, feed or excerpt may show: the words by which the plugin finds its places, and template code. */
const leftover = /onrecord[0-9a-f]{8}|data-record-widget|\{%|\{\{/;
const tagsOf = (widgets) => widgets.map(({ tag }) => tag);

/** Inside whatever Markdown has. */
export async function checkPlaces(context, origin, site) {
  const { check } = context;
  const widgets = await checkSame(context, 'lists, quotes, sentences, tables', `${origin}/places/`, 7);
  check(
    'each in its place',
    tagsOf(widgets).join(' ') ===
      'case-card case-timeline prisoner-count allegation-list case-card case-card prisoner-count',
    tagsOf(widgets),
  );
  const { page, close } = await read(context.browser, `${origin}/places/`, { scripts: false });
  const parents = await page.$$eval('case-card, prisoner-count, case-timeline, allegation-list', (all) =>
    all.map(({ parentElement }) => parentElement.localName),
  );
  check(
    'and in no paragraph of its own',
    parents.join(' ') === 'li li blockquote main main main td' ||
      parents.join(' ') === 'li li blockquote p main main td',
    parents,
  );
  const text = await page.$eval('main', ({ textContent }) => textContent);
  check('what stands in code stays code', text.includes('{% case_card "in-code" %}'), text);
  await close();
  const html = await published(site, 'places/index.html');
  check('nothing is left over', !leftover.test(html.replace(/<code>.*?<\/code>/s, '')), html.match(leftover));
  check(
    'the script stands there once, after the widgets',
    html.split('<script').length === 2 && html.indexOf('<script') > html.lastIndexOf('</prisoner-count>'),
    html.match(/<script[^>]*>/g),
  );
  const none = await published(site, 'none/index.html');
  check(
    'a page without a widget has nothing of ours',
    none.includes('without a case') && !/on-?record|<script|<template/.test(none),
    none,
  );
}

export async function checkFeeds({ check, base }, site) {
  const json = JSON.parse(await published(site, 'feed.json'));
  const plain = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  const feeds = {
    rss: plain(await published(site, 'feed.rss')),
    atom: plain(await published(site, 'feed.atom')),
    'hand-written': plain(await published(site, 'feed.xml')),
    json: json.items.map(({ content_html: content }) => content).join(''),
  };
  const link = `<a href="${base}embed/en/case-timeline/ganja-2018.html">Ganja case (2018)</a>`;
  const sentence = 'a local man, shot and wounded Elmar Valiyev, the mayor of Ganja, on 3 July 2018.';
  for (const [name, feed] of Object.entries(feeds)) {
    check(`the ${name} feed has sentences and links`, feed.includes(`${sentence} ${link}</p>`), feed);
    check(
      `${name}: of every widget, in its language`,
      feed.split('on-record/embed/').length === 1 + 4 + 7 + 1 + 1 + 1 &&
        feed.includes('Elmar Vəliyevi güllə ilə vuraraq'),
      feed.match(/on-record\/embed\/[^"]+/g),
    );
    check(
      `${name}: and no widget`,
      !/<(template|style|script|case-|prisoner-)|onrecord[0-9a-f]{8}|<p>\s*<div/.test(feed),
      feed.match(/<(template|style|script|case-|prisoner-).{200}/),
    );
  }
}

export async function checkOptions(context, origin) {
  const { check } = context;
  const four = await checkSame(context, 'four', `${origin}/four/`, 4);
  const all = await checkSame(context, 'options', `${origin}/options/`, 7, 2);
  const [plain, compact, newest, filtered, two, bySpeaker, azerbaijani] = all;
  check(
    'preset and heading-level',
    plain.root === 'root plain' && plain.headings[0] === 'h4' && plain.attributes['heading-level'] === '4',
    plain,
  );
  check('variant', compact.height < four[0].height * 0.6 && compact.headings[0] === 'h2', compact);
  const order = (words, ...parts) => parts.map((part) => words.lastIndexOf(part));
  check(
    'order',
    newest.words.length === four[2].words.length &&
      order(newest.words, '3 July 2018').every((at) => at > order(four[2].words, '3 July 2018')[0]),
    newest.words.slice(0, 500),
  );
  check(
    'a filter',
    filtered.words.length < four[2].words.length && filtered.attributes.kinds === 'attack clash',
    filtered.words,
  );
  check(
    'several cases',
    two.attributes.case === 'ganja-2018 nardaran-2015' &&
      two.words.includes('Nardaran') &&
      two.root === 'root card',
    two,
  );
  check(
    'group-by',
    bySpeaker.words !== four[3].words && bySpeaker.attributes['group-by'] === 'speaker',
    bySpeaker,
  );
  check(
    'lang',
    azerbaijani.attributes.lang === 'az' && azerbaijani.words.includes('Elmar Vəliyev'),
    azerbaijani,
  );
}

/** Layouts, other template languages, and pages that show other pages. */
export async function checkTemplates(context, origin, site) {
  const { check } = context;
  for (const name of ['nunjucks', 'macro', 'liquid', 'script']) {
    const [card] = await checkSame(context, name, `${origin}/${name}/`, 1);
    check(
      'with its attributes',
      card?.attributes['heading-level'] === '3' && card.headings[0] === 'h3',
      card,
    );
  }
  await checkSame(context, 'a layout', `${origin}/layout/`, 1);
  await checkSame(context, 'a page of whole posts', `${origin}/all/`, 14, 2);
  const list = await published(site, 'index.html');
  check(
    'a list of excerpts has words and nothing of ours',
    list.includes('According to the article') &&
      !leftover.test(list) &&
      !/<script|<template|:host|display:/.test(list),
    list,
  );
}

/** `expected` has the language by the page: from data, the layout's `<html>`, a folder with the i18n plugin, or none that we have. */
export async function checkLanguages(context, origin, expected) {
  const { check } = context;
  for (const [page, language] of Object.entries(expected)) {
    const [card] = await checkSame(context, page, `${origin}/${page}/`, 1);
    const { scripts, close } = await read(context.browser, `${origin}/${page}/`);
    const script = language === 'en' ? 'on-record.js' : `on-record.${language}.js`;
    check(
      `speaks ${language}`,
      card?.attributes.lang === language &&
        scripts.length === 1 &&
        scripts[0].endsWith(`/on-record/${script}`),
      [card?.attributes, scripts],
    );
    await close();
  }
}
