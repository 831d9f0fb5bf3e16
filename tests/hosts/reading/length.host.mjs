// How long a reader reads: each variant on a phone, of the case with most statements. Measured in screens and in words.
import { hostTest } from '../host-test.mjs';
import { caseIds, seriesId, spoken, visit, widget } from '../widgets.mjs';

const phone = { width: 320, height: 640 };
const [longest] = caseIds;
const ofCase = `case="${longest}"`;
const compact = 'variant="compact"';
/** An index is judged by this many cases. */
const indexed = 15;

/** Tag, attributes, and the most screens that it may be long. */
const limits = [
  ['case-card', ofCase, 9],
  ['case-card', `${ofCase} ${compact}`, 2],
  ['allegation-list', ofCase, 15],
  ['allegation-list', `${ofCase} ${compact}`, 2],
  ['case-timeline', `${ofCase} ${compact}`, 3],
  ['prisoner-count', `series="${seriesId}" ${compact}`, 1],
];

/** Words of all that stands there, folded up or not; a dot between two things is none. */
const wordsOf = (page, selector) =>
  page.evaluate((selector) => {
    const [{ shadowRoot }] = document.querySelector('main').children;
    const said = [...shadowRoot.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return said
      .join(' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }, selector);

hostTest(async ({ browser, serve, check }) => {
  const on = async (tag, attributes) => {
    const body = `<main>${widget(tag, attributes)}</main>`;
    const { page } = await visit(browser, serve, {
      locale: 'en',
      body,
      prepare: (each) => each.setViewport(phone),
    });
    return page;
  };
  const heightOf = (page) =>
    page.evaluate(() => document.querySelector('main').firstElementChild.getBoundingClientRect().height);

  for (const [tag, attributes, screens] of limits) {
    const page = await on(tag, attributes);
    const found = (await heightOf(page)) / phone.height;
    check(`<${tag} ${attributes}> is at most ${screens} screens long`, found <= screens, found.toFixed(2));
    await page.close();
  }

  const { slice } = await spoken('en');
  const cases = Object.keys(slice.cases).length;
  const index = await on('case-card', `case="all" ${compact}`);
  const height = await heightOf(index);
  const entries = await index.evaluate(
    () => document.querySelector('case-card').shadowRoot.querySelectorAll('details > article').length,
  );
  check('an index has every case of the record', entries === cases, `${entries} of ${cases}`);
  const ofIndexed = (height / cases) * Math.min(cases, indexed);
  check(
    `${indexed} cases are at most 6 screens`,
    ofIndexed / phone.height <= 6,
    (ofIndexed / phone.height).toFixed(2),
  );
  await index.close();

  const card = await on('case-card', ofCase);
  const end = await card.evaluate(() => {
    const { shadowRoot } = document.querySelector('case-card');
    const top = shadowRoot.querySelector('.root').getBoundingClientRect().top;
    return shadowRoot.querySelector('.head').getBoundingClientRect().bottom - top;
  });
  check('the head of a card is on the first screen', end <= phone.height, end);
  const [bylines, statements] = await Promise.all([wordsOf(card, '.speaker'), wordsOf(card, '.text')]);
  const share = bylines / statements;
  check('bylines have at most 60 % of the words of statements', share <= 0.6, `${bylines} to ${statements}`);
});
