import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import * as authored from '../../../../src/record/schema/schema.ts';
import { Glossary } from '../../../../src/record/schema/glossary.ts';
import * as overlays from '../../../../src/record/schema/translation.ts';
import { freshRecord } from '../../fixture.ts';

const record = freshRecord();
const harbour = record.cases['harbour-2019']!;
const az = record.translations['az']!;
const account = harbour.accounts[0]!;

/** Every schema with something that it must accept. */
const examples: Record<keyof typeof authored | keyof typeof overlays | 'Glossary', unknown> = {
  When: account.date,
  Cite: account.cites[0],
  Account: account,
  Figure: harbour.figures[0],
  Allegation: harbour.allegations[0],
  Response: harbour.responses[0],
  Finding: harbour.findings[0],
  Charge: harbour.charges[0],
  Sentence: harbour.sentences[0],
  CaseEvent: harbour.events[0],
  CasePerson: harbour.people[0],
  Case: harbour,
  Moved: { movedTo: 'harbour-2019' },
  Person: record.people[0],
  Speaker: record.speakers[0],
  Source: record.sources['harbour-report'],
  Series: record.counts['committee-list'],
  Vocabulary: record.vocabulary,
  Dataset: record.dataset,
  StatementTranslation: az.cases['harbour-2019']!.statements!['rally-by-watch'],
  CaseTranslation: az.cases['harbour-2019'],
  SeriesTranslation: az.counts['committee-list'],
  SourceTranslation: az.sources['tide-article'],
  PeopleTranslation: az.people,
  SpeakersTranslation: az.speakers,
  VocabularyTranslation: az.vocabulary,
  DatasetTranslation: az.dataset,
  Glossary: az.glossary,
};
const schemas = Object.entries({ ...authored, ...overlays, Glossary }) as [
  keyof typeof examples,
  z.ZodType,
][];

for (const [name, schema] of schemas) {
  test(`${name} accepts what the fixture holds`, () => {
    assert.deepEqual(schema.parse(examples[name]), examples[name]);
  });

  test(`${name} refuses an unknown key`, () => {
    const result = schema.safeParse({ ...(examples[name] as object), colour: 'red' });
    assert.match(result.error?.message ?? 'accepted', /unrecognized_keys/);
  });

  // A translated statement may leave any field out, and says who translated it in the file that it belongs to.
  const mayBeEmpty = name === 'StatementTranslation';
  test(`${name} ${mayBeEmpty ? 'accepts' : 'refuses'} an empty object`, () => {
    assert.equal(schema.safeParse({}).success, mayBeEmpty);
  });
}

test('a locator names a paragraph or a row, never both and never neither', () => {
  const cite = { source: 'harbour-report', section: 'Findings' };
  assert.equal(authored.Cite.safeParse({ ...cite, paragraph: 1 }).success, true);
  assert.equal(authored.Cite.safeParse({ ...cite, row: 'Arrests' }).success, true);
  assert.equal(authored.Cite.safeParse(cite).success, false);
  assert.equal(authored.Cite.safeParse({ ...cite, paragraph: 1, row: 'Arrests' }).success, false);
});

test('a date without a day says that its basis is unknown', () => {
  assert.equal(authored.When.safeParse({ edtf: null, basis: 'unknown' }).success, true);
  assert.equal(authored.When.safeParse({ edtf: null, basis: 'stated' }).success, false);
  assert.equal(authored.When.safeParse({ edtf: '2019', basis: 'unknown' }).success, false);
});

test('a statement cites at least one source', () => {
  assert.equal(authored.Account.safeParse({ ...account, cites: [] }).success, false);
});
