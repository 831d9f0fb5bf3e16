import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../../../src/record/compile/compile.ts';
import type { FullCharge, FullFigure, FullSentence } from '../../../../src/model/full-slice.ts';
import { freshRecord, named } from '../../fixture.ts';

const az = compile(freshRecord(), 'az');
const harbour = az.cases['harbour-2019']!;
const inEnglish = (text: string) => ({ text, lang: 'en' });

test('a translated text is a plain string', () => {
  assert.equal(az.title, 'Vesmark qeydə alınıb (uydurma)');
  assert.equal(harbour.title, 'Orlens limanındakı mitinqdən sonra həbslər');
  assert.equal(harbour.place.text, 'Orlens, Vesmark');
  assert.match(named(harbour.statements, 'beaten-at-pier-nine').text as string, /^Keçmiş məhbuslar/);
  assert.equal(az.vocabulary['acts']!['torture']!.label, 'İşgəncə');
  assert.equal(az.speakers['interior-ministry']!.name, 'Vesmark Daxili İşlər Nazirliyi');
});

test('a text without a translation keeps its own language and is marked with it', () => {
  assert.deepEqual(
    az.corrections,
    inEnglish('Write to corrections@record.example with the id of the case and the statement.'),
  );
  assert.deepEqual(az.cases['vesmark']!.title, inEnglish('Vesmark: the country in general'));
  assert.deepEqual(az.vocabulary['acts']!['unfair-trial']!.label, inEnglish('Unfair trial'));
  assert.deepEqual(
    named(harbour.statements, 'signed-under-threat').text,
    inEnglish('Harbour Watch reported that statements of guilt were signed under threat.'),
  );
});

test('fields of one statement are translated one by one', () => {
  const figure = named(harbour.statements, 'injured-by-watch') as FullFigure;
  assert.equal(figure.value, 'onlarla');
  assert.deepEqual(figure.unit, inEnglish('people injured'));
  assert.equal(
    named(harbour.statements, 'signed-under-threat').note,
    'Hesabatda ifadələrin sayı göstərilmir.',
  );
  assert.equal((named(harbour.statements, 'group-riot-charge') as FullCharge).group, 'On iki liman işçisi');
  assert.equal(
    named(harbour.statements, 'harbour-closed').withdrawn!.reason,
    'The Daily Tide məqaləsini düzəldib: liman açıq qalıb.',
  );
  const sentence = named(az.cases['mill-strike-2021']!.statements, 'others-sentence') as FullSentence;
  assert.deepEqual(sentence.term, { words: inEnglish('suspended terms') });
});

test('the record’s first language has no marks at all', () => {
  const english = JSON.stringify(compile(freshRecord(), 'en').cases);
  assert.ok(!english.includes('"lang":"en"'));
});

test('a person has the name of the language, and is found by the one that the sources write', () => {
  const { name, names } = az.people['ilra-tovesk']!;
  assert.equal(name, 'İlra Tovesk');
  assert.deepEqual(names[0], { name: 'Ilra Tovesk', lang: 'en', role: 'source-spelling' });
  assert.equal(az.speakers['ilra-tovesk']?.name ?? name, name, 'whoever speaks has the same name');
  // Where the language writes it like the sources, it stands once.
  assert.equal(az.people['maren-tovesk']!.name, 'Maren Tovesk');
  assert.ok(!az.people['maren-tovesk']!.names.some((other) => other.name === 'Maren Tovesk'));
});

test('a speaker who is a person takes the name from there', () => {
  const record = freshRecord();
  const spokesman = record.speakers.find(({ person }) => person !== undefined)!;
  Reflect.deleteProperty(record.translations['az']!.speakers!.speakers!, spokesman.id);
  record.translations['az']!.people!.people![spokesman.person!] = { name: 'Dilin adı' };
  assert.equal(compile(record, 'az').speakers[spokesman.id]!.name, 'Dilin adı');
});

test('numbers, dates and names of cases are the same in every language', () => {
  const english = compile(freshRecord(), 'en');
  const facts = (slice: typeof az) =>
    slice.counts['committee-list']!.points.map(({ date: { text: _inWords, ...date }, value }) => [
      date,
      value,
    ]);
  assert.deepEqual(facts(az), facts(english));
  assert.deepEqual(harbour.names, english.cases['harbour-2019']!.names);
});
