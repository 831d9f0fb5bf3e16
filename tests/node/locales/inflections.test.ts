import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as languages from '../../../src/locales/record/all.ts';
import { lastSpoken } from '../../../src/locales/record/inflections.ts';
import type { CompiledWords } from '../../../src/locales/record/words.ts';
import { inWords, number, plural, spans } from './words-to-say.ts';

test('the last word of a number is found by its digits', () => {
  const found = Object.entries({
    0: 0,
    6: 6,
    26: 6,
    40: 40,
    140: 40,
    100: 100,
    300: 100,
    '1.000': 1000,
    '12.000': 1000,
    '100.000': 1000,
    '2\u00a0000\u00a0000': 1e6,
  }).map(([figure, spoken]) => [figure, lastSpoken(figure), spoken]);
  for (const [figure, actual, expected] of found) assert.equal(actual, expected, `${figure}`);
  assert.equal(lastSpoken('onlarla'), undefined);
});

/** What stands around a number that is “more than” it. */
const moreThan = (words: CompiledWords) => (figure: string | number) => {
  const [before, after] = words.qualifiers['more-than'](`${figure}`);
  return `${before} ${figure}${after}`.trim();
};

test('Azerbaijani puts its ending after a number by the vowels of its last word', () => {
  const said = [1, 2, 6, 9, 10, 30, 40, 50, 60, 70, 80, 90, 100, '1.000', '1.000.000'].map(
    moreThan(languages.az),
  );
  assert.deepEqual(said, [
    '1-dən çox',
    '2-dən çox',
    '6-dan çox',
    '9-dan çox',
    '10-dan çox',
    '30-dan çox',
    '40-dan çox',
    '50-dən çox',
    '60-dan çox',
    '70-dən çox',
    '80-dən çox',
    '90-dan çox',
    '100-dən çox',
    '1.000-dən çox',
    '1.000.000-dan çox',
  ]);
  assert.equal(moreThan(languages.az)('onlarla'), 'bundan çox: onlarla');
});

test('Turkish puts its ending after a number by the last sounds of its last word', () => {
  const said = [1, 3, 4, 5, 6, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, '1.000'].map(
    moreThan(languages.tr),
  );
  assert.deepEqual(said, [
    '1’den fazla',
    '3’ten fazla',
    '4’ten fazla',
    '5’ten fazla',
    '6’dan fazla',
    '9’dan fazla',
    '10’dan fazla',
    '20’den fazla',
    '30’dan fazla',
    '40’tan fazla',
    '50’den fazla',
    '60’tan fazla',
    '70’ten fazla',
    '80’den fazla',
    '90’dan fazla',
    '100’den fazla',
    '1.000’den fazla',
  ]);
  assert.equal(moreThan(languages.tr)('onlarca'), 'şundan fazla: onlarca');
});

test('“more than” in the other languages', () => {
  const { ar, de, fa, fr, hy, ka, ru } = languages;
  assert.deepEqual(
    [ar, de, fr, hy, ka, ru].map((words) => moreThan(words)(70)),
    ['أكثر من 70', 'mehr als 70', 'plus de 70', 'ավելի քան 70', '70-ზე მეტი', 'более чем 70'],
  );
  assert.equal(moreThan(fa)('۷۰'), 'بیش از ۷۰');
  assert.equal(moreThan(fr)('des dizaines'), 'davantage que des dizaines');
  assert.equal(moreThan(ka)('ათეულობით'), 'მეტი, ვიდრე ათეულობით');
});

/** “As of”, by how precise the date is, with its remark where `remarked`. */
const asOf = (words: CompiledWords, remarked = false) =>
  [0, 1, 2, 3, 6, 7].map((index) =>
    words
      .asOf(inWords(words, spans[index]!, remarked ? ` ${words.remarks.yearInferred}` : ''))
      .replaceAll('\u00a0', ' '),
  );

