// A long list is drawn piece by piece: what a reader sees first at once, and all of it wherever somebody asks for all of it.
import { expect } from 'chai';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import { nextTurn } from '../../../src/elements/root/turns.ts';
import type { Slice } from '../../../src/model/slice.ts';
import { add } from '../../../src/runtime/store.ts';
import { deepAll, rendered, seenText, until } from '../helpers.ts';
import { changed, mount, record, slice, when } from '../record.ts';

const count = 100;

/** Gives the case so many events of one account each, of two kinds in turn. */
const lengthen = (copy: Slice): void => {
  const of = copy.cases['harbour-2019']!;
  const [event] = of.events;
  const account = of.statements.find(({ id }) => id === event!.accounts[0])!;
  const kinds = [...new Set(of.events.map(({ kind }) => kind))];
  of.statements.push(...Array.from({ length: count }, (_, i) => ({ ...account, id: `told-${i}` })));
  of.events = Array.from({ length: count }, (_, i) => ({
    ...event!,
    id: `event-${i}`,
    title: `Event ${i}`,
    kind: kinds[i % 2]!,
    date: when(new Date(Date.UTC(2019, 0, 1 + i)).toISOString().slice(0, 10)),
    accounts: [`told-${i}`],
  }));
};

const events = (timeline: Element) => deepAll(timeline, '[part=event]');
const titles = (timeline: Element) =>
  deepAll(timeline, '[part=event] .heading').map((each) => seenText(each));
const inOrder = Array.from({ length: count }, (_, i) => `Event ${i}`);

describe('a long list', () => {
  let src: string;
  let timeline: RecordElement;

  /** A long timeline as it stands when its first piece is there. */
  const begun = async (more = ''): Promise<RecordElement> => {
    // The record is there before the widget is, so that the first update draws it.
    const host = document.createElement('div');
    document.body.append(host);
    const element = document.createElement('case-timeline') as RecordElement;
    element.setAttribute('case', 'harbour-2019');
    element.setAttribute('src', src);
    if (more) element.setAttribute('kinds', more);
    host.append(element);
    await until(() => events(element).length > 0, 'the first piece');
    return element;
  };

  before(record);
  beforeEach(async () => (src = await changed(lengthen)));
  afterEach(() => timeline.parentElement?.remove());

  it('begins with more than a screen and goes on by itself, in the order of the list', async () => {
    timeline = await begun();
    expect(events(timeline).length).to.be.within(10, count - 1);
    await rendered(timeline);
    expect(titles(timeline)).to.deep.equal(inOrder);
  });

  it('says each thing beside each event, whenever it was drawn', async () => {
    timeline = await begun();
    await rendered(timeline);
    const beside = events(timeline).map((event) =>
      seenText(event)
        .replace(/Event \d+/, '')
        .replace(/#\d+/, '')
        .replace(/\d{4}-\d\d-\d\d/g, ''),
    );
    expect(new Set(beside.filter((_, index) => index % 2)).size).to.equal(1);
  });

  it('is whole at once for paper', async () => {
    timeline = await begun();
    dispatchEvent(new Event('beforeprint'));
    expect(titles(timeline)).to.deep.equal(inOrder);
    dispatchEvent(new Event('afterprint'));
  });

  it('is whole at once for a link to its end', async () => {
    timeline = await begun();
    expect(timeline.show(`harbour-2019.event-${count - 1}`)).to.equal(true);
    expect(titles(timeline)).to.deep.equal(inOrder);
    await until(
      () => timeline.shadowRoot!.activeElement?.id === `harbour-2019.event-${count - 1}`,
      'the focus',
    );
  });

  it('shows what a reader chose, and nothing else, whatever was still to come', async () => {
    timeline = await begun();
    const select = deepAll<HTMLSelectElement>(timeline, 'select')[0]!;
    select.value = select.options[2]!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await rendered(timeline);
    expect(titles(timeline)).to.deep.equal(inOrder.filter((_, index) => index % 2));
  });

  it('is replaced whole by another record', async () => {
    timeline = await begun();
    await rendered(timeline);
    const lengths: number[] = [];
    const watch = new MutationObserver(() => lengths.push(events(timeline).length));
    watch.observe(timeline.shadowRoot!, { childList: true });
    const copy = await slice();
    lengthen(copy);
    copy.cases['harbour-2019']!.events.splice(0, 1);
    add(copy, src);
    await until(() => lengths.length > 0, 'the other record');
    watch.disconnect();
    expect([...new Set(lengths)]).to.deep.equal([count - 1]);
  });

  it('is whole when the record comes again before it was, as the new one has it', async () => {
    timeline = await begun();
    const copy = await slice();
    lengthen(copy);
    copy.cases['harbour-2019']!.events.forEach((event, index) => (event.title = `New Event ${index}`));
    add(copy, src);
    await rendered(timeline);
    await until(() => titles(timeline).length === count, 'all events');
    expect(titles(timeline)).to.deep.equal(inOrder.map((title) => `New ${title}`));
  });

  it('leaves alone what a translator has written meanwhile', async () => {
    timeline = await begun();
    const [heading] = deepAll(timeline, '[part=event] .heading');
    heading!.textContent = 'Translated';
    await rendered(timeline);
    expect(titles(timeline)).to.deep.equal(['Translated', ...inOrder.slice(1)]);
  });

  it('is not drawn again when nothing has changed', async () => {
    timeline = await begun();
    await rendered(timeline);
    const before = events(timeline);
    timeline.requestUpdate();
    await rendered(timeline);
    expect(events(timeline)).to.deep.equal(before);
  });
});

describe('many widgets', () => {
  before(record);

  it('leave the page its turn once they have had theirs', async () => {
    await new Promise((resolve) => setTimeout(resolve));
    expect(nextTurn()).to.equal(undefined);
    const end = Date.now() + 30;
    while (Date.now() < end);
    let hasPageHadItsTurn = false;
    setTimeout(() => (hasPageHadItsTurn = true));
    await nextTurn();
    expect(hasPageHadItsTurn).to.equal(true);
    expect(nextTurn()).to.equal(undefined);
  });

  it('are all drawn', async () => {
    const hosts = await Promise.all(
      Array.from({ length: 60 }, () => mount('allegation-list', 'harbour-2019')),
    );
    const texts = hosts.map((host) => seenText(host.shadowRoot!.querySelector('.root')!));
    expect(new Set(texts).size).to.equal(1);
    expect(texts[0]).to.include('Allegations');
  });
});
