import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain, plainTitles, titleOf } from '../../../src/model/text.ts';
import { filterVocabularies, labelOf } from '../../../src/model/vocabulary.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord } from '../fixture.ts';

const slice = compile(freshRecord(), 'en');
const { cases, counts, people } = slice;

test('the plain characters of a text are the same in whatever language it is marked to be', () => {
  assert.equal(plain('Orlenz'), 'Orlenz');
  assert.equal(plain({ text: 'Orlenz', lang: 'en' }), 'Orlenz');
});

test('a case and a series are called by their title, a person by name', () => {
  assert.equal(titleOf(cases['harbour-2019']!), 'Arrests after the rally at Orlenz harbour');
  assert.equal(titleOf(counts['committee-list']!), 'People on the list of jailed strikers');
  assert.equal(titleOf(people['ilra-tovesk']!), 'Ilra Tovesk');
});

test('several titles stand on a line with a dot between them, without their marks of language', () => {
  const translated = { ...cases['vesmark']!, title: { text: 'Vesmark', lang: 'az' } };
  assert.equal(plainTitles([translated, people['ilra-tovesk']!]), 'Vesmark · Ilra Tovesk');
  assert.equal(plainTitles([people['ilra-tovesk']!]), 'Ilra Tovesk');
});

test('a code is shown by its label, and by itself where the record has no label', () => {
  assert.equal(labelOf(slice, 'acts', 'torture'), slice.vocabulary['acts']!['torture']!.label);
  assert.equal(labelOf(slice, 'acts', 'nothing-known'), 'nothing-known');
  assert.equal(labelOf(slice, 'no-such-part', 'torture'), 'torture');
});

test('every attribute that filters by a code has its codes in the vocabulary', () => {
  const codes = Object.fromEntries(
    Object.entries(filterVocabularies).map(([name, part]) => [name, Object.keys(slice.vocabulary[part]!)]),
  );
  assert.ok(codes['kinds']!.includes('protest'));
  assert.ok(codes['act']!.includes('torture'));
  assert.ok(codes['status']!.includes('alleged'));
});
