// Spellings of one word that somebody may type, in each script; the names are invented.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, wordsOf } from '../../../src/search/folded.ts';

const alike: Record<string, string[]> = {
  'accents of Latin letters': [
    'Édouard Šljivić',
    'edouard sljivic',
    'EDOUARD ŠLJIVIĆ',
    'E\u0301douard Sljivic',
  ],
  'Latin letters that do not come apart': ['Søren Łoś Đæþ', 'soren los daeth'],
  'Azerbaijani letters': ['Ağşəhər Qıraq', 'AĞŞƏHƏR QIRAQ', 'agseher qiraq'],
  'Turkish dotted and dotless i': ['Işık İnci', 'IŞIK İNCİ', 'ısık inci', 'isik inci', 'ışık i̇nci'],
  'German ß': ['Großweiß', 'GROSSWEISS', 'grossweiß'],
  'Greek, with the letter for the end of a word': ['Νέος Ώμος', 'ΝΕΟΣ ΩΜΟΣ', 'νεοσ ωμοσ'],
  'Cyrillic accents': ['Пётр Най', 'ПЕТР НАИ', 'петр най'],
  'Arabic vowel signs and the line that stretches': ['مُحْسِنٌ', 'محسن', 'محـــسن'],
  'Arabic variants of alef, yeh and teh marbuta': ['أحلى إدارة آمنة ٱلنور', 'احلي اداره امنه النور'],
  'Persian and Arabic letters for yeh and kaf': ['کبیری', 'كبيري', 'كبيرى'],
  'Persian joints': ['خانه‌ها', 'خانهها'],
  'presentation forms': ['ﻻﻟﻪ', 'لاله'],
  'Georgian capitals': ['ᲜᲐᲜᲐ ᲒᲔᲚᲐᲫᲔ', 'ნანა გელაძე'],
  'Armenian capitals and the ligature ev': ['Սևակ', 'ՍԵՎԱԿ', 'սեւակ'],
  'Armenian marks inside a word': ['Արա՛մ', 'Արամ'],
  'Hebrew points and marks': ['שָׁלוֹם צה״ל', 'שלום צהל'],
  'digits of three scripts': ['2019', '٢٠١٩', '۲۰۱۹'],
  'apostrophes of all kinds': ['O’Nara', "O'Nara", 'OʼNara', 'O´Nara', 'onara'],
  'signs between words': ['Ada-Lorn (Nord) – Süd', 'ada lorn nord sud', '  Ada\u00a0Lorn, nord/süd '],
  'marks of direction': ['\u2067Ada\u2069', '\u200fada'],
};

for (const [what, spellings] of Object.entries(alike))
  test(`takes for the same: ${what}`, () => {
    for (const spelling of spellings) assert.equal(folded(spelling), folded(spellings[0]!), spelling);
    assert.notEqual(folded(spellings[0]!), '');
  });

const different = [
  ['Ara', 'Ari'],
  ['Мир', 'Мор'],
  ['سمير', 'سمر'],
  ['ნანა', 'ნინა'],
  ['Արամ', 'Արման'],
  ['2019', '2018'],
];
test('takes other words for other words', () => {
  for (const [one, other] of different) assert.notEqual(folded(one!), folded(other!));
});

test('leaves nothing that means something in a pattern', () => {
  assert.equal(folded('a.*b [c] (d|e) \\f ^$ +?{2}'), 'a b c d e f 2');
});

test('a query is words, and a Persian joint may be typed as one or two of them', () => {
  assert.deepEqual(wordsOf('  Ada,  LORN! '), ['ada', 'lorn']);
  assert.deepEqual(wordsOf('خانه‌ها'), ['خانه', 'ها']);
  assert.deepEqual(wordsOf(' – '), []);
});
