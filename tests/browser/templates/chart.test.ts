// Where the marks and the letters of chart and axis stand, whatever they are drawn with.
import { expect } from 'chai';
import en, { type Strings } from '../../../src/locales/en.ts';
import { addStrings } from '../../../src/define.ts';
import type { DateSpan, Point } from '../../../src/model/slice.ts';
import { deep, deepAll, rendered, seen } from '../helpers.ts';
import { changed, mount, record, when } from '../record.ts';

/** The letters of a picture that a reader sees, from left to right. */
const labels = (picture: Element) =>
  deepAll(picture, '*')
    .filter((each) => !each.children.length && each.textContent.trim() && seen(each))
    .map((each) => ({ text: each.textContent.trim(), box: each.getBoundingClientRect() }))
    .sort((one, other) => one.box.x - other.box.x);

interface Drawn {
  /** From the left edge of the picture, or from the right one. */
  middle: number;
  width: number;
}

/** Where all that is drawn or written stands, by kind. */
const placesIn = (picture: Element, from: 'left' | 'right'): [kind: string, places: Drawn[]][] => {
  const edge = picture.getBoundingClientRect()[from];
  const marks = deepAll(picture, 'svg *').filter((each) => !each.children.length && each.checkVisibility());
  return [...new Set(marks.map(({ localName }) => localName))].map((kind) => {
    const boxes = marks
      .filter(({ localName }) => localName === kind)
      .map((each) => each.getBoundingClientRect());
    const inwards = boxes.map(({ x, width }) => ({
      middle: (x + width / 2 - edge) * (from === 'left' ? 1 : -1),
      width,
    }));
    return [kind, inwards.sort((one, other) => one.middle - other.middle)];
  });
};

// Two languages that write the same letters, one from each side.
const fromTheLeft = { ...en, locale: 'eo', dates: ({ first }: DateSpan) => first };
const fromTheRight = { ...fromTheLeft, locale: 'he', dir: 'rtl' as const };
const inLanguage = async ({ locale }: Strings) => `src="${await changed((copy) => (copy.locale = locale))}"`;

const pictures = [
  ['case-timeline', 'harbour-2019', 'axis'],
  ['prisoner-count', 'committee-list', 'chart'],
] as const;

for (const [tag, id, part] of pictures)
  describe(`the ${part} of ${tag}`, () => {
    before(async () => {
      await record();
      [fromTheLeft, fromTheRight].forEach(addStrings);
    });

    it('runs from the left where the script does', async () => {
      const picture = deep(await mount(tag, id), `[part=${part}]`);
      const years = labels(picture).flatMap(({ text }) => /\d{4}/.exec(text) ?? []);
      expect(years).to.have.length.above(1);
      expect(years).to.deep.equal([...years].sort());
    });

    it('is the mirror image of that where the script runs from the right', async () => {
      const left = await mount(tag, id, await inLanguage(fromTheLeft));
      const right = await mount(tag, id, await inLanguage(fromTheRight));
      const picture = deep(right, `[part=${part}]`);
      const years = labels(picture).flatMap(({ text }) => /\d{4}/.exec(text) ?? []);
      expect(years).to.have.length.above(1);
      expect(years).to.deep.equal([...years].sort().reverse());
      const mirrored = new Map(placesIn(picture, 'right'));
      for (const [kind, wanted] of placesIn(deep(left, `[part=${part}]`), 'left')) {
        const found = mirrored.get(kind)!;
        expect(found, kind).to.have.lengthOf(wanted.length);
        // A machine may have another font for the other language: a label that begins or ends at a mark is as much further on.
        wanted.forEach(({ middle, width }, i) =>
          expect(found[i]!.middle, kind).to.be.closeTo(middle, 1 + Math.abs(found[i]!.width - width) / 2),
        );
      }
    });
  });

