// What must be right in the pages and feeds that Hugo built.
import { inside, placesOf, sentence, unescaped } from '../hugo-and-jekyll.mjs';
import { checkSame, published, read } from '../reader.mjs';

export async function checkPlaces(context, origin, site) {
  const { check, browser } = context;
  await checkSame(context, 'lists, quotes, sentences, tables, shortcodes', `${origin}/places/`, 7);
  const { page, close } = await read(browser, `${origin}/places/`, { scripts: false });
  const places = await placesOf(page);
  check(
    'each in its place',
    places ===
      'li case-card,li case-timeline,blockquote prisoner-count,p allegation-list,p case-card,div case-card,td prisoner-count',
    places,
  );
  check(
    'what stands in code stays code',
    (await page.$eval('pre', ({ textContent }) => textContent)).trim() === '{{% case-card case="in-code" %}}',
  );
  check('a template may work on the content before', Boolean(await page.$('h2 > a[href="#a-heading"]')));
  await close();
  const none = await published(site, 'none/index.html');
  check(
    'a page without a widget has nothing of ours',
    none.includes('without a case') && !/on-?record|<script|<template/.test(none),
    none,
  );
}

export async function checkLists({ check, base }, site) {
  const link = `<a href="${base}embed/en/case-timeline/ganja-2018.html">Ganja case (2018)</a>`;
  const list = await published(site, 'index.html');
  check('a list of summaries has words', list.split(sentence).length > 2, list);
  check('and no inside of a widget', !inside.test(list), list.match(inside));
  const html = await published(site, 'posts/four/index.html');
  const [, description = ''] = /<meta property="?og:description"? content="([^"]*)/.exec(html) ?? [];
  check('so has the description', description.includes(sentence) && !inside.test(description), description);
  const search = JSON.parse(await published(site, 'index.json'));
  const { text } = search.find(({ title }) => title === 'Four');
  check('so has a search index', text.includes(sentence) && !inside.test(text), text);
  const summaries = await published(site, 'index.xml');
  check(
    'the feed as Hugo makes it has sentences',
    summaries.includes(sentence) && !inside.test(summaries),
    summaries,
  );
  const whole = unescaped(await published(site, 'posts/index.xml'));
  check('a feed of whole pages has sentences and links', whole.includes(`${sentence} ${link}</p>`), whole);
  check(
    'of every widget, and no widget',
    whole.split('/on-record/embed/').length === 1 + 4 + 2 &&
      !inside.test(whole) &&
      !/<(case|prisoner)-/.test(whole),
    whole,
  );
  const other = unescaped(await published(site, 'az-az/posts/index.xml'));
  check('in their language', other.includes('Elmar Vəliyevi güllə ilə vuraraq'), other);
}
