// A record that comes from somebody else's tools is told its faults; what has none can be shown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FullSlice } from '../../../src/model/full-slice.ts';
import { plainHtml } from '../../../src/publish/render/plain-html.ts';
import { widgetPages } from '../../../src/publish/site/widget-pages.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { readerSlice } from '../../../src/record/compile/reader-slice.ts';
import { faultsOf } from '../../../src/runtime/foreign/slice-faults.ts';
import { freshRecord } from '../fixture.ts';
import { mutate, randomFrom } from '../fixture-mutations.ts';

const sound = JSON.stringify(readerSlice(compile(freshRecord(), 'en')));
const fresh = () => JSON.parse(sound) as FullSlice;
const harbour = (slice: FullSlice) => slice.cases['harbour-2019']!;
const figure = (slice: FullSlice) => harbour(slice).statements.find((each) => each.section === 'figure')!;

test('has nothing against what our own build makes', () => {
  for (const locale of ['en', 'az'])
    assert.deepEqual(faultsOf(readerSlice(compile(freshRecord(), locale))), []);
});

test('has nothing against a space between the pieces of a phrase', () => {
  const slice = fresh();
  Object.assign(harbour(slice).statements[0]!.cites[0]!, { place: ['page', ' ', '4'] });
  assert.deepEqual(faultsOf(slice), []);
});

const faults: [what: string, change: (slice: FullSlice) => unknown, at: string][] = [
  ...[' \u200b ', '\u202enot guilty', 'not\u0000 guilty', 'gui\ufffdty', 'guilty \ud800'].map(
    (text): (typeof faults)[number] => [
      `words that cannot be read as they are written, ${JSON.stringify(text)}`,
      (r) => Object.assign(harbour(r).statements[0]!, { text }),
      'statements[0].text',
    ],
  ),
  ['a title of blanks', (r) => Object.assign(harbour(r), { title: '  ' }), 'title'],
  [
    'a figure that is not given in words',
    (r) => Object.assign(figure(r), { amount: { before: 'more than' } }),
    'amount.figure',
  ],
  ['a figure that is a number', (r) => Object.assign(figure(r).amount, { figure: 3 }), 'amount.figure'],
  ['a qualifier that is none', (r) => Object.assign(figure(r).amount, { after: {} }), 'amount.after'],
  ['a negative figure', (r) => (r.counts['committee-list']!.points[0]!.value = -3), 'points[0].value'],
  ['half a person', (r) => (r.counts['committee-list']!.points[0]!.value = 3.5), 'points[0].value'],
  [
    'a statement without its status',
    (r) => Reflect.deleteProperty(harbour(r).statements[0]!, 'status'),
    'status',
  ],
  ['a statement without a source', (r) => (harbour(r).statements[0]!.cites = []), 'cites'],
  [
    'a source that is not there',
    (r) => (harbour(r).statements[0]!.cites[0]!.source = 'constructor'),
    'source',
  ],
  [
    'a document whose author is not there',
    (r) => Object.assign(Object.values(r.sources)[0]!, { author: 'toString' }),
    'author',
  ],
  ['a speaker who is not there', (r) => (harbour(r).statements[0]!.speaker = 'toString'), 'speaker'],
  [
    'an answer that is not there',
    (r) =>
      (harbour(r).statements.find(
        (each) => each.section === 'allegation' && each.response === 'answered',
      )!.answeredBy = ['gone']),
    'answeredBy',
  ],
  [
    'a claim that is answered by nothing',
    (r) =>
      Reflect.deleteProperty(
        harbour(r).statements.find((each) => each.section === 'allegation' && each.response === 'answered')!,
        'answeredBy',
      ),
    'answeredBy',
  ],
  [
    'words without whoever passed them on',
    (r) =>
      Reflect.deleteProperty(
        harbour(r).statements.find(({ via }) => via)!,
        'byline',
      ),
    'byline',
  ],
  ['a date without words', (r) => Reflect.deleteProperty(harbour(r).events[0]!.date!, 'text'), 'date.text'],
  [
    'a place in a document without words',
    (r) => (harbour(r).statements[0]!.cites[0]!.place = []),
    'cites[0].place',
  ],
  [
    'a withdrawal that does not say when',
    (r) =>
      Reflect.deleteProperty(harbour(r).statements.find(({ withdrawn }) => withdrawn)!.withdrawn!, 'label'),
    'withdrawn.label',
  ],
  [
    'a figure that does not say as of when',
    (r) => (r.counts['committee-list']!.points[0]!.asOf = ''),
    'asOf',
  ],
  ['an edition that is none', (r) => (r.edition = ''), 'edition'],
  ['a day that is none', (r) => (harbour(r).events[0]!.date!.first = '2019-13-45'), 'date.first'],
  [
    'text that is a thing',
    (r) => Object.assign(harbour(r), { title: { text: { text: 'x' }, lang: 'en' } }),
    'title',
  ],
  ['no cases', (r) => Reflect.deleteProperty(r, 'cases'), 'cases'],
];
for (const [what, change, at] of faults)
  test(`tells of ${what}`, () => {
    const slice = fresh();
    change(slice);
    const told = faultsOf(slice);
    assert.ok(
      told.some((path) => path.includes(at)),
      told.join(', '),
    );
  });

for (const slice of [
  null,
  undefined,
  5,
  'x',
  [],
  {},
  { cases: null },
  { cases: { a: null } },
  { cases: { a: { statements: [null] } } },
])
  test(`tells of ${JSON.stringify(slice)}, and does not throw`, () => assert.ok(faultsOf(slice).length > 0));

const rounds = 3000;
test(`of ${rounds} spoilt records none is shown with a hole in it`, (t) => {
  const random = randomFrom(7);
  let shown = 0;
  for (let round = 0; round < rounds; round++) {
    const slice = fresh();
    mutate(slice, random);
    if (faultsOf(slice).length > 0) continue;
    const authored = JSON.stringify(slice);
    const pages = widgetPages(slice);
    const html = plainHtml(pages[Math.floor(random() * pages.length)]!);
    shown += 1;
    const [hole] = /undefined|\bNaN\b|\[object|javascript:|function /i.exec(html) ?? [];
    assert.ok(!hole || authored.includes(hole), `round ${round} shows ${hole}`);
    assert.doesNotMatch(html, /href="(?!https?:\/\/|#|[./])/, `round ${round}`);
  }
  t.diagnostic(`${shown} shown, ${rounds - shown} refused`);
  assert.ok(shown > 100);
});
