// The years that a timeline says have passed are those that surely have: never rounded up, never from the near end of a date.
import { expect } from 'chai';
import type { When } from '../../../src/model/slice.ts';
import { deepAll, seenText } from '../helpers.ts';
import { changed, mount, record, when } from '../record.ts';

const date = when;
const year = (name: string) => date(`${name}-01-01`, `${name}-12-31`, 'year');

/** What the second of two events says of the time since the first, in the order that the reader sees. */
const saidBetween = async (dates: [When, When], order = 'oldest'): Promise<string> => {
  const src = await changed((copy) => {
    const kase = copy.cases['harbour-2019']!;
    kase.events = kase.events.slice(0, 2).map((event, i) => ({ ...event, date: dates[i]! }));
  });
  const timeline = await mount('case-timeline', 'harbour-2019', `src="${src}" order="${order}"`);
  const [first, second] = deepAll(timeline, '[part=event]').map((event) => seenText(event));
  const gap = /More than [^.]*? (later|earlier)|^\S+ years? (later|earlier)/;
  expect(first).not.to.match(gap);
  return gap.exec(second!)?.[0] ?? '';
};

const gaps: [what: string, dates: [When, When], said: string][] = [
  ['a day short of a year', [date('2019-05-12'), date('2020-05-10')], ''],
  ['a year and a month', [date('2019-05-12'), date('2020-06-12')], 'More than 1 year later'],
  ['all but two years', [date('2019-05-12'), date('2021-05-10')], 'More than 1 year later'],
  ['four years and nine months', [date('2016-02-01'), date('2020-11-01')], 'More than 4 years later'],
  ['one year to the next, which may be a day', [year('2019'), year('2020')], ''],
  ['a year to the one after the next', [year('2018'), year('2020')], 'More than 1 year later'],
  ['a day to a year that may have begun next day', [date('2019-12-31'), year('2020')], ''],
  [
    'an interval to a day, from its end',
    [date('2015-01-01', '2018-12-31', 'year'), date('2020-07-01')],
    'More than 1 year later',
  ],
];

describe('the gaps of a timeline', () => {
  before(record);

  for (const [what, dates, said] of gaps)
    it(`are said to be ${said ? `“${said}”` : 'nothing'} for ${what}`, async () => {
      expect(await saidBetween(dates)).to.equal(said);
    });

  it('count backwards where the newest stands first', async () => {
    expect(await saidBetween([date('2016-02-01'), date('2018-11-01')], 'newest')).to.equal(
      'More than 2 years earlier',
    );
  });

  it('are not said before what is undated', async () => {
    const timeline = await mount('case-timeline', 'harbour-2019');
    expect(seenText(deepAll(timeline, '[part=event]').at(-1)!)).not.to.match(/\b(later|earlier)\b/);
  });
});
