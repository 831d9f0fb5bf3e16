// The head of a card, which says what, how many and what is disputed before anything is read; and the rows that it leads to.
import { expect } from 'chai';
import type { CaseCard } from '../../../src/define.ts';
import { deep, deepAll, seen, seenText } from '../helpers.ts';
import { changed, mount, record } from '../record.ts';

const head = (card: Element) => seenText(deep(card, '.head'));

describe('the head of a case-card', () => {
  let card: CaseCard;
  before(record);
  beforeEach(async () => (card = await mount<CaseCard>('case-card', 'harbour-2019')));

  it('leads with place and time, the title, the figures, what is alleged, and the position of the authorities', () => {
    const lead = seenText(card.shadowRoot!);
    const order = [
      'Orlenz, Vesmark · 12 May 2019 – 4 March 2020',
      'Arrests after the rally at Orlenz harbour',
      '140 people arrested',
      'up to 96 people arrested',
      '4 allegations against the authorities (2 answered); 1 about the country',
      'Torture 1',
      'The authorities’ recorded position: The Interior Ministry denied that anyone was beaten',
      'What happened',
    ].map((part) => lead.indexOf(part));
    expect(order).not.to.include(-1);
    expect(order).to.deep.equal(order.toSorted((one, other) => one - other));
  });

  it('has up to three figures in its head, each with its unit, status and speaker, and no word set as a number', () => {
    const figures = deepAll(deep(card, '.head'), 'li').map((figure) => seenText(figure));
    expect(figures).to.have.lengthOf(2);
    expect(figures[0]).to.match(
      /^140 people arrested Disputed · Harbour Watch · \[\d\] .* 2 October 2019 .*Accounts differ/,
    );
    expect(figures[1]).to.match(
      /^up to 96 people arrested Officially acknowledged · Interior Ministry of Vesmark, via Harbour Watch/,
    );
    expect(head(card)).not.to.include('dozens');
  });

  it('has the figures and the position that the record puts there, which are none that was withdrawn', async () => {
    const src = await changed((copy) => {
      const { card } = copy.cases['harbour-2019']!;
      card.keyFigures = ['arrested-by-ministry'];
      card.position = ['order-kept'];
    });
    const led = head(await mount('case-card', 'harbour-2019', `src="${src}"`));
    expect(led).not.to.include('140').and.not.to.include('denied that anyone was beaten');
    expect(led).to.include('up to 96').and.include('recorded position: The Interior Ministry said');
  });

  it('says whose a response is that stands outside of an answer', async () => {
    const src = await changed((copy) => {
      copy.cases['harbour-2019']!.card.summary = ['order-kept'];
    });
    const card = await mount('case-card', 'harbour-2019', `src="${src}"`);
    const [happened] = deepAll(card, '.section');
    expect(seenText(happened!)).to.match(/^What happened Interior Ministry of Vesmark · Justifies /);
    expect(seenText(deep(card, '.answer'))).not.to.include('Ministry of Vesmark · Justifies');
  });

  it('has rows that say how many things they have, and open in place', () => {
    const closed = deepAll<HTMLDetailsElement>(card, '.row');
    expect(closed.map((row) => seenText(deep(row, 'summary')))).to.deep.equal([
      'Figures, by who gave them 4',
      'Other accounts 1',
      'People 5',
      'Charges 1',
      'Sentences 1',
      'Findings 1',
    ]);
    for (const row of closed) {
      expect(row.open).to.equal(false);
      deep(row, 'summary').click();
      expect(row.open && seen(deep(row, 'summary + *'))).to.equal(true);
    }
  });

  it('has a shorter head, and nothing empty, when no allegation is recorded', async () => {
    const src = await changed((copy) => {
      const of = copy.cases['vesmark']!;
      of.statements = of.statements.filter((s) => s.section !== 'allegation');
      of.tally = { words: '', acts: [] };
    });
    const context = await mount('case-card', 'vesmark', `src="${src}"`);
    const [position, ...others] = [...deep(context, '.head').children].map((part) => seenText(part));
    expect(position).to.match(/^The authorities’ recorded position: /);
    expect(others).to.deep.equal([]);
  });

  it('names what is alleged of the authorities in words', () => {
    expect(head(card)).to.match(/Torture 1\b.*Denial of a lawyer 1\b.*Forced confession 1\b/);
  });

  it('says so when no position of the authorities is recorded', async () => {
    const context = await mount('case-card', 'vesmark');
    expect(head(context)).to.include('recorded position: No response is recorded in our sources.');
    expect(context.shadowRoot!.getElementById('vesmark.position')).to.equal(null);
  });
});
