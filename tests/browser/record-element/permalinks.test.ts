import { expect } from 'chai';
import type { AllegationList, CaseTimeline } from '../../../src/define.ts';
import { deepAll, opened, rendered, seen, until } from '../helpers.ts';
import { afterTest, complaints, mount, record, settled } from '../record.ts';

const clean = location.pathname + location.search;
const go = (hash: string) => {
  location.hash = hash;
  afterTest(() => history.replaceState(null, '', clean));
};
/** Waits until the thing of that id is marked, focused and on the screen. */
const arrival = async (element: Element, id: string) => {
  const target = await until(() => {
    const active = element.shadowRoot!.activeElement;
    return active?.id === id && active;
  }, `the focus on ${id}`);
  expect(target.hasAttribute('data-shown'), 'it is marked').to.equal(true);
  expect(getComputedStyle(target).outlineStyle).not.to.equal('none');
  const { top, bottom } = target.getBoundingClientRect();
  expect(top, 'it is scrolled to').to.be.within(-1, innerHeight - 1);
  expect(bottom).to.be.above(0);
  return target;
};
const spacer = () => {
  const div = document.createElement('div');
  div.style.height = '4000px';
  document.body.prepend(div);
  afterTest(() => div.remove());
};

const events = (timeline: Element) => deepAll(timeline, '[part=event]').map(({ id }) => id);
const trials = ['harbour-2019.first-trial', 'harbour-2019.appeal'];

