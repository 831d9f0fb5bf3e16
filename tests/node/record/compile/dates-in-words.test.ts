// From the EDTF of the record to the words of a reader, read and said when the record is compiled.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as compiled from '../../../../src/locales/record/all.ts';
import { compileKnownWhen } from '../../../../src/record/compile/fields.ts';
import { wordingIn } from '../../../../src/record/compile/wording.ts';

type Language = keyof typeof compiled;
type Basis = 'stated' | 'derived' | 'inferred';

const said = (language: Language, edtf: string, basis: Basis = 'stated'): string => {
  const { text, remark = '' } = compileKnownWhen({ edtf, basis }, wordingIn(language));
  return (text + remark).replace(/\s/g, ' ');
};

const holds = (language: Language, words: Record<string, string>) => {
  for (const [edtf, text] of Object.entries(words))
    test(`${language}: ${edtf} is “${text}”`, () => assert.equal(said(language, edtf), text));
};

holds('en', {
  '2018-07-03': '3 July 2018',
  '2018-01-01': '1 January 2018',
  '2018-12-31': '31 December 2018',
  '2018-07': 'July 2018',
  '2018': '2018',
  '2015-11-25/2015-11-26': '25–26 November 2015',
  '2015-11-25/2015-12-02': '25 November – 2 December 2015',
  '2015-11-25/2016-01-02': '25 November 2015 – 2 January 2016',
  '2015-11/2016-01': 'November 2015 – January 2016',
  '2015-11/2015-12': 'November–December 2015',
  '2015/2017': '2015–2017',
  '2015/2017-03': '2015 – March 2017',
  '2015-11-25/2017': '25 November 2015 – 2017',
  '2017-21/2017-23': 'spring 2017 – autumn 2017',
  '2017-10/2017-24': 'October 2017 – winter 2017',
  '2017-21/2018-02-01': 'spring 2017 – 1 February 2018',
  '2017-21/2018-02': 'spring 2017 – February 2018',
});

holds('tr', {
  '2018-07-03': '3 Temmuz 2018',
  '2015-11-25/2015-11-26': '25–26 Kasım 2015',
  '2018-07': 'Temmuz 2018',
  '2018': '2018',
});

// Languages whose dates are all ours.
holds('az', {
  '2018-07-03': '3 iyul 2018',
  '2018-07': 'iyul 2018',
  '2018': '2018',
  '2015-11-25/2015-11-26': '25–26 noyabr 2015',
  '2015-11-25/2016-01-02': '25 noyabr 2015 – 2 yanvar 2016',
  '2015-11/2016-01': 'noyabr 2015 – yanvar 2016',
  '2015/2017-03': '2015 – mart 2017',
  '2017-21/2018-02-01': '2017-ci ilin yazı – 1 fevral 2018',
});

holds('hy', {
  '2018-07-03': '3 հուլիսի, 2018 թ.',
  '2018-07': '2018 թ. հուլիս',
  '2018': '2018',
  '2015-11-25/2015-11-26': '25–26 նոյեմբերի, 2015 թ.',
  '2015-11-25/2016-01-02': '25 նոյեմբերի, 2015 թ. – 2 հունվարի, 2016 թ.',
  '2015-11/2016-01': '2015 թ. նոյեմբեր – 2016 թ. հունվար',
  '2015/2017-03': '2015 – 2017 թ. մարտ',
  '2017-21/2018-02-01': '2017 թ. գարուն – 1 փետրվարի, 2018 թ.',
});

holds('ka', {
  '2018-07-03': '2018 წლის 3 ივლისი',
  '2018-07': '2018 წლის ივლისი',
  '2018': '2018',
  '2015-11-25/2015-11-26': '2015 წლის 25–26 ნოემბერი',
  '2015-11-25/2016-01-02': '2015 წლის 25 ნოემბერი – 2016 წლის 2 იანვარი',
  '2015-11/2016-01': '2015 წლის ნოემბერი – 2016 წლის იანვარი',
  '2015/2017-03': '2015 – 2017 წლის მარტი',
  '2017-21/2018-02-01': '2017 წლის გაზაფხული – 2018 წლის 1 თებერვალი',
});

