import { expect } from 'chai';
import type { CaseTimeline } from '../../../src/define.ts';
import {
  choose as chooseIn,
  chosen,
  control,
  deep,
  deepAll,
  offered,
  rendered,
  seenText,
  text,
} from '../helpers.ts';
import { changed, mount, record } from '../record.ts';

const events = (timeline: Element) =>
  deepAll(timeline, '[part=event]').map(({ id }) => id.replace(/.*\./, ''));
const status = (timeline: Element) => deep(timeline, '[role=status]').textContent.trim();
const kinds = (timeline: Element) => control(timeline, /^Kinds of event/);
const choose = async (timeline: Element, option: RegExp) => {
  chooseIn(timeline, /^Kinds of event/, option);
  await rendered(timeline);
};

describe('the filter of case-timeline', () => {
  let timeline: CaseTimeline;
  before(record);
  beforeEach(async () => (timeline = await mount<CaseTimeline>('case-timeline', 'harbour-2019')));

  it('offers every kind with the number of its events, and begins with all', () => {
    expect(offered(kinds(timeline))).to.deep.equal([
      'All (10)',
      'Protest (1)',
      'Arrest (1)',
      'Charges (1)',
      'Trial (2)',
      'Judgment (2)',
      'Application to a court (1)',
      'Public statement (1)',
      'Release (1)',
    ]);
    expect(chosen(kinds(timeline))).to.equal('All (10)');
    expect(deepAll(timeline, '[part=filter] select')).to.have.lengthOf(1);
    const { labels } = kinds(timeline);
    expect(seenText(labels[0]!).replace(seenText(kinds(timeline)), '')).to.match(/^Kinds of event\s*$/);
  });

  it('shows the kind of event that a reader chooses, and says how many of how many', async () => {
    await choose(timeline, /^Trial/);
    expect(events(timeline)).to.deep.equal(['first-trial', 'appeal']);
    expect(status(timeline)).to.equal('2 of 10 shown');
    expect(chosen(kinds(timeline))).to.equal('Trial (2)');
    expect(timeline.kinds, 'the author’s attribute stays').to.equal('');
    await choose(timeline, /^Judgment/);
    expect(events(timeline)).to.deep.equal(['first-judgment', 'regional-judgment']);
    expect(status(timeline)).to.equal('2 of 10 shown');
    expect(offered(kinds(timeline)), 'each number is that of all its events').to.include('Trial (2)');
  });

  it('shows all again for All', async () => {
    await choose(timeline, /^Release/);
    expect(events(timeline)).to.deep.equal(['release']);
    await choose(timeline, /^All/);
    expect(events(timeline)).to.have.lengthOf(10);
    expect(chosen(kinds(timeline))).to.equal('All (10)');
    expect(status(timeline)).to.equal('10 of 10 shown');
  });

  it('keeps the focus on the control in which a reader chose', async () => {
    const select = kinds(timeline);
    select.focus();
    await choose(timeline, /^Charges/);
    expect(timeline.shadowRoot!.activeElement === select).to.equal(true);
    expect(select.isConnected).to.equal(true);
  });

  it('leaves each document its number, whatever is chosen', async () => {
    const documents = () => deepAll(timeline, '[part=sources] li').map(({ id }) => id);
    const before = documents();
    expect(before).to.deep.equal([
      'source-harbour-report',
      'source-tide-article',
      'source-regional-judgment',
    ]);
    await choose(timeline, /^Application/);
    expect(documents()).to.deep.equal(before);
    const cited = deepAll<HTMLAnchorElement>(timeline, '.speaker [data-note]');
    expect(cited.map((link) => [link.hash, seenText(link).slice(0, 3)])).to.deep.equal([
      ['#source-regional-judgment', '[3]'],
    ]);
  });

  it('starts with the kinds of its attribute, which stay together as one of the choices', async () => {
    timeline = await mount('case-timeline', 'harbour-2019', 'kinds="arrest,  release"');
    expect(events(timeline)).to.deep.equal(['arrests', 'release']);
    expect(chosen(kinds(timeline))).to.equal('Arrest, Release');
    expect(status(timeline)).to.equal('2 of 10 shown');
    await choose(timeline, /^Trial/);
    expect(events(timeline)).to.deep.equal(['first-trial', 'appeal']);
    await choose(timeline, /^Arrest, Release/);
    expect(events(timeline)).to.deep.equal(['arrests', 'release']);
  });

  it('never says that all are shown when its author chose one kind, however it is written, or one without events', async () => {
    timeline = await mount('case-timeline', 'harbour-2019', 'kinds=" release release "');
    expect(events(timeline)).to.deep.equal(['release']);
    expect(chosen(kinds(timeline))).to.equal('Release (1)');
    const src = await changed((copy) => {
      for (const each of copy.cases['harbour-2019']!.events) if (each.kind === 'release') each.kind = 'trial';
    });
    timeline = await mount('case-timeline', 'harbour-2019', `kinds="release" src="${src}"`);
    expect(events(timeline)).to.deep.equal([]);
    expect(chosen(kinds(timeline))).to.equal('Release');
    await choose(timeline, /^All/);
    expect(events(timeline)).to.have.lengthOf(10);
  });

  it('says that nothing is recorded for a choice that leaves nothing', async () => {
    timeline = await mount('case-timeline', 'mill-strike-2021', 'kinds="application"');
    expect(events(timeline)).to.deep.equal([]);
    expect(text(timeline)).to.match(/\bNo(thing)?\b[^.]* recorded/);
  });

  it('is there from eight events on', async () => {
    for (const [from, count, isThere] of [
      ['2019-05-13', 8, true],
      ['2019-08', 7, false],
    ] as const) {
      timeline = await mount('case-timeline', 'harbour-2019', `from="${from}"`);
      expect(events(timeline)).to.have.lengthOf(count);
      expect(deepAll(timeline, '[part=filter] select').length > 0, from).to.equal(isThere);
    }
  });
});
