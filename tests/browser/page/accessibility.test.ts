import { expect } from 'chai';
import { addStrings } from '../../../src/runtime/strings.ts';
import * as languages from '../../../src/locales/all.ts';
import { axe, deepAll, fixture, opened, rendered, seenText } from '../helpers.ts';
import {
  answer,
  changed,
  complaints,
  fallback,
  markup,
  record,
  settled,
  widgets,
  type Widget,
} from '../record.ts';

type Tag = Widget['tag'];
/** A state by name: the id asked for, further attributes, and the widgets that have it. */
const states: [name: string, id: string, attributes: string, tags?: Tag[]][] = [
  ['ready', '', ''],
  ['compact', '', 'variant="compact"', ['case-card', 'prisoner-count']],
  ['filtered', '', 'kinds="trial" act="torture" status="alleged"', ['case-timeline', 'allegation-list']],
  ['grouped by speaker', '', 'group-by="speaker"', ['allegation-list']],
  ['at a date', '', 'at="2018"', ['prisoner-count']],
  ['before the first figure', '', 'at="2016"', ['prisoner-count']],
  [
    'empty',
    'vesmark',
    'kinds="trial" act="torture" status="denied"',
    ['case-card', 'case-timeline', 'allegation-list'],
  ],
  ['of several cases', 'harbour-2019 mill-strike-2021', '', ['case-timeline', 'allegation-list']],
  ['at heading level 6', '', 'heading-level="6"'],
  ['newest first', '', 'order="newest" from="2019"', ['case-timeline']],
];

describe('axe finds nothing wrong', function () {
  // It looks at every node, which takes a busy machine its time.
  this.timeout(10_000);
  before(record);

  for (const [name, id, attributes, tags] of states)
    for (const widget of widgets.filter(({ tag }) => !tags || tags.includes(tag)))
      it(`with ${widget.tag}, ${name}`, async () => {
        const home = await fixture(`<main>${markup({ ...widget, id: id || widget.id }, attributes)}</main>`);
        await settled(home);
        expect(await axe(home)).to.deep.equal([]);
      });

  const fallbacks: [name: string, id: string, attributes: string][] = [
    ['loading', '', 'src="/never.json"'],
    ['asked for an unknown id', 'nowhere', ''],
    ['of a record that failed', '', 'src="/gone.json"'],
  ];
  for (const [name, id, attributes] of fallbacks)
    it(`with all four, ${name}`, async () => {
      complaints();
      answer((address) =>
        address === '/never.json' ? new Promise(() => {}) : new Response('', { status: 404 }),
      );
      const four = widgets.map((widget) => markup({ ...widget, id: id || widget.id }, attributes));
      const home = await fixture(`<main>${four.join('')}</main>`);
      await settled(home);
      expect(deepAll(home, '[part=root]')).to.deep.equal([]);
      expect(await axe(home)).to.deep.equal([]);
    });

  // In another language everything that the record has in the first is marked as such; a new preset with each width.
  const looks = [
    ['az', 320, 'plain', 'light'],
    ['ru', 768, 'card', 'dark'],
    ['ar', 320, 'card', 'dark'],
    ['fa', 1280, 'editorial', 'light'],
  ] as const;
  for (const [locale, width, preset, colorScheme] of looks)
    it(`with all four in ${locale}, ${preset}, ${colorScheme}, ${width} pixels wide`, async () => {
      addStrings(languages[locale]);
      const src = await changed((copy) => (copy.locale = locale));
      const four = widgets.map((widget) => markup(widget, `src="${src}" preset="${preset}"`));
      const home = await fixture(
        `<main lang="${locale}" dir="${languages[locale].dir}">${four.join('')}</main>`,
      );
      Object.assign(home.style, {
        colorScheme,
        inlineSize: `${width}px`,
        background: 'Canvas',
        color: 'CanvasText',
      });
      await settled(home);
      expect(deepAll(home, `.root.${preset}[dir=${languages[locale].dir}]`)).to.have.lengthOf(4);
      expect(await axe(home)).to.deep.equal([]);
    });

  for (const widget of widgets)
    it(`with ${widget.tag} on a dark page, 320 pixels wide`, async () => {
      const home = await fixture(`<main>${markup(widget)}</main>`);
      Object.assign(home.style, {
        colorScheme: 'dark',
        background: 'Canvas',
        color: 'CanvasText',
        width: '320px',
      });
      await rendered(home);
      expect(await axe(home)).to.deep.equal([]);
    });

  it('with a page whose colours are its own', async () => {
    const home = await fixture(`<main>${widgets.map((widget) => markup(widget)).join('')}</main>`);
    Object.assign(home.style, { background: '#10203a', color: '#f4f1e8' });
    await rendered(home);
    expect(await axe(home)).to.deep.equal([]);
  });
});

describe('a widget 320 pixels wide', () => {
  before(record);

  for (const widget of widgets)
    it(`${widget.tag} does not scroll sideways, nor run out of its place`, async () => {
      const home = await fixture(`<main>${markup(widget)}</main>`);
      home.style.width = '320px';
      await rendered(home);
      const { right } = home.getBoundingClientRect();
      expect(home.scrollWidth).to.be.at.most(320);
      const out = deepAll(home, '*').filter(
        (each) => each.getBoundingClientRect().right > right + 1 && !each.closest('[aria-hidden=true]'),
      );
      expect(out.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
});

describe('what is said in words', () => {
  before(record);

  it('is the status of every statement, never its colour alone', async () => {
    for (const widget of widgets.filter(({ attribute }) => attribute === 'case')) {
      const home = await fixture(`<main>${markup(widget)}</main>`);
      await rendered(home);
      const marks = deepAll(opened(home), '.mark');
      expect(marks).to.have.length.above(4);
      for (const mark of marks)
        expect(seenText(mark)).to.match(
          /^(Alleged|Reported|Found by a court|Officially acknowledged|Disputed|Denied)$/,
        );
    }
  });

  it('is in the list, table and time elements of HTML', async () => {
    const home = await fixture(`<main>${widgets.map((widget) => markup(widget)).join('')}</main>`);
    await rendered(home);
    for (const time of deepAll<HTMLTimeElement>(home, 'time'))
      expect(time.dateTime).to.match(/^\d{4}(-\d{2}){0,2}$/);
    expect(deepAll(home, 'time')).to.have.length.above(40);
    expect(deepAll(home, 'main, nav, header')).to.have.lengthOf(0);
    for (const item of deepAll(home, 'li')) expect(item.parentElement!.localName).to.match(/^[uo]l$/);
  });

  it('is the fallback’s own link, reached as any other', async () => {
    complaints();
    const home = await fixture(`<main>${markup({ ...widgets[0], id: 'nowhere' })}</main>`);
    await rendered(home);
    expect(home.querySelector('a')!.outerHTML).to.equal(fallback);
    home.querySelector('a')!.focus();
    expect(document.activeElement === home.querySelector('a')).to.equal(true);
  });
});
