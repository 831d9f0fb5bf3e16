// From what authors write to what a reader sees: everything that is put into words when a record is compiled, as widgets show it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainHtml } from '../../../../src/publish/render/plain-html.ts';
import type { Tag } from '../../../../src/publish/render/prerender.ts';
import type { AuthoredRecord } from '../../../../src/record/authored/record.ts';
import { statementsOf } from '../../../../src/record/authored/statements.ts';
import { compile } from '../../../../src/record/compile/compile.ts';
import type { When } from '../../../../src/record/schema/schema.ts';
import { freshRecord } from '../../fixture.ts';
import { figure, harbour, points, type sentence } from '../rules/rule-breaks/break.ts';

type Change = (record: AuthoredRecord) => unknown;

const html = (tag: Tag, attributes: Record<string, string>, change?: Change, locale = 'en') => {
  const record = freshRecord();
  change?.(record);
  return plainHtml({ tag, attributes, slice: compile(record, locale) });
};
const plainly = (markup: string) =>
  markup
    .replace(/<\/?(a|cite|small|span|strong|time)\b[^>]*>/g, '')
    .replace(/<[^>]+>|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ');
const shown = (...given: Parameters<typeof html>) => plainly(html(...given));
const card = (change?: Change) => shown('case-card', { case: 'harbour-2019' }, change);
const timeline = (change: Change, order = 'oldest') =>
  shown('case-timeline', { case: 'harbour-2019', order }, change);
const count = (at: string, change?: Change) =>
  shown('prisoner-count', { series: 'committee-list', ...(at && { at }) }, change);

test('a figure stands with the words that qualify it', () => {
  const qualified = (qualifier: ReturnType<typeof figure>['qualifier']) =>
    card((record) => Object.assign(figure(record, 'arrested-by-watch'), { value: 1400, qualifier }));
  assert.match(qualified('exact'), /(?<!than|least|up to|about) 1,400 people arrested/);
  assert.match(qualified('more-than'), /more than 1,400 people arrested/);
  assert.match(qualified('at-least'), /at least 1,400 people arrested/);
  assert.match(qualified('up-to'), /up to 1,400 people arrested/);
  assert.match(qualified('approximately'), /about 1,400 people arrested/);
});

test('a figure that the source gives as a word stays that word', () => {
  assert.match(card(), /about dozens people injured/);
  const inAzerbaijani = html('case-card', { case: 'harbour-2019' }, undefined, 'az');
  assert.match(plainly(inAzerbaijani), /onlarla/);
});

test('a sentence is a number of years, a range, life, or the words of the source', () => {
  const imposed = (term: ReturnType<typeof sentence>['term']) =>
    card((record) => harbour(record).sentences.forEach((each) => (each.term = term)));
  assert.match(imposed({ years: [1] }), /(?<!\d–)\b1 year ·/);
  assert.match(imposed({ years: [7] }), /(?<!\d–)\b7 years ·/);
  assert.match(imposed({ years: [3, 7] }), /\b3–7 years ·/);
  assert.match(imposed({ life: true }), /life imprisonment ·/);
  assert.match(imposed({ words: 'a suspended term' }), /a suspended term ·/);
});

test('whoever passed words on is named after the speaker, in the order of the relay', () => {
  const text = card();
  assert.match(text, /Former detainees of Pier Nine, via Harbour Watch ·/);
  assert.match(text, /Former detainees of Pier Nine, via Harbour Watch, The Daily Tide ·/);
});

test('a name that is not translated keeps its language among those who relayed', () => {
  assert.match(
    html('case-card', { case: 'harbour-2019' }, undefined, 'az'),
    /<\/span>, <span lang="en" dir="auto">Harbour Watch<\/span> vasitəsilə/,
  );
});

test('a name that runs the other way than its line is set apart in it, with those who relay it and alone', () => {
  const change: Change = (record) => (record.dataset.locales = ['ar']);
  const arabic = shown('case-card', { case: 'harbour-2019' }, change, 'ar');
  assert.match(arabic, /· ⁨Harbour Watch⁩ ·/);
  assert.match(arabic, /⁨Former detainees of Pier Nine⁩، المصدر الناقل: ⁨Harbour Watch⁩/);
  assert.doesNotMatch(card(), /\u2068/);
});

test('a place in a document is its heading, then the paragraph or the row', () => {
  assert.match(card(), /Findings, ¶ 5/);
  assert.match(card(), /Sentences, row “Twelve dock workers”/);
});

for (const name of ['constructor', 'toString', '__proto__'])
  test(`a heading that is called “${name}” is the document’s`, () => {
    const change: Change = (record) => (harbour(record).place.cites[0]!.section = name);
    assert.ok(card(change).includes(`] ${name}, ¶ 1`));
  });

test('a date says where it comes from if the source does not state it, wherever it stands', () => {
  const as = (edtf: string, basis: 'derived' | 'inferred') => (record: AuthoredRecord) =>
    (harbour(record).period!.date = { edtf, basis });
  assert.match(card(as('2019-05-12', 'derived')), /12 May 2019 \(derived\)/);
  assert.match(card(as('2019-05-12', 'inferred')), /12 May 2019 \(inferred\)/);
  assert.match(card(as('2019?-05-12', 'inferred')), /12 May 2019 \(year inferred\)/);
  assert.match(card(), /undated; not before 9 March 2022/);
});

test('the proceedings are headed by their date, and by where that comes from', () => {
  const dated = (date: When) =>
    card((record) => {
      const entries = statementsOf(harbour(record));
      entries.find(({ statement }) => statement.id === harbour(record).proceedings)!.statement.date = date;
    });
  assert.match(card(), /Proceedings as of April 2020/);
  assert.match(
    dated({ edtf: '2020?-04', basis: 'inferred' }),
    /Proceedings as of April 2020 \(year inferred\)/,
  );
  assert.match(dated({ edtf: null, basis: 'unknown' }), /Proceedings \(undated in the source\)/);
});

test('a withdrawal is dated', () => assert.match(card(), /Withdrawn on 11 February 2024:/));

test('the years between two events are rounded down, so that more than them surely passed', () => {
  const after = (edtf: string, order?: string) =>
    timeline((record) => {
      const [first, second] = harbour(record).events;
      harbour(record).events = [first!, second!];
      first!.date = { edtf: '2019-05-12', basis: 'stated' };
      second!.date = { edtf, basis: 'stated' };
    }, order);
  assert.doesNotMatch(after('2020-05-11'), /More than/);
  assert.match(after('2020-06-12'), /More than 1 year later/);
  assert.match(after('2022'), /More than 2 years later/);
  assert.match(after('2031-08'), /More than 12 years later/);
  assert.match(after('2031-08', 'newest'), /More than 12 years earlier/);
});

test('a count says as of when, and how it differs from the figure before', () => {
  assert.match(count(''), /As of 10 February 2022/);
  assert.match(count(''), /-3 from the previous figure: 22, 1 June 2021 \(our arithmetic\)/);
  assert.match(count('2017'), /As of 3 April 2017/);
  assert.doesNotMatch(count('2017'), /from the previous figure/);
  assert.match(count('2019'), /\+3 from the previous figure: 14, 3 April 2017 \(our arithmetic\)/);
});

test('a figure that follows by arithmetic is marked as derived, once', () => {
  const onlyDerived: Change = (record) =>
    (record.counts['committee-list']!.points = points(record).filter(({ basis }) => basis === 'derived'));
  const dated =
    (edtf: string, basis: 'derived' | 'inferred'): Change =>
    (record) => {
      onlyDerived(record);
      points(record)[0]!.date = { edtf, basis };
    };
  assert.match(count('', onlyDerived), /As of November 2021 \(derived\)(?! \()/);
  assert.match(count('', dated('2021-11', 'derived')), /As of November 2021 \(derived\)(?! \()/);
  assert.match(count('', dated('2021?-11', 'inferred')), /As of November 2021 \(year inferred\) \(derived\)/);
  assert.match(count(''), /\b25 \(derived\)/);
});

test('a count whose date the source does not state says so', () => {
  const inferred: Change = (record) =>
    (points(record).at(-1)!.date = { edtf: '2022?-02-10', basis: 'inferred' });
  assert.match(count('', inferred), /As of 10 February 2022 \(year inferred\)/);
});

test('before its first figure a count names the date of that one', () => {
  assert.match(count('2016'), /No figure is recorded before 3 April 2017\./);
});

test('what was read is named with version and day', () => {
  assert.match(card(), /Vesmark on record \(fictional\), version 1\.2\.0, compiled 1 June 2024\./);
});
