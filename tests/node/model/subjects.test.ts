import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTokens, resolveIds, subjectAttribute } from '../../../src/model/subjects.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord } from '../fixture.ts';

const slice = compile(freshRecord(), 'en');
const ids = (...args: Parameters<typeof resolveIds> extends [unknown, ...infer Rest] ? Rest : never) =>
  resolveIds(slice, ...args).items.map(({ id }) => id);

test('a card and a timeline are about a person where one is named, else about a case', () => {
  for (const tag of ['case-card', 'case-timeline'] as const) {
    assert.equal(subjectAttribute(tag, {}), 'case');
    assert.equal(subjectAttribute(tag, { case: 'harbour-2019' }), 'case');
    assert.equal(subjectAttribute(tag, { person: '', case: 'harbour-2019' }), 'case');
    assert.equal(subjectAttribute(tag, { person: 'ilra-tovesk' }), 'person');
    assert.equal(subjectAttribute(tag, { person: 'ilra-tovesk', case: 'harbour-2019' }), 'person');
  }
});

test('a list of allegations is about a case and a count about a series, whatever else is set', () => {
  assert.equal(subjectAttribute('allegation-list', {}), 'case');
  assert.equal(subjectAttribute('allegation-list', { person: 'ilra-tovesk' }), 'case');
  assert.equal(subjectAttribute('prisoner-count', { case: 'harbour-2019' }), 'series');
});

const lists: [value: string | null | undefined, tokens: string[]][] = [
  ['one', ['one']],
  [' one  two\n\tthree ', ['one', 'two', 'three']],
  ['one,two , three,', ['one', 'two', 'three']],
  ['', []],
  [' , ', []],
  [null, []],
  [undefined, []],
];
for (const [value, tokens] of lists)
  test(`${JSON.stringify(value)} lists ${tokens.length}`, () => assert.deepEqual(parseTokens(value), tokens));

test('ids are found in the part of the record that their attribute names, in their order', () => {
  assert.deepEqual(ids('case', ['vesmark', 'harbour-2019']), ['vesmark', 'harbour-2019']);
  assert.deepEqual(ids('person', ['ilra-tovesk']), ['ilra-tovesk']);
  assert.deepEqual(ids('series', ['committee-list']), ['committee-list']);
  assert.deepEqual(ids('series', ['harbour-2019']), []);
});

test('an id that moved is followed', () => {
  const { items, unknownIds } = resolveIds(slice, 'case', ['harbour', 'vesmark']);
  assert.deepEqual(
    items.map(({ id }) => id),
    ['harbour-2019', 'vesmark'],
  );
  assert.deepEqual(unknownIds, []);
});

test('what the record does not have is told apart from what it has', () => {
  const { items, unknownIds } = resolveIds(slice, 'case', ['pier', 'vesmark', 'mills']);
  assert.deepEqual(
    items.map(({ id }) => id),
    ['vesmark'],
  );
  assert.deepEqual(unknownIds, ['pier', 'mills']);
});

test('what every object has is no id', () => {
  assert.deepEqual(resolveIds(slice, 'case', ['constructor', 'toString']).unknownIds, [
    'constructor',
    'toString',
  ]);
});

test('of the ids that there are, those most like the first unknown one are named first', () => {
  const suggestions = (...wanted: string[]) => resolveIds(slice, 'case', wanted).suggestions;
  assert.deepEqual(suggestions('harbor-2019')[0], 'harbour-2019');
  assert.deepEqual(suggestions('mill-2021')[0], 'mill-strike-2021');
  assert.deepEqual(suggestions('vesmrak')[0], 'vesmark');
  assert.deepEqual(suggestions('harbour-2019', 'mill-strike')[0], 'mill-strike-2021');
  assert.deepEqual(suggestions('vesmrak').sort(), ['harbour-2019', 'mill-strike-2021', 'vesmark']);
});

test('where every id is known the others are named in the order of the record', () => {
  assert.deepEqual(resolveIds(slice, 'case', ['vesmark']).suggestions, Object.keys(slice.cases));
});
