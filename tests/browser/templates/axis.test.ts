// What the axis of a timeline draws, whatever it is drawn with: its dates, its marks, where these lead.
import { expect } from 'chai';
import type { CaseEvent, When } from '../../../src/model/slice.ts';
import { deep, deepAll, rendered, seen } from '../helpers.ts';
import { changed, mount, record, settled, when } from '../record.ts';

type Span = [first: string, last: string];

const whenOf = ([first, last]: Span): When => ({ ...when(first), last });

const shortDateOf = ([first, last]: Span): string[] => {
  const [year = '', month, day] = first.split('-');
  return first === last ? [`${day}.${month}.`, year] : [year];
};

const axisOf = async (spans: Span[], width: number): Promise<HTMLElement> => {
  const src = await changed((copy) => {
    const of = copy.cases['harbour-2019']!;
    const { accounts } = of.events[0]!;
    of.events = spans.map((span, index): CaseEvent => ({
      id: `event-${index}`,
      kind: of.events[0]!.kind,
      title: `Event ${index}`,
      date: whenOf(span),
      shortDate: shortDateOf(span),
      people: [],
      accounts,
    }));
  });
  const timeline = await mount('case-timeline', 'harbour-2019', `src="${src}"`);
  timeline.parentElement!.style.width = `${width}px`;
  await rendered(timeline);
  return deep(timeline, '[part=axis]');
};

const boxOf = (drawn: Element) => drawn.getBoundingClientRect();
const shown = (axis: Element, what: string) =>
  deepAll(axis, what).filter((each) => getComputedStyle(each.closest('svg')!).display !== 'none');
const dates = (axis: Element) => shown(axis, 'text:not(a *)').map(({ textContent }) => textContent.trim());
/** What stands above the marks, and 1 where nothing does. */
const counts = (axis: Element) =>
  shown(axis, 'a').map(({ textContent }) => Number(textContent.replace('×', '').trim() || 1));

const day = (date: string): Span => [date, date];
const dayOf = (index: number) => new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);

