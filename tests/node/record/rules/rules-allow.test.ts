// What the rules must let through: each of these is fair, though it looks like a mistake that a rule is there to find.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRules, rules } from '../../../../src/record/rules/rules.ts';
import { freshRecord } from '../../fixture.ts';
import { fair } from './rule-allowances/fair.ts';
import { quoted } from './rule-allowances/quoted.ts';
import { wellPut } from './rule-allowances/allowed-wording.ts';
import { allegation } from './rule-breaks/break.ts';

for (const [rule, when, change] of [...fair, ...wellPut, ...quoted])
  test(`${rule} has nothing against it when ${when}`, () => {
    const record = freshRecord();
    change(record);
    const { check } = rules.find(({ name }) => name === rule)!;
    assert.deepEqual([...check(record)], []);
  });

test('all rules together find what each of them finds', () => {
  const record = freshRecord();
  assert.deepEqual(checkRules(record), []);
  allegation(record, 'no-lawyer').speaker = 'maren-tovsk';
  allegation(record, 'signed-under-threat').status = 'denied';
  const found = checkRules(record).map(({ path }) => path);
  assert.ok(found.some((path) => path.includes('(no-lawyer).speaker')));
  assert.ok(found.some((path) => path.includes('(signed-under-threat).status')));
});
