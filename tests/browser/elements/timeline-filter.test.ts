import { expect } from 'chai';
import type { CaseTimeline } from '../../../src/define.ts';
import { deep, deepAll, rendered, seenText, text } from '../helpers.ts';
import { mount, record } from '../record.ts';

const events = (timeline: Element) =>
  deepAll(timeline, '[part=event]').map(({ id }) => id.replace(/.*\./, ''));
const status = (timeline: Element) => deep(timeline, '[role=status]').textContent.trim();
const buttons = (timeline: Element) => deepAll<HTMLButtonElement>(timeline, '[part=filter] button');
const pressed = (timeline: Element) =>
  buttons(timeline)
    .filter((button) => button.ariaPressed === 'true')
    .map((button) => seenText(button).replace(/ \d+$/, ''));
const press = async (timeline: Element, label: string) => {
  buttons(timeline)
    .find((button) => seenText(button).startsWith(label))!
    .click();
  await rendered(timeline);
};

describe('the filter of case-timeline', () => {
  let timeline: CaseTimeline;
  before(record);
  beforeEach(async () => (timeline = await mount<CaseTimeline>('case-timeline', 'harbour-2019')));

  it('has a button for every kind with the number of its events', () => {
    expect(buttons(timeline).map((button) => seenText(button))).to.deep.equal([
      'All',
      'Protest 1',
      'Arrest 1',
      'Charges 1',
      'Trial 2',
      'Judgment 2',
      'Application to a court 1',
      'Public statement 1',
      'Release 1',
    ]);
    expect(pressed(timeline)).to.deep.equal(['All']);
    expect(deep(timeline, '[part=filter]').getAttribute('role')).to.equal('group');
    expect(deep(timeline, '[part=filter]').getAttribute('aria-label')).to.equal('Kinds of event');
  });

  it('shows the kinds of event that a reader presses, and says how many of how many', async () => {
    await press(timeline, 'Trial');
    expect(events(timeline)).to.deep.equal(['first-trial', 'appeal']);
    expect(status(timeline)).to.equal('2 of 10 shown');
    await press(timeline, 'Judgment');
    expect(events(timeline)).to.deep.equal(['first-trial', 'first-judgment', 'appeal', 'regional-judgment']);
    expect(pressed(timeline)).to.deep.equal(['Trial', 'Judgment']);
    expect(timeline.kinds, 'the author’s attribute stays').to.equal('');
    await press(timeline, 'Trial');
    expect(events(timeline)).to.deep.equal(['first-judgment', 'regional-judgment']);
    await press(timeline, 'Judgment');
    expect(events(timeline)).to.have.lengthOf(10);
    expect(status(timeline)).to.equal('10 of 10 shown');
  });

  it('shows all again for All', async () => {
    await press(timeline, 'Release');
    expect(events(timeline)).to.deep.equal(['release']);
    await press(timeline, 'All');
    expect(events(timeline)).to.have.lengthOf(10);
    expect(pressed(timeline)).to.deep.equal(['All']);
  });

  it('keeps the focus on the button that was pressed', async () => {
    const button = buttons(timeline)[3]!;
    button.focus();
    await press(timeline, seenText(button));
    expect(timeline.shadowRoot!.activeElement === button).to.equal(true);
    expect(button.isConnected).to.equal(true);
  });

  it('leaves each document its number, whatever is chosen', async () => {
    const documents = () => deepAll(timeline, '[part=sources] li').map(({ id }) => id);
    const before = documents();
    expect(before).to.deep.equal([
      'source-harbour-report',
      'source-tide-article',
      'source-regional-judgment',
    ]);
    await press(timeline, 'Application');
    expect(documents()).to.deep.equal(before);
    const cited = deepAll<HTMLAnchorElement>(timeline, '.byline [data-note]');
    expect(cited.map((link) => [link.hash, seenText(link).slice(0, 3)])).to.deep.equal([
      ['#source-regional-judgment', '[3]'],
    ]);
  });

  it('starts with the kinds of its attribute', async () => {
    timeline = await mount('case-timeline', 'harbour-2019', 'kinds="arrest  release"');
    expect(events(timeline)).to.deep.equal(['arrests', 'release']);
    expect(pressed(timeline)).to.deep.equal(['Arrest', 'Release']);
    expect(status(timeline)).to.equal('2 of 10 shown');
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
      expect(buttons(timeline).length > 0, from).to.equal(isThere);
    }
  });
});
