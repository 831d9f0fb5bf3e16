import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besideInWords, besideOf } from '../../../src/model/answers.ts';
import { notBesideOthers } from '../../../src/record/compile/statement/beside.ts';
import type { Allegation, Statement } from '../../../src/model/slice.ts';
import type { AuthoredRecord } from '../../../src/record/authored/record.ts';
import { plain } from '../../../src/model/text.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord, named } from '../fixture.ts';

const { gaps } = compile(freshRecord(), 'en');
const compiledWith = (change: (record: AuthoredRecord) => void): Statement[] => {
  const record = freshRecord();
  change(record);
  return compile(record, 'en').cases['harbour-2019']!.statements;
};
const harbour = { statements: compiledWith(() => undefined) };
const allegation = (id: string) => named(harbour.statements, id) as Allegation;
const idsOf = (statements: Statement[]) => statements.map(({ id }) => id);

const beside = (statement: Statement, said = harbour.statements) => besideOf(statement, said, gaps);

test('beside a statement stand its answers, in the order that the record has them', () => {
  const statement = allegation('beaten-at-pier-nine');
  assert.deepEqual(idsOf(beside(statement).answers), ['denial-of-beatings', 'regional-finding']);
  const turned = { ...statement, answeredBy: statement.answeredBy!.toReversed() };
  assert.deepEqual(idsOf(beside(turned).answers), ['regional-finding', 'denial-of-beatings']);
});

test('beside an accusation that nothing answers stands the sentence that says so', () => {
  const { gap, answers, challenges } = beside(allegation('no-inquiries-in-vesmark'));
  assert.deepEqual([gap, answers, challenges], [gaps['none-recorded'], [], []]);
  assert.equal(beside(named(harbour.statements, 'group-riot-charge')).gap, gaps['none-recorded']);
});

test('a charge is answered by whoever contests it, and by no position on the case', () => {
  const answered = compiledWith((record) => {
    named(record.cases['harbour-2019']!.responses, 'number-contested').answers = ['tovesk-charge'];
  });
  const charge = named(answered, 'tovesk-charge');
  assert.deepEqual(idsOf(beside(charge, answered).answers), ['number-contested']);
  assert.equal(beside(charge, answered).gap, '');
});

test('what accuses nobody has no gap, and its answers where there are any', () => {
  const { gap, answers } = beside(named(harbour.statements, 'rally-by-watch'));
  assert.deepEqual([gap, idsOf(answers)], ['', ['another-day']]);
  assert.deepEqual(beside(named(harbour.statements, 'hearings')), { gap: '', answers: [], challenges: [] });
});

test('beside a sentence stands what is recorded against the trial', () => {
  const sentence = named(harbour.statements, 'group-sentence');
  assert.deepEqual(idsOf(beside(sentence).challenges), ['signed-under-threat']);
});

test('an answer that a page has not got is left out', () => {
  const said = harbour.statements.filter(({ id }) => id !== 'denial-of-beatings');
  assert.deepEqual(idsOf(beside(allegation('beaten-at-pier-nine'), said).answers), ['regional-finding']);
});

test('in words, what challenges a sentence brings its own gap and answers', () => {
  const words = besideInWords(named(harbour.statements, 'group-sentence'), harbour.statements, gaps);
  assert.match(words, /^Harbour Watch reported that statements of guilt/);
  assert.ok(
    words.includes(plain(gaps['position-on-case-only'])) && words.endsWith('acted lawfully to keep order.'),
    words,
  );
});

test('what stands beside another statement of a list need not stand in it again', () => {
  const list = ['beaten-at-pier-nine', 'denial-of-beatings', 'hearings'].map((id) =>
    named(harbour.statements, id),
  );
  assert.deepEqual(idsOf(notBesideOthers(list, harbour.statements)), ['beaten-at-pier-nine', 'hearings']);
  assert.deepEqual(notBesideOthers(list.slice(1), harbour.statements), list.slice(1));
});

const states: [id: string, state: string, sentence: string][] = [
  ['beaten-at-pier-nine', 'answered', ''],
  [
    'signed-under-threat',
    'position-on-case-only',
    'No response to this allegation is recorded in our sources, only a position on the case:',
  ],
  ['no-lawyer', 'no-merits', 'No response to the claim itself is recorded in our sources, only this:'],
  ['no-inquiries-in-vesmark', 'none-recorded', 'No response is recorded in our sources.'],
];
for (const [id, state, sentence] of states)
  test(`${id} is ${state}, which is said as “${sentence}”`, () => {
    assert.equal(allegation(id).response, state);
    assert.equal(beside(allegation(id)).gap, sentence);
  });
