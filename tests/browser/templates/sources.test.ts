import { expect } from 'chai';
import { deep, deepAll, holding, opened, seen, seenText, until } from '../helpers.ts';
import { afterTest, changed, mount, record, said as told, slice, widgets } from '../record.ts';

const panel = (element: Element) => deep(element, '[part=sources]');
/** What it says when a reader has opened what it folds. */
const whole = (element: Element) => seenText(opened(panel(element)));

for (const { tag, id } of widgets) {
  describe(`the sources panel of ${tag}`, () => {
    before(record);

    it('lists every document that the widget cites, and no other', async () => {
      const widget = await mount(tag, id);
      const cited = deepAll<HTMLAnchorElement>(widget, 'a[href^="#source-"]').map(({ hash }) =>
        hash.slice(1),
      );
      const listed = deepAll(panel(widget), 'li').map((item) => item.id);
      expect(cited).to.have.length.above(0);
      expect([...new Set(cited)].sort()).to.deep.equal([...listed].sort());
    });

    it('gives title, publisher, kind, date and address of each in sight, and its interest folded', async () => {
      const from = await slice();
      const widget = await mount(tag, id);
      for (const item of deepAll(panel(widget), 'li')) {
        const source = from.sources[item.id.replace('source-', '')]!;
        const said = seenText(item);
        expect(said).to.include(source.title).and.include(told(source.about));
        const background = [source.title, ...(source.background ?? []).map(told)];
        if (background.length > 1) expect(whole(widget)).to.include(background.join(' '));
        expect(item.querySelector('a')?.href).to.equal(source.url);
        expect(said).to.match(source.date ? /\d{4}/ : /undated/);
        expect(holding(item, source.title).closest('[lang]')!.getAttribute('lang')).to.equal(source.lang);
      }
    });

    it('gives the disclaimer, the edition, the licence and the way to a correction', async () => {
      const widget = await mount(tag, id);
      const inSight = seenText(panel(widget));
      expect(inSight).to.match(/Vesmark on record \(fictional\), version 1\.2\.0, compiled 1 June 2024/);
      expect(inSight).to.include('CC BY 4.0');
      const said = whole(widget);
      expect(said).to.include("Inclusion in this record implies no agreement with anyone's views or acts.");
      expect(said).to.include('corrections@record.example');
    });

    it('folds what is to be known of those who speak under a name that says so', async () => {
      const [fold, ...others] = deepAll<HTMLDetailsElement>(panel(await mount(tag, id)), 'details');
      expect(others).to.deep.equal([]);
      const name = deep(fold!, 'summary');
      expect(seen(name) && fold!.open, 'closed until it is asked for').to.equal(false);
      expect(name.textContent).to.equal('About the sources and this record');
      name.click();
      expect(fold!.open).to.equal(true);
      expect(seenText(fold!)).to.include('Vesmark does not exist.');
    });

    it('is where a citation leads, with the focus', async () => {
      const widget = await mount(tag, id);
      const link = deepAll<HTMLAnchorElement>(widget, 'a[href^="#source-"]')[0]!;
      afterTest(() => history.replaceState(null, '', location.pathname + location.search));
      link.click();
      const reached = await until(() => widget.shadowRoot!.activeElement, 'the focus on the source');
      expect(`#${reached.id}`).to.equal(link.getAttribute('href'));
      expect(location.hash, 'a step that Back undoes').to.equal(link.hash);
    });
  });
}

describe('the interests of speakers', () => {
  before(record);

  it('are disclosed in every widget that quotes them', async () => {
    const disclosed: [(typeof widgets)[number]['tag'], string, RegExp][] = [
      ['case-card', 'mill-strike-2021', /Lantern Law.*Represented Ilra Tovesk before the Regional Court/],
      ['case-timeline', 'mill-strike-2021', /Lantern Law.*Represented Ilra Tovesk before the Regional Court/],
      [
        'allegation-list',
        'mill-strike-2021',
        /Committee for Jailed Strikers.*one of its founders was on it in 2017/,
      ],
      [
        'prisoner-count',
        'committee-list',
        /Committee for Jailed Strikers.*one of its founders was on it in 2017/,
      ],
    ];
    for (const [tag, id, interest] of disclosed) expect(whole(await mount(tag, id))).to.match(interest);
  });

  it('are not those of speakers that the widget does not quote', async () => {
    const list = await mount('allegation-list', 'vesmark');
    expect(whole(list)).not.to.include('Lantern Law');
  });
});

describe('the interests of those who only pass words on', () => {
  const interest = 'Belongs to the owner of the harbour.';
  /** The record as if The Daily Tide said nothing of its own, and had an interest that no document of it tells. */
  const relayed = () =>
    changed((copy) => {
      copy.speakers['daily-tide']!.background = [`Interest: ${interest}`];
      for (const { statements } of Object.values(copy.cases))
        for (const said of statements) if (said.speaker === 'daily-tide') said.speaker = 'harbour-watch';
    });

  for (const { tag, id } of widgets)
    it(`are disclosed in ${tag}`, async () => {
      const widget = await mount(tag, id, `src="${await relayed()}"`);
      expect(seenText(opened(widget).shadowRoot!)).to.match(/, via [^.]*The Daily Tide/);
      expect(whole(widget)).to.include(`The Daily Tide Interest: ${interest}`);
    });
});
