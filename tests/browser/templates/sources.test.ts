import { expect } from 'chai';
import { deep, deepAll, holding, seenText, until } from '../helpers.ts';
import { changed, mount, record, slice, widgets } from '../record.ts';

const panel = (element: Element) => deep(element, '[part=sources]');

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

    it('gives title, publisher, kind, date, address and interest of each', async () => {
      const from = await slice();
      const widget = await mount(tag, id);
      for (const item of deepAll(panel(widget), 'li')) {
        const source = from.sources[item.id.replace('source-', '')]!;
        const said = seenText(item);
        expect(said).to.include(source.title).and.include(source.publisher!);
        expect(said).to.include(from.vocabulary['sourceKinds']![source.kind]!.label);
        if (source.interest) expect(said).to.include(source.interest);
        if (source.relay) expect(said).to.include(source.relay);
        expect(item.querySelector('a')?.href).to.equal(source.url);
        expect(said).to.match(source.date ? /\d{4}/ : /undated/);
        expect(holding(item, source.title).closest('[lang]')!.getAttribute('lang')).to.equal(source.lang);
      }
    });

    it('gives the disclaimer, the edition, the licence and the way to a correction', async () => {
      const said = seenText(panel(await mount(tag, id)));
      expect(said).to.include("Inclusion in this record implies no agreement with anyone's views or acts.");
      expect(said).to.match(/Vesmark on record \(fictional\), version 1\.2\.0, compiled 1 June 2024/);
      expect(said).to.include('CC BY 4.0').and.include('corrections@record.example');
    });

    it('is where a citation leads, with the focus', async () => {
      const widget = await mount(tag, id);
      const link = deepAll<HTMLAnchorElement>(widget, 'a[href^="#source-"]')[0]!;
      const before = location.href;
      link.click();
      const reached = await until(() => widget.shadowRoot!.activeElement, 'the focus on the source');
      expect(`#${reached.id}`).to.equal(link.getAttribute('href'));
      expect(location.href, 'a citation is not an address of the page').to.equal(before);
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
    for (const [tag, id, interest] of disclosed)
      expect(seenText(panel(await mount(tag, id)))).to.match(interest);
  });

  it('are not those of speakers that the widget does not quote', async () => {
    const list = await mount('allegation-list', 'vesmark');
    expect(seenText(panel(list))).not.to.include('Lantern Law');
  });
});

describe('the interests of those who only pass words on', () => {
  const interest = 'Belongs to the owner of the harbour.';
  /** The record as if The Daily Tide said nothing of its own, and had an interest that no document of it tells. */
  const relayed = () =>
    changed((copy) => {
      copy.speakers['daily-tide']!.interest = interest;
      for (const { statements } of Object.values(copy.cases))
        for (const said of statements) if (said.speaker === 'daily-tide') said.speaker = 'harbour-watch';
    });

  for (const { tag, id } of widgets)
    it(`are disclosed in ${tag}`, async () => {
      const widget = await mount(tag, id, `src="${await relayed()}"`);
      expect(seenText(widget.shadowRoot!)).to.match(/relayed by[^.]*The Daily Tide/);
      expect(seenText(panel(widget))).to.include(`The Daily Tide Interest: ${interest}`);
    });
});
