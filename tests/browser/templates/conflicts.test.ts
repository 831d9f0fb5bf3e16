import { expect } from 'chai';
import type { Slice } from '../../../src/model/slice.ts';
import { deep, deepAll, opened, seenText, until } from '../helpers.ts';
import { changed, mount, record, statementOf, when } from '../record.ts';

const harbour = 'harbour-2019';
const conflict = (a: string, b: string) => (copy: Slice) => {
  statementOf(copy, harbour, a).conflictsWith = [b];
  statementOf(copy, harbour, b).conflictsWith = [a];
};
const marks = (list: Element, id: string) =>
  deepAll(list.shadowRoot!.getElementById(`${harbour}.${id}`)!, '.conflict');

describe('accounts that differ', () => {
  before(record);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('of two allegations lead to each other', async () => {
    const src = await changed(conflict('no-lawyer', 'signed-under-threat'));
    const list = await mount('allegation-list', harbour, `src="${src}"`);
    expect(marks(list, 'no-lawyer')).to.have.lengthOf(1);
    const [mark] = marks(list, 'signed-under-threat');
    expect(seenText(mark!)).to.match(/Accounts differ.*refused access to her client/);
    deep(mark!, 'a').click();
    const other = await until(() => list.shadowRoot!.activeElement, 'the focus on the other account');
    expect(other.id).to.equal(`${harbour}.no-lawyer`);
  });

  it('are a step in the page’s address when they are followed', async () => {
    const src = await changed(conflict('no-lawyer', 'signed-under-threat'));
    const list = await mount('allegation-list', harbour, `src="${src}"`);
    deep(marks(list, 'no-lawyer')[0]!, 'a').click();
    await until(() => list.shadowRoot!.activeElement);
    expect(location.hash).to.equal(`#${harbour}.signed-under-threat`);
  });

  it('are told in words where the widget does not show the other account, without a dead link', async () => {
    const src = await changed(conflict('no-lawyer', 'held-at-pier'));
    const list = await mount('allegation-list', harbour, `src="${src}"`);
    const [mark] = marks(list, 'no-lawyer');
    expect(seenText(mark!)).to.match(
      /Accounts differ.*Former detainees told Harbour Watch that more than 40/,
    );
    expect(deepAll(mark!, 'a')).to.deep.equal([]);
  });

  it('are not marked where there are none', async () => {
    const list = await mount('allegation-list', harbour);
    expect(marks(list, 'no-lawyer')).to.deep.equal([]);
    expect(seenText(list.shadowRoot!)).not.to.include('Accounts differ');
  });

  it('stand together in a timeline, each under its speaker, and lead to each other', async () => {
    const timeline = await mount('case-timeline', harbour);
    const rally = timeline.shadowRoot!.getElementById(`${harbour}.rally`)!;
    const both = deepAll(rally, '.conflict');
    expect(both.map((mark) => seenText(mark))).to.have.lengthOf(2);
    expect(seenText(both[0]!)).to.include('13 May 2019');
    deep(both[0]!, 'a').click();
    const other = await until(() => timeline.shadowRoot!.activeElement);
    expect(seenText(other)).to.include('The Interior Ministry dated the gathering');
    expect(rally.contains(other)).to.equal(true);
  });

  it('of figures stand beside both figures of a card', async () => {
    const card = opened(await mount('case-card', harbour));
    const figures = deepAll(card, '[part=figure]').map((figure) => seenText(figure));
    expect(figures.filter((text) => text.includes('Accounts differ'))).to.have.lengthOf(2);
    expect(figures[0]).to.include('140').and.include('up to 96');
  });

  it('never have a link within a widget that leads nowhere', async () => {
    const sources = [
      '',
      await changed(conflict('hearings', 'no-lawyer')),
      await changed(conflict('no-lawyer', 'denial-of-beatings')),
    ];
    for (const src of sources)
      for (const tag of ['case-card', 'case-timeline', 'allegation-list'] as const) {
        const widget = await mount(tag, harbour, src && `src="${src}"`);
        const places = deepAll(widget, 'a[href^="#"]').map((link) => link.getAttribute('href')!);
        expect(places).to.have.length.above(3);
        for (const place of places)
          expect(!!widget.shadowRoot!.getElementById(place.slice(1)), `${tag} ${place}`).to.equal(true);
      }
  });
});

describe('the ids inside a widget', () => {
  before(record);

  for (const tag of ['case-card', 'case-timeline', 'allegation-list'] as const)
    it(`of ${tag} are each there once, also of several cases with one source`, async () => {
      const widget = await mount(tag, `${harbour} vesmark`);
      const ids = deepAll(widget.shadowRoot!, '[id]').map(({ id }) => id);
      expect(ids).to.have.length.above(2);
      expect(new Set(ids)).to.have.lengthOf(ids.length);
    });
});

describe('a withdrawn statement', () => {
  const withdrawn = (copy: Slice) => {
    const withdrawal = {
      date: when('2024-02-11'),
      label: 'Withdrawn on 11 February 2024',
      reason: 'The speaker took it back.',
    };
    for (const id of ['no-lawyer', 'rally-by-watch', 'arrested-by-watch'])
      statementOf(copy, harbour, id).withdrawn = withdrawal;
  };

  for (const [tag, count] of [
    ['allegation-list', 1],
    ['case-timeline', 2],
    ['case-card', 2],
  ] as const)
    it(`stays in ${tag}, marked with the day and the reason`, async () => {
      const widget = await mount(tag, harbour, `src="${await changed(withdrawn)}"`);
      const said = seenText(opened(widget).shadowRoot!);
      // The fixture has a withdrawal of that day itself, for a reason of its own.
      const marked = said.match(/Withdrawn on 11 February 2024: \S/g) ?? [];
      const times = said.split('Withdrawn on 11 February 2024: The speaker took it back.').length - 1;
      expect(times).to.be.at.least(count);
      expect(said.split('The speaker took it back.')).to.have.lengthOf(times + 1);
      expect(said.split('Withdrawn on')).to.have.lengthOf(marked.length + 1);
    });

  it('stays under every filter that it belongs to', async () => {
    const list = await mount(
      'allegation-list',
      harbour,
      `src="${await changed(withdrawn)}" act="denial-of-lawyer"`,
    );
    expect(seenText(list.shadowRoot!))
      .to.include('Withdrawn on 11 February 2024')
      .and.include('refused access');
  });
});
