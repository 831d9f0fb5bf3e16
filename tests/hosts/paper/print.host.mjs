// On paper: everything that a widget shows, once and whole, with its sources as numbered footnotes, and no controls.
import { readFile } from 'node:fs/promises';
import { hostTest } from '../host-test.mjs';
import { count, events, long, longRecord, mark } from './long-record.mjs';
import { open, shownBy } from '../page.mjs';
import {
  astray,
  controlsOnPaper,
  filled,
  footnoteFaults,
  onScreen,
  pressed,
  print,
  wordsIn,
  wordsOn,
} from './paper.mjs';

const plain = (text) => (typeof text === 'string' ? text : text.text);
const page = (
  lang,
  script,
  body,
) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <meta charset="utf-8"><title>An article</title><style>body { font: 16px/1.5 serif; margin: 0 }</style>
  ${body}<script async src="/dist/${script}"></script>`;

/** Two hundred events, printed from a page that shows them all. */
async function longTimeline({ browser, serve, check }) {
  const origin = await serve({
    '/': page('en', 'on-record.bare.js', '<case-timeline case="valley" src="/long.json"></case-timeline>'),
    '/long.json': JSON.stringify(await longRecord()),
  });
  const { page: tab, complaints } = await open(browser, origin);
  await shownBy(tab, 'case-timeline');
  const { texts, controls, sources } = await onScreen(tab);
  const paper = await print(tab);
  const places = placesOn(paper);
  const missing = places.filter(({ of }) => of.some((sheets) => !sheets.length)).map(({ i }) => i);
  check(`all ${count} events are on paper`, places.length === count && !missing.length, missing);
  const twice = places.filter(({ of }) => of.some((sheets) => sheets.length > 1)).map(({ i }) => i);
  check('each of them once', !twice.length, twice);
  check('no statement that fits on a sheet is cut', !cutOn(paper).length, cutOn(paper));
  const [whole] = places.filter(({ i }) => i === long);
  check('one that is longer than a sheet goes on to the next', new Set(whole.of.flat()).size > 1, whole);
  const sentences = (text) => pressed(text).split('gavethesameaccount').length - 1;
  const [asked, got] = [sentences(texts.join('')), sentences(paper.all)];
  check(`none of its ${asked} sentences is lost where it goes on`, asked > count && got === asked, got);
  check('no text runs off a sheet', !astray(paper).length, astray(paper));

  const faults = footnoteFaults(paper, sources);
  check(`its ${sources.length} sources are footnotes, numbered as in the text`, !faults.length, faults);
  const without = sources.filter(({ address }) => !address);
  check(
    'the record has sources with an address and without',
    without.length && without.length < sources.length,
  );
  await checkControls(tab, paper, controls, check);
  check('nothing is thrown or complained about', !complaints.length, complaints);

  // Gates must be able to fail: a footnote moved, and statements that nothing keeps together.
  const wrong = { ...paper, all: paper.all.replaceAll('[2]', '[3]') };
  check('a wrong number in the text is noticed here', footnoteFaults(wrong, sources).length > 0);
  await tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { break-inside: auto !important; break-after: auto !important }');
    document.querySelector('case-timeline').shadowRoot.adoptedStyleSheets.push(sheet);
  });
  check('a statement that is cut is noticed here', cutOn(await print(tab)).length > 0);
}

/** The sheets on which an event has its title and the ends of its accounts. */
const placesOn = (paper) =>
  events.map(({ i, accounts }) => ({
    i,
    of: [sheetsOf(paper, mark('event', i)), ...accounts.flatMap((account) => endsOn(paper, i, account))],
  }));
const endsOn = (paper, i, { id }) =>
  ['opens', 'closes'].map((end) => sheetsOf(paper, mark(`${end}-${id.at(-1)}`, i)));
const sheetsOf = ({ sheets }, word) =>
  sheets.flatMap(({ number, text }) => Array(text.split(word).length - 1).fill(number));

/** The statements that begin on one sheet and end on another, and the events whose title is left alone on one. */
const cutOn = (paper) =>
  events
    .filter(({ i }) => i !== long)
    .flatMap(({ i, accounts }) => {
      const cut = accounts.filter((account) => new Set(endsOn(paper, i, account).flat()).size > 1);
      const [first] = endsOn(paper, i, accounts[0]);
      const isLeft = sheetsOf(paper, mark('event', i))[0] !== first[0];
      return [...cut.map(({ id }) => id), ...(isLeft ? [`the title of ${i}`] : [])];
    });

/** The biggest case of the bundled record, in all widgets. */
async function bundled({ browser, serve, check }, lang) {
  const slice = JSON.parse(
    await readFile(new URL(`../../../dist/record/${lang}.json`, import.meta.url), 'utf8'),
  );
  const [{ id, statements }] = Object.values(slice.cases).sort(
    (a, b) => b.statements.length - a.statements.length,
  );
  const [series] = Object.keys(slice.counts);
  const widgets = {
    'case-card': `case="${id}"`,
    'case-timeline': `case="${id}"`,
    'allegation-list': `case="${id}"`,
    'prisoner-count': `series="${series}"`,
  };
  const script = lang === 'en' ? 'on-record.js' : `on-record.${lang}.js`;
  const tags = Object.entries(widgets).map(([tag, of]) => [tag, `<${tag} ${of}></${tag}>`]);
  const origin = await serve(
    Object.fromEntries(tags.map(([tag, markup]) => [`/${tag}`, page(lang, script, markup)])),
  );
  let printed = '';
  const printedWords = new Set();
  for (const [tag] of tags) {
    const { page: tab } = await open(browser, `${origin}/${tag}`);
    await shownBy(tab, tag);
    const { texts, controls, sources } = await onScreen(tab);
    const paper = await print(tab);
    printed += paper.all;
    const there = wordsOn(paper);
    for (const word of there.keys()) printedWords.add(word);
    const lost =
      lang === 'en'
        ? texts.filter((text) => !paper.all.includes(pressed(text)))
        : [...wordsIn(texts.join(' '))].filter(([word, times]) => !(there.get(word) >= times));
    check(
      `${tag} (${lang}) has all its ${texts.length} texts on paper`,
      texts.length > 20 && !lost.length,
      lost,
    );
    check(`${tag} (${lang}) has no text off a sheet`, !astray(paper).length, astray(paper));
    const faults = footnoteFaults(paper, sources, lang === 'en');
    check(
      `${tag} (${lang}) has its footnotes numbered as in the text`,
      sources.length && !faults.length,
      faults,
    );
    await checkControls(tab, paper, controls, check, `${tag} (${lang})`);
    const fills = filled(paper).map((share) => Math.round(share * 100) / 100);
    check(
      `no sheet of ${tag} (${lang}) but the last is half empty`,
      fills.slice(0, -1).every((share) => share > 0.5),
      fills,
    );
    if (lang === 'en') check(`${tag} is on at most 7 sheets`, fills.length <= 7, fills.length);
  }
  // Accounts and figures that belong to no event and no summary are for the open data; of the rest nothing may be missing.
  const lost = statements
    .filter(({ section }) => section !== 'account' && section !== 'figure')
    .filter(({ text }) =>
      lang === 'en'
        ? !printed.includes(pressed(plain(text)))
        : [...wordsIn(plain(text)).keys()].some((word) => !printedWords.has(word)),
    )
    .map((s) => s.id);
  check(
    `every allegation, answer, charge, sentence and finding of the case is on paper (${lang})`,
    !lost.length,
    lost,
  );
}

async function checkControls(tab, { sheets }, controls, check, of = 'the timeline') {
  const drawn = await controlsOnPaper(tab);
  check(`${of} draws no control on paper`, controls.length && !drawn.length, drawn);
  const signs = sheets.flatMap(({ pieces }) => pieces.filter(({ text }) => text.trim() === '#'));
  check(`${of} prints no permalink`, !signs.length, signs);
}

hostTest(async ({ browser, serve, check }) => {
  await longTimeline({ browser, serve, check });
  for (const lang of ['en', 'ar']) await bundled({ browser, serve, check }, lang);
});
