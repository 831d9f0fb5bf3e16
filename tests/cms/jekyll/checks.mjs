// What must be right in the pages and feeds that Jekyll built.
import { inside, placesOf, sentence, unescaped } from '../hugo-and-jekyll.mjs';
import { checkSame, published, read } from '../reader.mjs';

export async function checkPlaces(context, start, site) {
  const { check, browser } = context;
  await checkSame(context, 'lists, quotes, sentences, tables, HTML', `${start}/places/`, 7);
  const { page, close } = await read(browser, `${start}/places/`, { scripts: false });
  const places = await placesOf(page);
  check(
    'each in its place',
    places ===
      'li case-card,li case-timeline,blockquote prisoner-count,p allegation-list,main case-card,div case-card,td prisoner-count',
    places,
  );
  const [first, second, ...more] = await page.$$eval('tr, td', (all) => all.map((each) => each.innerText));
  check('a table stays a table', first === 'what\twhere' && more.length === 2 && !second.includes('</'), [
    first,
    second,
    ...more,
  ]);
  check(
    'what stands in code stays code',
    (await page.$eval('pre', ({ textContent }) => textContent)).trim() ===
      '{% include case-card.html case="in-code" %}',
  );
  await close();
  const none = await published(site, 'none/index.html');
  check(
    'a page without a widget has nothing of ours',
    none.includes('without a case') &&
      !/on-?record|<script(?! type="application\/ld\+json")|<template/.test(none),
    none,
  );
}

export async function checkLists({ check, base }, site, plugins) {
  const list = await published(site, 'index.html');
  check(
    'a list of excerpts has words',
    list.split(sentence).length >= 2 && list.includes('PanARMENIAN'),
    list,
  );
  check('and no inside of a widget', !inside.test(list.replace(/<head>.*<\/head>/s, '')), list.match(inside));
  check(
    'an excerpt that begins with a widget is its sentence and its link',
    list.includes(`${base}embed/en/case-card/terter-2017.html">Terter case (2017)</a>`),
    list,
  );
  const feeds = ['own-feed.xml', ...(plugins ? ['feed.xml'] : [])];
  const link = `<a href="${base}embed/en/case-timeline/ganja-2018.html">Ganja case (2018)</a>`;
  for (const name of feeds) {
    const feed = unescaped(await published(site, name));
    check(`${name} has sentences and links`, feed.includes(`${sentence} ${link}`), feed);
    check(
      `${name}: of every widget, in its language, and no widget`,
      feed.replace(/<summary.*?<\/summary>/gs, '').split('/embed/').length === 1 + 4 + 4 + 4 + 1 &&
        feed.includes('Elmar Vəliyevi güllə ilə vuraraq') &&
        !inside.test(feed),
      feed.match(/\/embed\/[^"]+/g),
    );
  }
  if (!plugins) return;
  const [, description = ''] =
    /<meta name="description" content="([^"]*)/.exec(await published(site, 'first/index.html')) ?? [];
  check(
    'a description has the sentence and no inside of a widget',
    /^PanARMENIAN.Net says that .* Terter case \(2017\)$/.test(description) && !inside.test(description),
    description,
  );
}
