// From the EDTF of the record to the words of a reader: read at build time, said by the formatter. Only words of our own are
// held here, and those of no engine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as languages from '../../../src/locales/all.ts';
import type { Slice } from '../../../src/model/slice.ts';
import { parseDate } from '../../../src/record/dates/parse-date.ts';
import { Formatter } from '../../../src/runtime/formatter.ts';
import { addStrings } from '../../../src/runtime/strings.ts';

for (const strings of Object.values(languages)) addStrings(strings);

type Language = keyof typeof languages;

const said = (language: Language, edtf: string): string => {
  const reader = new Formatter({ locale: language } as Slice, language);
  return reader.date({ ...parseDate(edtf)!, basis: 'stated' }).replace(/\s/g, ' ');
};

const holds = (language: Language, words: Record<string, string>) => {
  for (const [edtf, text] of Object.entries(words))
    test(`${language}: ${edtf} is “${text}”`, () => assert.equal(said(language, edtf), text));
};

// Languages whose dates are all ours.
holds('az', {
  '2018-07-03': '3 iyul 2018',
  '2018-07': 'iyul 2018',
  '2018': '2018',
  '2015-11-25/2015-11-26': '25–26 noyabr 2015',
  '2015-11-25/2016-01-02': '25 noyabr 2015 – 2 yanvar 2016',
  '2015-11/2016-01': 'noyabr 2015 – yanvar 2016',
  '2015/2017-03': '2015 – mart 2017',
  '2017-21/2018-02-01': 'yaz 2017 – 1 fevral 2018',
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
  az: ['yaz 2017', 'yay 2017', 'payız 2017', 'qış 2017', 'qış 2017 – yaz 2018'],
  de: ['Frühling 2017', 'Sommer 2017', 'Herbst 2017', 'Winter 2017', 'Winter 2017 – Frühling 2018'],
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

for (const [language, { yearInferred }] of Object.entries(languages) as [Language, typeof languages.en][])
  test(`${language}: says that a year was inferred`, () => {
    assert.equal(
      said(language, '2025?-02-12'),
      yearInferred(said(language, '2025-02-12')).replace(/\s/g, ' '),
    );
    assert.notEqual(said(language, '2025?'), said(language, '2025'));
  });
