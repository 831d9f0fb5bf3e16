import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rules } from '../../../../src/record/rules/rules.ts';
import { freshRecord } from '../../fixture.ts';
import { answers } from './rule-breaks/answers.ts';
import { dates } from './rule-breaks/dates.ts';
import { courtFindings } from './rule-breaks/court-findings.ts';
import { interests } from './rule-breaks/interests.ts';
import { people } from './rule-breaks/people.ts';
import { figures } from './rule-breaks/figures.ts';
import { namesAndWords } from './rule-breaks/names-and-words.ts';
import { overlays } from './rule-breaks/overlays.ts';
import { places } from './rule-breaks/places.ts';
import { quotations } from './rule-breaks/quotations.ts';
import { references } from './rule-breaks/references.ts';
import { speakers } from './rule-breaks/speakers.ts';
import { tense } from './rule-breaks/tense.ts';
import { translations } from './rule-breaks/translations.ts';
import { wording } from './rule-breaks/wording.ts';

// One way or more to break each rule, by a small change to the sound fixture.
const breaks = [
  ...references,
  ...dates,
  ...speakers,
  ...tense,
  ...wording,
  ...courtFindings,
  ...interests,
  ...people,
  ...answers,
  ...figures,
  ...translations,
  ...overlays,
  ...quotations,
  ...places,
  ...namesAndWords,
];

describe('the fixture, which uses every feature of the record', () => {
  for (const { name, check } of rules) {
    test(`keeps ${name}`, () => {
      assert.deepEqual([...check(freshRecord())], []);
    });
  }
});

for (const { rule, when, change, says, at } of breaks) {
  test(`${rule} objects when ${when}`, () => {
    const record = freshRecord();
    change(record);
    const problems = [...(rules.find(({ name }) => name === rule)?.check(record) ?? [])];
    assert.ok(problems.length > 0, 'the rule has something to say');
    for (const { file, path, found, message } of problems) {
      const text = `${file} ${path}: found ${found}; ${message}`;
      if (at !== undefined) assert.ok(text.includes(at), `${text} names ${at}`);
      assert.match(text, says);
    }
  });
}

test('every rule has a way to break it', () => {
  const broken = new Set<string>(breaks.map(({ rule }) => rule));
  assert.deepEqual(
    rules.map(({ name }) => name).filter((name) => !broken.has(name)),
    [],
  );
});

test('every rule has a name of its own', () => {
  const names = rules.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)]);
});