const seasons: Record<
  Language,
  [spring: string, summer: string, autumn: string, winter: string, both: string]
> = {
  ar: ['ربيع 2017', 'صيف 2017', 'خريف 2017', 'شتاء 2017', 'شتاء 2017 – ربيع 2018'],
  az: [
    '2017-ci ilin yazı',
    '2017-ci ilin yayı',
    '2017-ci ilin payızı',
    '2017-ci ilin qışı',
    '2017-ci ilin qışı – 2018-ci ilin yazı',
  ],
  de: ['Frühjahr 2017', 'Sommer 2017', 'Herbst 2017', 'Winter 2017', 'Winter 2017 – Frühjahr 2018'],
  en: ['spring 2017', 'summer 2017', 'autumn 2017', 'winter 2017', 'winter 2017 – spring 2018'],
  fa: ['بهار ۲۰۱۷', 'تابستان ۲۰۱۷', 'پاییز ۲۰۱۷', 'زمستان ۲۰۱۷', 'زمستان ۲۰۱۷ – بهار ۲۰۱۸'],
  fr: ['printemps 2017', 'été 2017', 'automne 2017', 'hiver 2017', 'hiver 2017 – printemps 2018'],
  hy: ['2017 թ. գարուն', '2017 թ. ամառ', '2017 թ. աշուն', '2017 թ. ձմեռ', '2017 թ. ձմեռ – 2018 թ. գարուն'],
  ka: [
    '2017 წლის გაზაფხული',
    '2017 წლის ზაფხული',
    '2017 წლის შემოდგომა',
    '2017 წლის ზამთარი',
    '2017 წლის ზამთარი – 2018 წლის გაზაფხული',
  ],
  ru: ['весна 2017 г.', 'лето 2017 г.', 'осень 2017 г.', 'зима 2017 г.', 'зима 2017 г. – весна 2018 г.'],
  tr: ['2017 ilkbaharı', '2017 yazı', '2017 sonbaharı', '2017 kışı', '2017 kışı – 2018 ilkbaharı'],
};

for (const [language, [spring, summer, autumn, winter, both]] of Object.entries(seasons))
  holds(language as Language, {
    '2017-21': spring,
    '2017-22': summer,
    '2017-23': autumn,
    '2017-24': winter,
    '2017-24/2018-21': both,
  });

for (const [language, { remarks }] of Object.entries(compiled) as [Language, typeof compiled.en][])
  test(`${language}: says where a date comes from that the source does not state`, () => {
    const day = said(language, '2025-02-12');
    assert.equal(said(language, '2025?-02-12', 'inferred'), `${day} ${remarks.yearInferred}`);
    assert.equal(said(language, '2025-02-12', 'inferred'), `${day} ${remarks.inferred}`);
    assert.equal(said(language, '2025-02-12', 'derived'), `${day} ${remarks.derived}`);
    assert.equal(new Set(Object.values(remarks)).size, 3);
  });

test('English says where a date comes from', () => {
  assert.equal(said('en', '2018-07-03', 'derived'), '3 July 2018 (derived)');
  assert.equal(said('en', '2018-07-03', 'inferred'), '3 July 2018 (inferred)');
  assert.equal(said('en', '2025?-02-12', 'inferred'), '12 February 2025 (year inferred)');
});

test('months are short where there is little room', () => {
  const october = { first: '2018-10-03', last: '2018-10-03', precision: 'day' as const };
  const { shortDate } = wordingIn('en');
  assert.deepEqual(shortDate(october), ['3 Oct', '2018']);
  assert.deepEqual(shortDate({ first: '2018-10-01', last: '2018-10-31', precision: 'month' }), [
    'Oct',
    '2018',
  ]);
  assert.deepEqual(shortDate({ first: '2018-09-01', last: '2018-11-30', precision: 'season' }), [
    'autumn',
    '2018',
  ]);
  assert.deepEqual(shortDate({ first: '2018-09-03', last: '2018-09-03', precision: 'day' }), [
    '3 Sept',
    '2018',
  ]);
});

test('a record in a language that the interface does not have has English dates', () => {
  const { text } = compileKnownWhen({ edtf: '2018-07-03', basis: 'stated' }, wordingIn('es'));
  assert.equal(text, '3 July 2018');
});
