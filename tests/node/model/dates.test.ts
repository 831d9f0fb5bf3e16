import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isWithin,
  middleOf,
  parsePlainDate,
  seasonOf,
  timeOf,
  yearsBetween,
} from '../../../src/model/dates.ts';
import type { When } from '../../../src/model/slice.ts';

test('a plain date is a year, a month or a day', () => {
  assert.deepEqual(parsePlainDate('2024'), { first: '2024-01-01', last: '2024-12-31', precision: 'year' });
  assert.deepEqual(parsePlainDate('2024-02'), {
    first: '2024-02-01',
    last: '2024-02-29',
    precision: 'month',
  });
  assert.deepEqual(parsePlainDate('2023-12'), {
    first: '2023-12-01',
    last: '2023-12-31',
    precision: 'month',
  });
  assert.deepEqual(parsePlainDate('2024-09-30'), {
    first: '2024-09-30',
    last: '2024-09-30',
    precision: 'day',
  });
});

test('a day is in a season, and a winter is that of its December', () => {
  const seasons: [day: string, season: string, year: number][] = [
    ['2017-11-30', 'autumn', 2017],
    ['2017-12-01', 'winter', 2017],
    ['2018-02-28', 'winter', 2017],
    ['2018-03-01', 'spring', 2018],
    ['2018-06-01', 'summer', 2018],
    ['2018-09-01', 'autumn', 2018],
  ];
  for (const [day, season, year] of seasons) assert.deepEqual(seasonOf(day), { season, year }, day);
});

const from = (first: string, last = first): When => ({ first, last, precision: 'day', text: first });
const year = (name: number) => from(`${name}-01-01`, `${name}-12-31`);
const day = 24 * 60 * 60 * 1000;

test('a day is counted from 1970, in the time of nobody’s zone', () => {
  assert.equal(timeOf('1970-01-03'), 2 * day);
});

test('the middle of a day is that day, and that of a month lies within it', () => {
  assert.equal(middleOf(from('2019-05-12')), timeOf('2019-05-12'));
  assert.equal(middleOf(from('2019-05-01', '2019-05-31')), timeOf('2019-05-16'));
});

test('a whole year comes after the days of its first half and before those of its second', () => {
  const order = [from('2021-11-03'), year(2021), from('2021-02-03')].sort(
    (one, other) => middleOf(one) - middleOf(other),
  );
  assert.deepEqual(
    order.map(({ first }) => first),
    ['2021-02-03', '2021-01-01', '2021-11-03'],
  );
});

const limits: [what: string, when: When | null, from: string, to: string, within: boolean][] = [
  ['no limit lets everything through', from('2019-05-12'), '', '', true],
  ['no limit lets through what is undated', null, '', '', true],
  ['a first year leaves out what is undated', null, '2019', '', false],
  ['a last year leaves out what is undated', null, '', '2019', false],
  ['a first year has its first day', from('2019-01-01'), '2019', '', true],
  ['a first year leaves out the day before', from('2018-12-31'), '2019', '', false],
  ['a first day has that day', from('2019-05-12'), '2019-05-12', '', true],
  ['a last year has its last day', from('2019-12-31'), '', '2019', true],
  ['a last year leaves out the day after', from('2020-01-01'), '', '2019', false],
  ['a last month has its last day', from('2019-05-31'), '', '2019-05', true],
  ['a last day has that day', from('2019-05-12'), '', '2019-05-12', true],
  ['a last day leaves out the next', from('2019-05-13'), '', '2019-05-12', false],
  ['a range has what may have been before its end', year(2019), '2019-06', '2019-06', true],
  ['a range leaves out what was before it', from('2019-05-31'), '2019-06', '2019-07', false],
  ['a range leaves out what was after it', from('2019-08-01'), '2019-06', '2019-07', false],
];
for (const [what, when, first, last, within] of limits)
  test(what, () => assert.equal(isWithin(when, first, last), within));

const passed: [what: string, one: When, other: When, years: number][] = [
  ['a day short of a year', from('2019-05-12'), from('2020-05-10'), 0],
  ['four years to the day, which are not more than four', from('2016-03-01'), from('2020-03-01'), 3],
  ['four years and a day', from('2016-03-01'), from('2020-03-02'), 4],
  ['a year and a half', from('2019-05-12'), from('2020-11-12'), 1],
  ['all but three years', from('2019-05-12'), from('2022-05-10'), 2],
  ['one year and the next, which may be a day', year(2019), year(2020), 0],
  ['one year and the one after the next', year(2018), year(2020), 1],
  ['ten years', from('2010-01-01'), from('2020-02-01'), 10],
];
for (const [what, one, other, years] of passed)
  test(`the years that surely passed in ${what} are ${years}, in either order`, () => {
    assert.equal(yearsBetween(one, other), years);
    assert.equal(yearsBetween(other, one), years);
  });

test('no year passed between dates that overlap', () => {
  assert.ok(yearsBetween(year(2019), from('2019-05-12')) <= 0);
  assert.ok(yearsBetween(from('2015-01-01', '2020-12-31'), year(2018)) <= 0);
});