describe('the axis of a timeline', () => {
  before(record);

  it('has the days of its events, with the year where it is another', async () => {
    expect(dates(await axisOf([day('2020-07-14'), day('2020-07-17')], 320))).to.deep.equal([
      '14.07.',
      '2020',
      '17.07.',
    ]);
    expect(dates(await axisOf([day('2019-11-20'), day('2020-03-17')], 320))).to.deep.equal([
      '20.11.',
      '2019',
      '17.03.',
      '2020',
    ]);
  });

  it('has the years where they are years apart, as many as there is room for', async () => {
    const spans = [day('2015-11-20'), day('2018-01-05'), day('2020-03-17')];
    expect(dates(await axisOf(spans, 320))).to.deep.equal(['2016', '2018', '2020']);
    const wide = await axisOf(spans, 1280);
    expect(dates(wide)).to.deep.equal(['2015', '2016', '2017', '2018', '2019', '2020', '2021']);
    // What happened early in a year stands close after it.
    const ticks = shown(wide, '.tick:not(:first-child)').map((tick) => boxOf(tick).left);
    const [, second] = shown(wide, 'a').map((mark) => boxOf(deep(mark, 'line')).left);
    expect(second! - ticks[3]!).to.be.within(-5, (ticks[4]! - ticks[3]!) * 0.05);
  });

  it('has whole years for what is known to the year', async () => {
    const spans: Span[] = [
      ['2018-01-01', '2018-12-31'],
      ['2019-01-01', '2019-12-31'],
    ];
    expect(dates(await axisOf(spans, 320))).to.deep.equal(['2018', '2019', '2020']);
    const decades = [day('1915-11-20'), day('2023-03-17')];
    expect(dates(await axisOf(decades, 320))).to.deep.equal(['1920', '1960', '2000']);
  });

  it('says where there is little room what is known most precisely, and the end', async () => {
    const spans: Span[] = [
      ['2020-01-01', '2020-12-31'],
      day('2020-06-20'),
      day('2020-06-26'),
      day('2020-12-31'),
    ];
    expect(dates(await axisOf(spans, 320))).to.deep.equal(['20.06.', '2020', '31.12.']);
  });

  it('uses its width, and no mark stands at the edge', async () => {
    const axis = await axisOf([day('2020-07-14'), day('2020-07-15'), day('2020-07-31')], 320);
    const { left, right } = boxOf(axis);
    const marks = shown(axis, 'a').map(boxOf);
    expect(marks[2]!.x - marks[0]!.x).to.be.above(0.7 * (right - left));
    for (const mark of marks) {
      expect(mark.left - left).to.be.above(8);
      expect(right - mark.right).to.be.above(8);
    }
  });

  it('counts the events of one day above one mark', async () => {
    const spans = ['2020-07-14', '2020-07-15', '2020-07-15', '2020-07-15', '2020-07-31'].map(day);
    const axis = await axisOf(spans, 320);
    expect(counts(axis)).to.deep.equal([1, 3, 1]);
    const [, three] = shown(axis, 'a');
    expect(boxOf(deep(three!, 'text')).top).to.be.below(boxOf(deep(three!, 'line')).top);
  });

  it('puts spans that overlap on lanes of their own', async () => {
    const spans: Span[] = [
      ['2018-01-01', '2018-12-31'],
      ['2018-06-01', '2019-06-30'],
      ['2019-03-01', '2019-12-31'],
      ['2019-03-01', '2019-12-31'],
    ];
    const axis = await axisOf(spans, 320);
    expect(counts(axis)).to.have.members([1, 1, 2]);
    const bars = shown(axis, 'a line').map(boxOf);
    for (const [index, one] of bars.entries())
      for (const other of bars.slice(index + 1))
        expect(
          one.right > other.left && other.right > one.left && Math.abs(one.y - other.y) < 5,
          'on each other',
        ).to.equal(false);
  });

  it('leads from a mark to its event, and is no stop on the way of a keyboard', async () => {
    const axis = await axisOf([day('2020-07-14'), day('2020-07-31')], 320);
    const [, last] = shown(axis, 'a');
    expect(axis.getAttribute('aria-hidden')).to.equal('true');
    expect((last as unknown as SVGAElement).tabIndex).to.equal(-1);
    last!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    const root = axis.getRootNode() as ShadowRoot;
    await settled(root.host);
    expect(root.activeElement?.id).to.equal('harbour-2019.event-1');
    expect(location.hash).to.equal('#harbour-2019.event-1');
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const [count, apart] of [
    [10, 400],
    [200, 45],
    [2000, 6],
  ] as const)
    for (const width of [320, 1280])
      it(`can be read at ${width} pixels with ${count} events`, async () => {
        const spans = Array.from({ length: count }, (_, index): Span => {
          const first = dayOf(index * apart + (index % 3));
          if (index % 9 === 4) return [`${first.slice(0, 4)}-01-01`, `${first.slice(0, 4)}-12-31`];
          return index % 5 === 2 ? [`${first.slice(0, 7)}-01`, `${first.slice(0, 7)}-28`] : day(first);
        });
        const axis = await axisOf(spans, width);
        expect(deepAll(axis, '*').length).to.be.below(300);
        expect(
          counts(axis).reduce((sum, each) => sum + each, 0),
          'none is left out',
        ).to.equal(count);
        const letters = shown(axis, 'text').filter(seen);
        const said = letters.map((each) => ({ text: each.textContent.trim(), box: boxOf(each) }));
        expect(said).to.have.length.above(2);
        for (const [index, { text, box }] of said.entries())
          for (const other of said.slice(index + 1)) {
            const across = Math.min(box.right, other.box.right) - Math.max(box.x, other.box.x);
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.y, other.box.y);
            expect(across > 0 && down > 4, `“${text}” on “${other.text}”`).to.equal(false);
          }
      });
});
