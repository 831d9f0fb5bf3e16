import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithin, parsePlainDate, seasonOf } from '../../../src/model/dates.ts';
import type { When } from '../../../src/model/slice.ts';

const when = (text: string): When => ({ ...parsePlainDate(text), basis: 'stated' });

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

test('a date lies within two others when it can mean a day between them', () => {
  const cases: [date: string, from: string, to: string, within: boolean][] = [
    ['2020-05-12', '2020', '2020', true],
    ['2020-05-12', '2020-05-12', '2020-05-12', true],
    ['2020-05-12', '2020-05-13', '', false],
    ['2020-05-12', '', '2020-05-11', false],
    ['2020-05-31', '', '2020-05', true],
    ['2020-06-01', '', '2020-05', false],
    ['2020-05-01', '2020-05', '', true],
    ['2020-04-30', '2020-05', '', false],
    ['2020', '2020-12-31', '', true],
    ['2020', '', '2020-01', true],
    ['2020', '2021', '', false],
    ['1999', '', '', true],
  ];
  for (const [date, from, to, within] of cases)
    assert.equal(isWithin(when(date), from, to), within, `${date} from ${from} to ${to}`);
});

test('what is undated is within no limit, and is there when there is none', () => {
  assert.equal(isWithin(null, '2020', ''), false);
  assert.equal(isWithin(null, '', '2020'), false);
  assert.equal(isWithin(null, '', ''), true);
});