describe('a permalink', () => {
  before(record);
  beforeEach(spacer);
  afterEach(() => history.replaceState(null, '', clean));

  it('scrolls to an event, marks it and moves the focus there', async () => {
    const timeline = await mount('case-timeline', 'harbour-2019');
    go('harbour-2019.release');
    await arrival(timeline, 'harbour-2019.release');
  });

  it('scrolls to an allegation, marks it and moves the focus there', async () => {
    const list = await mount('allegation-list', 'harbour-2019');
    go('harbour-2019.no-lawyer');
    await arrival(list, 'harbour-2019.no-lawyer');
  });

  it('marks one thing at a time', async () => {
    const timeline = await mount('case-timeline', 'harbour-2019');
    go('harbour-2019.rally');
    await arrival(timeline, 'harbour-2019.rally');
    go('harbour-2019.appeal');
    await arrival(timeline, 'harbour-2019.appeal');
    expect(deepAll(timeline, '[data-shown]')).to.have.lengthOf(1);
  });

  it('works for an element that is connected after the address was set', async () => {
    go('harbour-2019.appeal');
    const timeline = await mount('case-timeline', 'harbour-2019');
    await arrival(timeline, 'harbour-2019.appeal');
  });

  it('works for an element whose record arrives later', async () => {
    go('harbour-2019.appeal');
    const timeline = await mount('case-timeline', 'harbour-2019', 'src="/tests/fixtures/slice.json?late"');
    await arrival(timeline, 'harbour-2019.appeal');
  });

  it('lifts the filter that hides an event', async () => {
    const timeline = await mount<CaseTimeline>('case-timeline', 'harbour-2019', 'kinds="trial"');
    go('harbour-2019.release');
    await arrival(timeline, 'harbour-2019.release');
    expect(deepAll(timeline, '[part=event]')).to.have.lengthOf(10);
    expect(timeline.kinds, 'what the page’s author asked for stays as it was').to.equal('trial');
  });

  it('lifts the filters that hide an allegation', async () => {
    const list = await mount<AllegationList>(
      'allegation-list',
      'harbour-2019',
      'act="torture" status="alleged"',
    );
    go('harbour-2019.order-to-clear');
    await arrival(list, 'harbour-2019.order-to-clear');
    expect(deepAll(list, 'select').map((select) => (select as HTMLSelectElement).value)).to.deep.equal([
      'act',
      '',
      '',
    ]);
    expect([list.act, list.status]).to.deep.equal(['torture', 'alleged']);
  });

  it('leaves a filter alone that does not hide what it points at', async () => {
    const timeline = await mount<CaseTimeline>('case-timeline', 'harbour-2019', 'kinds="trial"');
    go('harbour-2019.appeal');
    await arrival(timeline, 'harbour-2019.appeal');
    expect(events(timeline)).to.deep.equal(trials);
  });

  it('leaves alone what it does not point into', async () => {
    const timeline = await mount<CaseTimeline>('case-timeline', 'harbour-2019', 'kinds="trial"');
    go('mill-strike-2021.strike');
    await settled(timeline);
    expect(events(timeline)).to.deep.equal(trials);
    expect(deepAll(timeline, '[data-shown]')).to.deep.equal([]);
  });

  it('belongs to the page where the page has something of that id', async () => {
    const timeline = await mount('case-timeline', 'harbour-2019');
    const own = document.createElement('h2');
    own.id = 'harbour-2019.appeal';
    timeline.before(own);
    go('harbour-2019.appeal');
    await settled(timeline);
    expect(deepAll(timeline, '[data-shown]')).to.deep.equal([]);
  });

  it('finds the right one of several widgets', async () => {
    const mill = await mount('case-timeline', 'mill-strike-2021');
    const list = await mount('allegation-list', 'harbour-2019');
    const harbour = await mount('case-timeline', 'harbour-2019');
    go('harbour-2019.appeal');
    await arrival(harbour, 'harbour-2019.appeal');
    go('harbour-2019.no-lawyer');
    await arrival(list, 'harbour-2019.no-lawyer');
    go('mill-strike-2021.strike');
    await arrival(mill, 'mill-strike-2021.strike');
  });

  it('turns back the control that a reader filtered with', async () => {
    const list = await mount<AllegationList>('allegation-list', 'harbour-2019');
    const select = deepAll<HTMLSelectElement>(list, 'select').find(({ labels }) =>
      /^\s*Act/.test(labels[0]!.textContent),
    )!;
    select.value = 'torture';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await rendered(list);
    go('harbour-2019.no-lawyer');
    await arrival(list, 'harbour-2019.no-lawyer');
    expect(select.value).to.equal('');
  });

  it('passes by a filtered widget of the same case that does not have what it points at', async () => {
    const timeline = await mount<CaseTimeline>('case-timeline', 'harbour-2019', 'kinds="trial"');
    const list = await mount('allegation-list', 'harbour-2019');
    go('harbour-2019.no-lawyer');
    await arrival(list, 'harbour-2019.no-lawyer');
    expect(events(timeline)).to.deep.equal(trials);
  });

  it('lifts the filter of a widget that asks for a moved id', async () => {
    const timeline = await mount<CaseTimeline>('case-timeline', 'harbour', 'kinds="trial"');
    go('harbour-2019.release');
    await arrival(timeline, 'harbour-2019.release');
  });

  it('to nothing leaves the filter alone', async () => {
    const timeline = await mount<CaseTimeline>('case-timeline', 'harbour-2019', 'kinds="trial"');
    go('harbour-2019.no-such-event');
    await settled(timeline);
    expect(events(timeline)).to.deep.equal(trials);
  });

  it('that is no encoded text harms nobody', async () => {
    const heard = complaints();
    const timeline = await mount('case-timeline', 'harbour-2019');
    go('100%');
    await settled(timeline);
    expect(seen(await mount('case-timeline', 'harbour-2019'))).to.equal(true);
    await settled(timeline);
    expect(heard.thrown).to.deep.equal([]);
  });

  it('no longer reaches a widget that was taken out', async () => {
    const first = await mount('case-timeline', 'harbour-2019');
    const second = await mount('case-timeline', 'harbour-2019');
    first.remove();
    go('harbour-2019.appeal');
    await arrival(second, 'harbour-2019.appeal');
  });

  for (const [tag, part, count] of [
    ['case-timeline', 'event', 10],
    ['allegation-list', 'allegation', 5],
  ] as const)
    it(`stands beside every ${part}, is called by its number, and goes into the address when followed`, async () => {
      const element = opened(await mount(tag, 'harbour-2019'));
      const links = deepAll<HTMLAnchorElement>(element, 'a.permalink');
      expect(links).to.have.lengthOf(count);
      for (const link of links) {
        expect(link.hash).to.equal(`#${link.closest(`[part=${part}]`)!.id}`);
        expect(link.textContent).to.match(/^#\d+$/);
        expect(link.rel).to.equal('bookmark');
        expect(seen(link)).to.equal(true);
      }
      const link = links.at(-1)!;
      const { hash } = link;
      link.click();
      await arrival(element, hash.slice(1));
      await until(() => location.hash === hash, 'the address');
    });
});