describe('the labels of a chart', () => {
  before(record);

  /** Figures so many days apart: 10, 11, 12, … */
  const chartOf = async (
    days: number[],
    width: number,
    shortDateOf = (day: string): string[] => [day],
  ): Promise<Element> => {
    const src = await changed((copy) => {
      const series = copy.counts['committee-list']!;
      series.points = days.map((day, index): Point => {
        const calendarDay = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
        const value = 10 + index;
        return {
          ...series.points[0]!,
          date: when(calendarDay),
          shortDate: shortDateOf(calendarDay),
          value,
          number: String(value),
        };
      });
    });
    const count = await mount('prisoner-count', 'committee-list', `src="${src}"`);
    count.parentElement!.style.width = `${width}px`;
    await rendered(count);
    return deep(count, '[part=chart]');
  };

  const crowds: [what: string, days: number[]][] = [
    ['thirty figures, one a day', Array.from({ length: 30 }, (_, i) => i)],
    ['figures crowded at the end', [0, 300, 340, 350, 355, 360]],
    ['figures crowded at the beginning', [0, 5, 10, 20, 60, 360]],
    ['five figures with room between them', [0, 90, 180, 270, 360]],
  ];
  for (const [what, days] of crowds)
    for (const width of [320, 800])
      it(`never stand on each other at ${width} pixels: ${what}`, async () => {
        const said = labels(await chartOf(days, width));
        for (const [i, { text, box }] of said.entries())
          for (const other of said.slice(i + 1)) {
            const across = Math.min(box.right, other.box.right) - Math.max(box.x, other.box.x);
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.y, other.box.y);
            expect(across > 1 && down > 4, `“${text}” on “${other.text}”`).to.equal(false);
          }
        const texts = said.map(({ text }) => text);
        const last = `${9 + days.length}`;
        expect(texts, 'the first and the last say figure and date').to.include.members(['0', '10', last]);
        expect(texts.filter((text) => text.includes('2020'))).to.have.length.above(1);
      });

  it('are all there on a narrow screen, in a second row where the first has no room', async () => {
    const days = [0, 92, 184, 275, 348];
    const said = labels(await chartOf(days, 288, (day) => [day.slice(5), day.slice(0, 4)]));
    const dates = said.filter(({ text }) => /^\d\d-\d\d$/.test(text));
    expect(dates.map(({ text }) => text)).to.deep.equal(['01-01', '04-02', '07-03', '10-02', '12-14']);
    expect(new Set(dates.map(({ box }) => Math.round(box.y)))).to.have.property('size', 2);
  });

  it('are all there where there is room', async () => {
    const said = labels(await chartOf([0, 90, 180, 270, 360], 800)).map(({ text }) => text);
    expect(said).to.include.members(['10', '11', '12', '13', '14']);
    expect(said.filter((text) => text.includes('2020'))).to.have.lengthOf(5);
  });
});

describe('the figures of a chart', () => {
  before(record);

  const months = ['2020-01-01', '2020-04-01', '2020-07-01', '2020-10-01', '2021-01-01'];
  const chartOf = async (values: number[], width: number, derived = -1): Promise<Element> => {
    const src = await changed((copy) => {
      const series = copy.counts['committee-list']!;
      series.points = values.map((value, index): Point => {
        const point = { ...series.points[0]! };
        delete point.legend;
        const first = months[index]!;
        return {
          ...point,
          date: when(first),
          shortDate: [first.slice(5, 7), first.slice(0, 4)],
          value,
          number: String(value),
          basis: index === derived ? 'derived' : 'observed',
          finding: `Names, 2020 – 2021: ${values[0]} to ${value}`,
          ...(derived >= 0 && index >= derived && { legend: 'derived; not stated' }),
        };
      });
    });
    const count = await mount('prisoner-count', 'committee-list', `src="${src}"`);
    count.parentElement!.style.width = `${width}px`;
    await rendered(count);
    return deep(count, '[part=chart]');
  };
  const boxOf = (chart: Element, word: string) => labels(chart).filter(({ text }) => text === word)[0]!.box;

  for (const width of [280, 320, 480, 768, 1280])
    it(`are all labelled at ${width} pixels, and inside the page`, async () => {
      const chart = await chartOf([287, 303, 319, 331, 357], width);
      const said = labels(chart);
      expect(said.map(({ text }) => text)).to.include.members(['287', '303', '319', '331', '357', '0']);
      const { left } = chart.getBoundingClientRect();
      for (const { text, box } of said) {
        expect(box.left, text).to.be.at.least(left - 1);
        expect(box.right, text).to.be.at.most(left + width + 1);
      }
    });

  it('have the dates of both ends in the middle under their marks', async () => {
    const chart = await chartOf([287, 303, 319, 331, 357], 320);
    const circles = deepAll(chart, 'circle')
      .filter(seen)
      .map((circle) => circle.getBoundingClientRect());
    const dates = labels(chart).filter(({ text }) => text === '01');
    for (const [mark, { box }] of [
      [circles[0]!, dates[0]!],
      [circles[4]!, dates[1]!],
    ] as const) {
      expect(box.x + box.width / 2).to.be.closeTo(mark.x + mark.width / 2, 1.5);
      expect(box.top).to.be.above(mark.bottom);
    }
  });

  it('are not crossed by the line that comes down to them', async () => {
    const chart = await chartOf([357, 331, 200, 319, 150], 320);
    const lines = deepAll(chart, 'line').map((line) => line.getBoundingClientRect());
    for (const value of ['331', '200', '150']) {
      const box = boxOf(chart, value);
      const crossing = lines.filter(
        ({ left, right, top, bottom }) =>
          left < box.right && right > box.left && top < box.bottom - 3 && bottom > box.top + 3,
      );
      expect(crossing, value).to.have.lengthOf(0);
    }
  });

  it('say what a hollow mark means, only where there is one', async () => {
    const legendOf = async (derived: number) => {
      const chart = await chartOf([1, 2, 3], 320, derived);
      return deepAll(chart.parentElement!, '.legend').map((legend) => legend.textContent.trim());
    };
    expect(await legendOf(1)).to.deep.equal(['derived; not stated']);
    expect(await legendOf(-1)).to.deep.equal([]);
  });

  it('stand over an area that begins at zero', async () => {
    const chart = await chartOf([10, 20, 20], 320);
    const [first, second] = deepAll(chart, 'rect')
      .filter(seen)
      .map((rect) => rect.getBoundingClientRect());
    expect(first!.bottom).to.be.closeTo(second!.bottom, 1);
    expect(first!.height * 2).to.be.closeTo(second!.height, 1);
  });
});
