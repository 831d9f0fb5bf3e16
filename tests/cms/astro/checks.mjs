// What must be right in what Astro built, and when a reader goes from page to page in it.
import { checkSame, published, read, widgets } from '../reader.mjs';

const letters = ({ words }) => words.replace(/\s/g, '');

export async function checkPages(context, built) {
  const { check, browser, origin, base } = context;
  const places = await checkSame(context, 'MDX', `${origin}/blog/places/`, 5);
  check(
    'each in its place',
    places.map(({ tag }) => tag).join(' ') ===
      'case-card case-timeline prisoner-count allegation-list prisoner-count',
    places.map(({ tag }) => tag),
  );
  const { page, close } = await read(browser, `${origin}/blog/places/`, { scripts: false });
  const parents = await page.$$eval('case-card, case-timeline, prisoner-count, allegation-list', (all) =>
    all.map(({ parentElement }) => parentElement.localName),
  );
  check('and in no paragraph of its own', parents.join(' ') === 'main li blockquote p td', parents);
  await close();

  const scripts = (await published(built, 'four/index.html')).match(/<script[^>]*on-record[^>]*>/g);
  check(
    'a page names the script once, to be run when all widgets are there',
    scripts?.join() === `<script defer src="${base}on-record.js">`,
    scripts,
  );
  for (const path of ['none/index.html', 'index.html']) {
    const html = await published(built, path);
    check(
      `${path} has nothing of ours`,
      html.includes('</nav>') && !/on-record|OnRecord|shadowroot|case-card/.test(html),
      html,
    );
  }

  const [plain, compact, newest, filtered, two, bySpeaker] = await checkSame(
    context,
    'options',
    `${origin}/blog/options/`,
    6,
  );
  const still = await read(browser, `${origin}/four/`, { scripts: false });
  const [card, , timeline, list] = still.widgets;
  await still.close();
  check(
    'preset and heading-level',
    plain.root === 'root plain' && plain.headings[0] === 'h4' && plain.attributes['heading-level'] === '4',
    plain,
  );
  check('variant', compact.height < card.height * 0.6 && compact.headings[0] === 'h2', compact);
  const at = ({ words }) => words.lastIndexOf('3 July 2018');
  check('order', newest.words.length === timeline.words.length && at(newest) > at(timeline), newest);
  check('a filter', filtered.words.length < timeline.words.length / 2, filtered);
  check('several cases', two.words.includes('Nardaran') && two.root === 'root card', two);
  check(
    'group-by',
    bySpeaker.words !== list.words && bySpeaker.attributes['group-by'] === 'speaker',
    bySpeaker,
  );

  for (const [path, language, file] of [
    ['az', 'az', 'on-record.az.js'],
    ['blog/az', 'az', 'on-record.az.js'],
    ['fr', 'en', 'on-record.js'],
  ]) {
    const [one] = await checkSame(context, path, `${origin}/${path}/`, 1);
    const { scripts, close } = await read(browser, `${origin}/${path}/`);
    check(
      `/${path}/ speaks ${language}`,
      one.attributes.lang === language && scripts.length === 1 && scripts[0].endsWith(`/on-record/${file}`),
      [one.attributes, scripts],
    );
    await close();
  }
}

export async function checkFeed({ check, base }, built) {
  const feed = (await published(built, 'rss.xml'))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
  const link = `<a href="${base}embed/en/case-timeline/nardaran-2015.html">Nardaran case (2015)</a>`;
  check('the feed has sentences and links', feed.includes(`to 25–26 November 2015. ${link}</p>`), feed);
  check(
    'of every widget, in its language',
    feed.split('on-record/embed/').length === 1 + 5 + 7 + 1 &&
      feed.includes('Elmar Vəliyevi güllə ilə vuraraq'),
    feed.match(/on-record\/embed\/[^"]+/g),
  );
  check(
    'and no widget',
    !/<(template|style|script|case-|prisoner-|allegation-|OnRecord)/.test(feed),
    feed.match(/<(template|style|script|case-|prisoner-|OnRecord).{200}/),
  );
}

/** With `<ClientRouter />`: the pages come by script, so that no parser makes shadow roots of their templates. */
export async function checkNavigation({ check, browser, origin }) {
  const first = await read(browser, `${origin}/four/`, { scripts: false });
  const expected = first.widgets.map(letters);
  await first.close();
  const seen = await read(browser, `${origin}/none/`);
  const { page, complaints, scripts } = seen;
  await page.evaluate('window.stayed = true');
  const shows = async (count, words = '') => {
    const there = (wanted, said) => {
      const all = [...document.querySelectorAll('case-card, prisoner-count, case-timeline, allegation-list')];
      const texts = all.map(({ shadowRoot }) => shadowRoot?.textContent ?? '');
      return texts.length === wanted && texts.every((text) => text.length > 1000 && text.includes(said));
    };
    await page.waitForFunction(there, { timeout: 10_000 }, count, words).catch(() => undefined);
    return { all: await widgets(page), stayed: await page.evaluate('Boolean(window.stayed)') };
  };
  const four = async (name) => {
    const { all, stayed } = await shows(4);
    check(
      name,
      stayed &&
        all.length === 4 &&
        all.every((each, i) => each.alive && each.height > 100 && letters(each) === expected[i]),
      { stayed, all: all.map(({ tag, alive, words, link }) => [tag, alive, words.length, link]) },
    );
  };
  const go = (path) => page.$eval(`nav a[href="${path}"]`, (link) => link.click());

  check('a first page without a widget loads no script of ours', scripts.length === 0, scripts);
  await go('/four/');
  await four('from there by a link to a page with four widgets: they are alive and whole');
  await go('/az/');
  // Until its script has come it shows English.
  const { all, stayed } = await shows(1, 'Elmar Vəliyev');
  check(
    'on to a page in another language: it speaks it',
    stayed && all[0]?.attributes.lang === 'az' && all[0].alive && all[0].words.includes('Elmar Vəliyev'),
    [stayed, all],
  );
  await page.goBack();
  await four('and back in the history: they are alive and whole again');
  await go('/none/');
  await shows(0);
  await go('/four/');
  await four('and after a page without one');
  check('nothing goes wrong on the way', complaints.length === 0, complaints);
  await seen.close();
}
