import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FullAllegation, FullStatement } from '../../../src/model/full-slice.ts';
import * as interfaceLanguages from '../../../src/locales/all.ts';
import * as compiledWords from '../../../src/locales/record/all.ts';
import { tallyInWords, tallyOf } from '../../../src/model/tally.ts';
import { plain } from '../../../src/model/text.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { compileTally } from '../../../src/record/compile/tally.ts';
import { wordingIn } from '../../../src/record/compile/wording.ts';
import { freshRecord, named } from '../fixture.ts';

const slice = compile(freshRecord(), 'en');
const { statements } = slice.cases['harbour-2019']!;
const changed = (changes: Record<string, Partial<FullAllegation>>) =>
  statements.map((statement) => ({ ...statement, ...changes[statement.id] }) as typeof statement);
const words = (said: FullStatement[] = statements) => tallyInWords(tallyOf(said), wordingIn('en'));

test('what is said of the country is counted apart from what is said of the case', () => {
  assert.equal(words(), '4 allegations against the authorities (2 answered); 1 about the country in general');
});

test('what the authorities say themselves is no allegation against them, and no answer of theirs', () => {
  const said = changed({ 'beaten-at-pier-nine': { countedAs: 'by-authorities' } });
  assert.equal(
    words(said),
    '3 allegations against the authorities (1 answered); 1 made by the authorities; 1 about the country in general',
  );
  const ofTheCountry = changed({ 'no-inquiries-in-vesmark': { countedAs: 'by-authorities' } });
  assert.deepEqual([tallyOf(ofTheCountry).byAuthorities, tallyOf(ofTheCountry).country], [1, 0]);
});

test('what is said of others is counted apart, and what has no count is not named', () => {
  const only = [{ ...named(statements, 'no-lawyer'), countedAs: 'others' } as FullAllegation];
  assert.equal(words(only), '1 made against others');
  assert.equal(words([]), '');
});

test('what was withdrawn is not counted', () => {
  const { withdrawn } = named(statements, 'harbour-closed');
  assert.equal(tallyOf(changed({ 'no-lawyer': { withdrawn: withdrawn! } })).against, 3);
});

test('acts are those alleged against the authorities in the case', () => {
  const { acts } = tallyOf(
    changed({
      'beaten-at-pier-nine': { countedAs: 'by-authorities' },
      'signed-under-threat': { act: 'denial-of-lawyer' },
    }),
  );
  assert.deepEqual(acts, [
    { code: 'denial-of-lawyer', count: 2 },
    { code: 'excessive-force', count: 1 },
  ]);
});

test('the compiler finds whose an allegation is by its speaker', () => {
  const record = freshRecord();
  named(record.cases['harbour-2019']!.allegations, 'signed-under-threat').speaker = 'prosecutor';
  named(record.cases['harbour-2019']!.allegations, 'no-lawyer').speaker = 'oskar-brandeluk';
  named(record.cases['harbour-2019']!.allegations, 'order-to-clear').side = 'others';
  const sides = compile(record, 'en')
    .cases['harbour-2019']!.statements.filter((each) => each.section === 'allegation')
    .map(({ side }) => side);
  assert.deepEqual(sides, [undefined, 'by-authorities', 'by-authorities', 'others', undefined]);
});

test('a case of the slice has its words; a language that the interface does not have gets English ones, marked', () => {
  assert.equal(slice.cases['harbour-2019']!.tally.words, words());
  const { words: foreign } = compileTally(statements, slice.vocabulary, wordingIn('es'));
  assert.deepEqual(foreign, { text: words(), lang: 'en' });
});

/** As many allegations against the authorities. */
const several = (count: number): FullStatement[] =>
  Array.from({ length: count }, (_each, index) => ({
    ...(named(statements, 'no-lawyer') as FullAllegation),
    id: `alleged-${index}`,
    level: 'case' as const,
  }));
const said = (count: number, locale: string) =>
  plain(compileTally(several(count), slice.vocabulary, wordingIn(locale)).words);

const languages = {
  en: { 1: 'allegation against', 2: 'allegations against', 21: 'allegations against' },
  ru: {
    1: 'утверждение против',
    3: 'утверждения против',
    5: 'утверждений против',
    11: 'утверждений против',
    21: 'утверждение против',
  },
};
for (const [locale, forms] of Object.entries(languages))
  for (const [count, form] of Object.entries(forms))
    test(`${count} of them are “${form}” in ${locale}`, () =>
      assert.ok(said(Number(count), locale).includes(`${count} ${form}`), said(Number(count), locale)));

test('Arabic has other words for one, two, a few and many', () => {
  const withoutNumbers = [1, 2, 3, 11].map((count) => said(count, 'ar').replace(/[\d٠-٩]+/g, ''));
  assert.equal(new Set(withoutNumbers).size, 4, withoutNumbers.join(' | '));
});

test('every language of the interface counts', () => {
  assert.deepEqual(Object.keys(compiledWords).sort(), Object.keys(interfaceLanguages).sort());
});
