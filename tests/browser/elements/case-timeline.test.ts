import { expect } from 'chai';
import type { CaseTimeline } from '../../../src/define.ts';
import { deep, deepAll, rendered, seenText, text } from '../helpers.ts';
import { changed, mount, record } from '../record.ts';

const events = (timeline: Element) =>
  deepAll(timeline, '[part=event]').map(({ id }) => id.replace(/.*\./, ''));
const dates = (timeline: Element) =>
  deepAll(timeline, '[part=date]').map((date) => seenText(date).replace(/\s?–\s?/, '–'));
const event = (timeline: Element, id: string) => timeline.shadowRoot!.getElementById(`harbour-2019.${id}`)!;

const oldest = [
  'rally',
  'arrests',
  'indictment',
  'first-trial',
  'first-judgment',
  'appeal',
  'application',
  'minister-speaks',
  'regional-judgment',
];

describe('case-timeline', () => {
  let timeline: CaseTimeline;
  before(record);
  beforeEach(async () => (timeline = await mount<CaseTimeline>('case-timeline', 'harbour-2019')));

  it('is an ordered list of events, the oldest first and the undated last', () => {
    expect(events(timeline)).to.deep.equal([...oldest, 'release']);
    for (const each of deepAll(timeline, '[part=event]'))
      expect(each.parentElement!.localName).to.equal('ol');
  });

  it('says beside the axis how many events have no place on it', () => {
    const axis = deep(timeline, '[part=axis]');
    expect(text(axis.nextElementSibling!)).to.equal('undated: 1');
  });

  it('turns round for order="newest", and keeps the undated last', async () => {
    timeline.order = 'newest';
    await rendered(timeline);
    expect(events(timeline)).to.deep.equal([...oldest.toReversed(), 'release']);
  });

  it('says every kind of date in words', () => {
    expect(dates(timeline)).to.deep.equal([
      '12 May 2019',
      '12–14 May 2019',
      'August 2019',
      '18 November 2019–27 February 2020',
      '4 March 2020',
      'spring 2020',
      '2021',
      '9 March 2022 (year inferred)',
      '15 June 2023',
      'undated',
    ]);
  });

  it('gives machines what is known of each date', () => {
    const times = deepAll(timeline, 'time[part=date]').map((time) => time.getAttribute('datetime'));
    const first = [
      '2019-05-12',
      '2019-05-12',
      '2019-08',
      '2019-11-18',
      '2020-03-04',
      '2020',
      '2021',
      '2022-03-09',
      '2023-06-15',
    ];
    expect(times).to.deep.equal(first);
  });

  it('gives each event its kind and its title as a heading', () => {
    expect(seenText(event(timeline, 'rally'))).to.include('Protest');
    expect(deep(event(timeline, 'rally'), 'h3').textContent).to.include('Rally at Orlenz harbour');
  });

  it('gives every account of an event under the name of its speaker', () => {
    const said = seenText(event(timeline, 'rally'));
    expect(said).to.match(
      /Harbour Watch According to Harbour Watch, dock workers .* Interior Ministry of Vesmark The Interior Ministry dated/,
    );
    expect(deepAll(event(timeline, 'rally'), '.speaker').length).to.be.at.least(2);
    expect(seenText(event(timeline, 'arrests'))).to.match(/140 people arrested.*up to 96/);
  });

  it('says that nothing is recorded of a case without events', async () => {
    timeline = await mount('case-timeline', 'vesmark');
    expect(text(timeline)).to.match(/\bNo(thing)?\b[^.]* recorded/);
    expect(deepAll(timeline, '[part=filter], select')).to.deep.equal([]);
    expect(text(timeline)).to.include('Vesmark does not exist.');
  });

  const ranges: [attributes: string, expected: string[]][] = [
    ['from="2021"', ['application', 'minister-speaks', 'regional-judgment']],
    ['to="2019"', ['rally', 'arrests', 'indictment', 'first-trial']],
    ['from="2020-03" to="2020-04"', ['first-judgment', 'appeal']],
    ['from="2019-05-13" to="2019-05-13"', ['arrests']],
    ['from="2020-02-27" to="2020-03-03"', ['first-trial', 'appeal']],
    ['from="2019-05-15" to="2019-07-31"', []],
    ['from="2020" order="newest"', oldest.slice(3).toReversed()],
  ];
  for (const [attributes, expected] of ranges)
    it(`shows what may fall within ${attributes}, and nothing undated`, async () => {
      expect(events(await mount('case-timeline', 'harbour-2019', attributes))).to.deep.equal(expected);
    });

  it('says of what time nothing is recorded', async () => {
    const said = async (asked: string) => text(await mount('case-timeline', 'harbour-2019', asked));
    expect(await said('from="1990" to="1999"')).to.include(
      'Nothing is recorded for this choice. (1990–1999)',
    );
    expect(await said('to="1999-05"')).to.include('Nothing is recorded for this choice. (–1999-05)');
  });

  it('puts several cases into one order and says of each event which case it is of', async () => {
    timeline = await mount('case-timeline', 'harbour-2019 mill-strike-2021');
    expect(
      deepAll(timeline, '[part=event]')
        .map(({ id }) => id)
        .slice(6, 10),
    ).to.deep.equal([
      'harbour-2019.application',
      'mill-strike-2021.strike',
      'mill-strike-2021.halm-arrest',
      'harbour-2019.minister-speaks',
    ]);
    for (const each of deepAll(timeline, '[part=event]'))
      expect(seenText(each)).to.include(
        each.id.startsWith('mill') ? 'Trial after the strike' : 'Arrests after the rally',
      );
    expect(deep(timeline, 'h2').textContent).to.match(/Arrests after the rally.*Trial after the strike/);
  });

  it('does not repeat the case when there is only one', () => {
    expect(seenText(event(timeline, 'rally'))).not.to.include('Arrests after the rally at Orlenz harbour');
  });

  it('marks a date as derived when the source does not state it', async () => {
    const src = await changed((copy) => (copy.cases['harbour-2019']!.events[0]!.date!.remark = ' (derived)'));
    timeline = await mount('case-timeline', 'harbour-2019', `src="${src}"`);
    expect(dates(timeline)[0]).to.equal('12 May 2019 (derived)');
  });
});
