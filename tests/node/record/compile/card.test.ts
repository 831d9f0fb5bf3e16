// Which statements stand in which part of a card.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FullCase, FullStatement } from '../../../../src/model/full-slice.ts';
import { checkRecord } from '../../../../src/record/check.ts';
import { compileCard } from '../../../../src/record/compile/card.ts';
import { compile } from '../../../../src/record/compile/compile.ts';
import { fixtureDir } from '../../fixture.ts';

const { record } = await checkRecord(fixtureDir);
/** A case of the invented record with some of its statements changed. */
const caseWith = (change: (statement: FullStatement) => Partial<FullStatement>): FullCase => {
  const of = compile(record!, 'en').cases['harbour-2019']!;
  return { ...of, statements: of.statements.map((each) => ({ ...each, ...change(each) }) as FullStatement) };
};
const withdrawn = {
  date: { first: '2024-02-11', last: '2024-02-11', precision: 'day', text: '11 February 2024' },
  label: 'Withdrawn',
  reason: 'An error.',
} as NonNullable<FullStatement['withdrawn']>;
const withdrawing = (...ids: string[]): FullCase =>
  caseWith(({ id }) => (ids.includes(id) ? { withdrawn } : {}));

test('the head of a card has the first figures that are numbers, in the order of the record, and the first position', () => {
  const { keyFigures, position } = compileCard(caseWith(() => ({})));
  assert.deepEqual(keyFigures, ['arrested-by-watch', 'arrested-by-ministry']);
  assert.deepEqual(position, ['denial-of-beatings']);
});

test('what was withdrawn leads no card, and stays in it', () => {
  const card = compileCard(withdrawing('arrested-by-watch', 'denial-of-beatings'));
  assert.deepEqual(card.keyFigures, ['arrested-by-ministry']);
  assert.deepEqual(card.position, ['order-kept']);
  assert.ok(card.figures.includes('arrested-by-watch'));
  assert.ok(card.positions.includes('denial-of-beatings'));
});

test('a head has no more than three figures; the card has all of them', () => {
  const of = caseWith((said) => (said.section === 'figure' ? { amount: { figure: '12' } } : {}));
  const figures = of.statements.filter(({ section }) => section === 'figure').map(({ id }) => id);
  assert.equal(figures.length, 4);
  const card = compileCard({ ...of, keyFigures: figures });
  assert.deepEqual(card.keyFigures, figures.slice(0, 3));
  assert.deepEqual(card.figures, figures);
});

test('a card has every account and figure that stands in no event, once', () => {
  const of = caseWith(() => ({}));
  const card = compileCard(of);
  const parts = [card.summary, card.figures, card.otherAccounts, card.proceedings].flat();
  const inEvents = of.events.flatMap(({ accounts }) => accounts);
  for (const { id, section } of of.statements)
    if ((section === 'account' || section === 'figure') && !inEvents.includes(id))
      assert.equal(parts.filter((each) => each === id).length, 1, id);
});

test('charges and sentences of a group stand in parts of their own, those of people do not', () => {
  const { charges, sentences } = compileCard(caseWith(() => ({})));
  assert.deepEqual(charges, ['group-riot-charge']);
  assert.deepEqual(sentences, ['group-sentence']);
});