test('Armenian says as of when in the genitive', () => {
  assert.deepEqual(asOf(languages.hy), [
    '2025 թ. փետրվարի 12-ի դրությամբ',
    '2024 թ. դեկտեմբերի դրությամբ',
    '2017 թ. գարնան դրությամբ',
    '2017 թ. ամառվա դրությամբ',
    '2019 թվականի դրությամբ',
    'Տվյալի ամսաթիվը՝ 25–26 նոյեմբերի, 2015 թ.',
  ]);
});

test('Georgian says as of when in the genitive', () => {
  assert.deepEqual(asOf(languages.ka).slice(0, 5), [
    '2025 წლის 12 თებერვლის მდგომარეობით',
    '2024 წლის დეკემბრის მდგომარეობით',
    '2017 წლის გაზაფხულის მდგომარეობით',
    '2017 წლის ზაფხულის მდგომარეობით',
    '2019 წლის მდგომარეობით',
  ]);
});

test('Russian says as of when in the accusative, and not before when in the genitive', () => {
  assert.deepEqual(asOf(languages.ru).slice(0, 5), [
    'По состоянию на 12 февраля 2025 г.',
    'По состоянию на декабрь 2024 г.',
    'По состоянию на весну 2017 г.',
    'По состоянию на лето 2017 г.',
    'По состоянию на 2019 год',
  ]);
  const { ru } = languages;
  assert.equal(ru.notBefore(inWords(ru, spans[1]!)), 'без даты (не ранее декабря 2024 г.)');
  assert.equal(ru.notBefore(inWords(ru, spans[5]!)), 'без даты (не ранее зимы 2017 г.)');
});

test('French says as of when with the preposition of the date', () => {
  assert.deepEqual(asOf(languages.fr).slice(0, 5), [
    'Au 12 février 2025',
    'En décembre 2024',
    'Au printemps 2017',
    'À l’été 2017',
    'En 2019',
  ]);
});

test('what follows a date in Turkish stands before the remark', () => {
  assert.equal(asOf(languages.tr, true)[0], '12 Şubat 2025 itibarıyla (yıl çıkarıma dayalı)');
  assert.equal(asOf(languages.tr)[2], '2017 ilkbaharı itibarıyla');
});

test('a season of a year in Azerbaijani', () => {
  const of = (year: string) => languages.az.season('spring', year);
  assert.deepEqual(
    ['2017', '2016', '2013', '2019', '2020', '2010', '2000'].map(of),
    ['2017-ci', '2016-cı', '2013-cü', '2019-cu', '2020-ci', '2010-cu', '2000-ci'].map(
      (year) => `${year} ilin yazı`,
    ),
  );
});

/** “More than so many years later”. */
const later = (words: CompiledWords) => (years: number) =>
  words.later(plural(words, years), number(words, years));

test('years take the form of their number', () => {
  assert.deepEqual([1, 2, 5, 21].map(later(languages.ru)), [
    'Более чем через 1 год',
    'Более чем через 2 года',
    'Более чем через 5 лет',
    'Более чем через 21 год',
  ]);
  assert.deepEqual([1, 2, 3, 11].map(later(languages.ar)), [
    'بعد ذلك بأكثر من سنة',
    'بعد ذلك بأكثر من سنتين',
    'بعد ذلك بأكثر من 3 سنوات',
    'بعد ذلك بأكثر من 11 سنة',
  ]);
  assert.deepEqual([1, 3].map(later(languages.de)), ['Mehr als 1 Jahr später', 'Mehr als 3 Jahre später']);
  assert.deepEqual([1, 3].map(later(languages.fr)), ['Plus de 1 an après', 'Plus de 3 ans après']);
  assert.equal(later(languages.tr)(3), 'Bu olaydan 3 yıldan uzun süre sonra');
  assert.equal(later(languages.az)(3), 'Bu hadisədən 3 ildən çox sonra');
  assert.equal(later(languages.ka)(3), '3 წელზე მეტი ხნის შემდეგ');
});

test('a Persian line has one set of digits', () => {
  const { fa } = languages;
  assert.doesNotMatch(fa.edition('عنوان', '0.2.0', inWords(fa, spans[0]!)), /\d/);
});
