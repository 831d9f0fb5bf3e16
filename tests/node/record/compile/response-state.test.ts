import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../../../src/record/compile/compile.ts';
import type { Case } from '../../../../src/record/schema/schema.ts';
import type { Allegation, AnswerState } from '../../../../src/model/slice.ts';
import { freshRecord, named } from '../../fixture.ts';

/** How an allegation is answered in the compiled fixture, after a change to its case. */
function stateOf(
  id: string,
  caseId = 'harbour-2019',
  change: (kase: Case) => void = () => undefined,
): AnswerState {
  const record = freshRecord();
  change(record.cases[caseId]!);
  return (named(compile(record, 'en').cases[caseId]!.statements, id) as Allegation).response;
}

test('a response on the merits that lists the allegation answers it', () => {
  assert.equal(stateOf('beaten-at-pier-nine'), 'answered');
});

test('a refusal to look into it is no answer', () => {
  assert.equal(stateOf('no-lawyer'), 'no-merits');
});

test('the authorities’ position on the case is told apart from an answer', () => {
  assert.equal(stateOf('signed-under-threat'), 'position-on-case-only');
});

test('a response to another allegation is no position on this one', () => {
  assert.equal(stateOf('verdict-in-advance', 'mill-strike-2021'), 'none-recorded');
});

test('a response to a figure is no position on the case', () => {
  const onlyTheFigure = (kase: Case) => {
    kase.responses = kase.responses.filter(({ id }) => id === 'number-contested');
  };
  assert.equal(stateOf('signed-under-threat', 'harbour-2019', onlyTheFigure), 'none-recorded');
});

test('a position on the case does not answer what is alleged of the country', () => {
  assert.equal(stateOf('no-inquiries-in-vesmark'), 'none-recorded');
});

test('a position of the authorities is no reply to what they allege themselves', () => {
  const byTheMinistry = (kase: Case) => {
    named(kase.allegations, 'signed-under-threat').speaker = 'interior-ministry';
  };
  assert.equal(stateOf('signed-under-threat', 'harbour-2019', byTheMinistry), 'none-recorded');
});

test('what somebody else says of the case is no position of the authorities', () => {
  const byOthers = (kase: Case) => {
    named(kase.responses, 'order-kept').speaker = 'daily-tide';
  };
  assert.equal(stateOf('signed-under-threat', 'harbour-2019', byOthers), 'none-recorded');
});

test('a response that was withdrawn answers nothing any more', () => {
  const withdraw = (id: string) => (kase: Case) => {
    named(kase.responses, id).withdrawn = { date: '2024-01-05', reason: 'Misread.' };
  };
  assert.equal(
    stateOf('beaten-at-pier-nine', 'harbour-2019', withdraw('denial-of-beatings')),
    'position-on-case-only',
  );
  assert.equal(stateOf('signed-under-threat', 'harbour-2019', withdraw('order-kept')), 'none-recorded');
});

test('a court’s finding is shown beside an allegation and is no response', () => {
  const withoutResponses = (kase: Case) => {
    kase.responses = [];
  };
  assert.equal(stateOf('beaten-at-pier-nine', 'harbour-2019', withoutResponses), 'none-recorded');
});
