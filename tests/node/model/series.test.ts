import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Point } from '../../../src/model/slice.ts';
import { latestPoint, pointsUntil, previousPoint } from '../../../src/model/series.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord, named } from '../fixture.ts';

const { points } = compile(freshRecord(), 'en').counts['committee-list']!;
const until = (date: string) => pointsUntil(points, date).map(({ id }) => id);
const all = ['april-2017', 'january-2018', 'june-2021', 'november-2021', 'february-2022'];

const dates: [date: string, last: number][] = [
  ['', 5],
  ['2016', 0],
  ['2017-04-02', 0],
  ['2017-04-03', 1],
  ['2017-04', 1],
  ['2018', 2],
  ['2021', 4],
  ['2021-10-31', 3],
  ['2021-11', 4],
  ['2030', 5],
];
for (const [date, count] of dates)
  test(`${date || 'no date'} has the first ${count} figures`, () =>
    assert.deepEqual(until(date), all.slice(0, count)));

test('the last figure is the last one that was observed, though one was derived after it', () => {
  assert.equal(latestPoint(points)?.id, 'february-2022');
  assert.equal(latestPoint(pointsUntil(points, '2021'))?.id, 'june-2021');
});

test('where every figure is derived the last of them is the last; where there is none there is none', () => {
  const derived = points.map((point) => ({ ...point, basis: 'derived' as const }));
  assert.equal(latestPoint(derived)?.id, 'february-2022');
  assert.equal(latestPoint<Point>([]), undefined);
});

test('a figure is compared with the one observed before it, never with a derived one', () => {
  const before = (id: string) => previousPoint(points, named(points, id))?.id;
  assert.equal(before('february-2022'), 'june-2021');
  assert.equal(before('june-2021'), 'january-2018');
  assert.equal(before('april-2017'), undefined);
});
