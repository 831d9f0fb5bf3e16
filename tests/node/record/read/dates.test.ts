import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Precision } from '../../../../src/model/slice.ts';
import { parseDate } from '../../../../src/record/dates/parse-date.ts';

const readable: [
  name: string,
  edtf: string,
  first: string,
  last: string,
  precision: Precision,
  endPrecision?: Precision,
][] = [
  ['a day', '2018-07-03', '2018-07-03', '2018-07-03', 'day'],
  ['a month', '2020-02', '2020-02-01', '2020-02-29', 'month'],
  ['a year', '2018', '2018-01-01', '2018-12-31', 'year'],
  ['a spring, which begins in March', '2017-21', '2017-03-01', '2017-05-31', 'season'],
  ['a summer', '2017-22', '2017-06-01', '2017-08-31', 'season'],
  ['an autumn', '2017-23', '2017-09-01', '2017-11-30', 'season'],
  ['a winter, which begins in the December of its year', '2019-24', '2019-12-01', '2020-02-29', 'season'],
  ['days of one month', '2015-11-25/2015-11-26', '2015-11-25', '2015-11-26', 'day', 'day'],
  ['days of two months', '2019-12-30/2020-01-02', '2019-12-30', '2020-01-02', 'day', 'day'],
  ['months', '2020-01/2020-03', '2020-01-01', '2020-03-31', 'month', 'month'],
  ['a year and a month', '2015/2017-03', '2015-01-01', '2017-03-31', 'year', 'month'],
  ['a winter and a day', '2017-24/2018-03-02', '2017-12-01', '2018-03-02', 'season', 'day'],
  ['one month given twice', '2018-07/2018-07', '2018-07-01', '2018-07-31', 'month', 'month'],
  ['an approximate month', '2018-07~', '2018-07-01', '2018-07-31', 'month'],
  ['a day that is uncertain as a whole', '2025-02-12?', '2025-02-12', '2025-02-12', 'day'],
];

for (const [name, edtf, first, last, precision, endPrecision] of readable) {
  const date = { first, last, precision, ...(endPrecision && { endPrecision }) };
  test(`reads ${name}`, () => assert.deepEqual(parseDate(edtf), date));
}

for (const edtf of ['2025?-02-12', '2025?', '2025?-02-10/2025?-02-12']) {
  test(`says that the year of ${edtf} is inferred`, () => assert.equal(parseDate(edtf)?.inferred, 'year'));
}

const unreadable: [name: string, edtf: string][] = [
  ['words', 'last summer'],
  ['a day that does not exist', '2019-02-29'],
  ['a thirteenth month', '2019-13'],
  ['a season of another hemisphere', '2019-29'],
  ['an interval that runs backwards', '2020-03/2020-01'],
  ['an open interval, which would never end', '2019/..'],
  ['an unknown digit', '201X'],
  ['a set of dates', '{2018,2019}'],
  ['a time of day', '2018-07-03T10:00:00Z'],
  ['three dates', '2018/2019/2020'],
  ['an interval without an end', '2018-07-03/'],
  ['nothing', ''],
];

for (const [name, edtf] of unreadable) {
  test(`refuses ${name}`, () => assert.equal(parseDate(edtf), null));
}
