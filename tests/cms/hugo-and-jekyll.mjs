// What the recipes for Hugo and Jekyll must do alike, each with a page of options and one of filters.
import { checkSame, read } from './reader.mjs';

/** Of the Ganja case, in a feed. */
export const sentence = 'a local man, shot and wounded Elmar Valiyev, the mayor of Ganja, on 3 July 2018.';
/** What only the inside of a widget has. */
export const inside = /<(template|style|script)|:host|display:flex|Copy citation/;
/** What a feed reader makes of a description. */
export const unescaped = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&(quot|#34);/g, '"')
    .replaceAll('&#39;', "'");

/** The tags of a page, each after the element that it stands in. */
export const placesOf = (page) =>
  page.$$eval('case-card, prisoner-count, case-timeline, allegation-list', (all) =>
    all.map(({ localName, parentElement }) => `${parentElement.localName} ${localName}`).join(),
  );

/** The widgets of a page as readers see them without JavaScript: with the spaces that are left. */
export async function shown(browser, address) {
  const { page, close } = await read(browser, address, { scripts: false });
  const text = await page.$$eval('case-card, prisoner-count, case-timeline, allegation-list', (all) =>
    all.map(({ shadowRoot }) => shadowRoot?.querySelector('.root').innerText).join('\n'),
  );
  await close();
  return text;
}

export async function checkOptions(context, start) {
  const { check, browser } = context;
  const all = await checkSame(context, 'options', `${start}/options/`, 6, 2);
  const [plain, compact, newest, bySpeaker, oldest, azerbaijani] = all;
  const alive = await read(browser, `${start}/options/`);
  check(
    'the headings are those of the script',
    all.every(({ headings }, i) => headings.join() === alive.widgets[i].headings.join()),
    all.map(({ headings }) => headings),
  );
  await alive.close();
  check(
    'preset and heading-level',
    [plain, newest, bySpeaker].map(({ root, headings }) => root + headings[0]).join() ===
      'root plainh4,root cardh6,root editorialh1' && plain.attributes['heading-level'] === '4',
    [plain, newest, bySpeaker],
  );
  check('variant', compact.height < plain.height * 0.6 && compact.root.endsWith(' compact'), compact);
  const first = ({ words }) => words.indexOf('3 July 2018') / words.length;
  check('order', first(newest) > first(oldest) && newest.attributes.order === 'newest', newest.words);
  check('group-by', bySpeaker.attributes['group-by'] === 'speaker', bySpeaker.attributes);

  check(
    'lang',
    azerbaijani.attributes.lang === 'az' && azerbaijani.words.includes('Elmar Vəliyev'),
    azerbaijani,
  );

  const still = await read(browser, `${start}/links/`, { scripts: false });
  const [filtered, two, at] = still.widgets;
  check(
    'what there is no file of is a link',
    still.widgets.every(({ words, link, height }) => !words && link.includes('/embed/en/') && height > 10) &&
      (await still.page.$$('case-timeline:nth-of-type(2) > a')).length === 2,
    still.widgets,
  );
  check(
    'with all its attributes',
    filtered.attributes.kinds === 'attack clash' &&
      two.attributes.case === 'ganja-2018 nardaran-2015' &&
      two.attributes.preset === 'card' &&
      at.attributes['data-url'] === '/a?b="1"&c' &&
      still.widgets.every(({ attributes: { lang, style } }) => lang === 'en' && style === 'display:block'),
    still.widgets,
  );
  await still.close();
  const { widgets, close } = await read(browser, `${start}/links/`);
  check(
    'until the script makes the widget of it',
    widgets.every(({ words, alive }) => alive && words.length > 500) && widgets[1].root === 'root card',
    widgets,
  );
  await close();
}
