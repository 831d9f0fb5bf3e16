import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../../../src/locales/en.ts';
import { answersTo, answerState, gapSentence } from '../../../src/model/answers.ts';
import type { Allegation, Statement } from '../../../src/model/slice.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord, named } from '../fixture.ts';

const harbour = compile(freshRecord(), 'en').cases['harbour-2019']!;
const allegation = (id: string) => named(harbour.statements, id) as Allegation;
const idsOf = (statements: Statement[]) => statements.map(({ id }) => id);

test('beside a statement stand its answers, in the order that the record has them', () => {
  const statement = allegation('beaten-at-pier-nine');
  assert.deepEqual(idsOf(answersTo(statement, harbour)), ['denial-of-beatings', 'regional-finding']);
  const turned = { ...statement, answeredBy: statement.answeredBy!.toReversed() };
  assert.deepEqual(idsOf(answersTo(turned, harbour)), ['regional-finding', 'denial-of-beatings']);
});

test('beside a statement that nothing answers stands nothing', () => {
  assert.deepEqual(answersTo(allegation('no-inquiries-in-vesmark'), harbour), []);
});

test('an answer that a page has not got is left out', () => {
  const statements = harbour.statements.filter(({ id }) => id !== 'denial-of-beatings');
  assert.deepEqual(idsOf(answersTo(allegation('beaten-at-pier-nine'), { statements })), ['regional-finding']);
});

const states: [id: string, state: string, sentence: string][] = [
  ['beaten-at-pier-nine', 'answered', ''],
  [
    'signed-under-threat',
    'position-on-case-only',
    'No response to this allegation is recorded in our sources, only a position on the case:',
  ],
  ['no-lawyer', 'no-merits', 'No response on the merits is recorded in our sources, only this:'],
  ['no-inquiries-in-vesmark', 'none-recorded', 'No response is recorded in our sources.'],
];
for (const [id, state, sentence] of states)
  test(`${id} is ${state}, which is said as “${sentence}”`, () => {
    const found = answerState(allegation(id), answersTo(allegation(id), harbour));
    assert.equal(found, state);
    assert.equal(gapSentence(found, en), sentence);
  });

test('a finding beside an allegation is no response to it', () => {
  const finding = named(harbour.statements, 'regional-finding');
  assert.equal(answerState(allegation('no-lawyer'), [finding]), 'none-recorded');
  const response = named(harbour.statements, 'no-inquiry-opened');
  assert.equal(answerState(allegation('no-lawyer'), [finding, response]), 'no-merits');
});
