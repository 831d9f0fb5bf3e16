// What is found, in which order and why; the cases are invented.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finder, type Findable } from '../../../src/search/search.ts';

const items: Findable[] = [
  {
    id: 'mill-2019',
    title: 'Strike at the old mill',
    place: 'Harbourtown',
    people: [['Ada Lorn', 'A. Lornova']],
  },
  { id: 'mill-2023', title: 'Mill strike and lockout', place: 'Vesmark' },
  { id: 'mill-2021', title: 'Mill strike', also: ['The loom affair'], place: 'Vesmark' },
  { id: 'harbour', title: 'Harbour arrests', people: [['Ben Tarvik'], ['Cleo Al Hamra']], place: 'Vesmark' },
  {
    id: 'az',
    title: { text: 'Ağşəhər işi', lang: 'az' },
    people: [['Işıq Qaralı', { text: 'Исик Каралы', lang: 'ru' }]],
  },
  { id: 'ar', title: 'قضية عبد النور', people: [['إلهام كبيري']] },
  { id: 'ka', title: 'ლომარის საქმე' },
  { id: 'hy', title: 'Սևալեռի գործը' },
];
const find = finder(items);
const ids = (query: string) => find(query).map(({ item }) => item.id);
const why = (query: string) => find(query)[0]!.why;

test('a name without a letter, or on two lines, leaves the others what they are', () => {
  const [found] = finder([
    { id: 'x', title: '?!', also: ['…', 'Two\nlines'], people: [['Ada']], place: '–' },
  ])('ada');
  assert.deepEqual(found!.why, [{ kind: 'people', text: 'Ada' }]);
});

test('an empty query finds everything, in its order and for no reason', () => {
  assert.deepEqual(
    ids(' '),
    items.map(({ id }) => id),
  );
  assert.ok(find('').every((found) => found.why.length === 0));
});

test('a title is found by its words in any order, by parts of them, and without accents or capitals', () => {
  assert.deepEqual(ids('MILL old'), ['mill-2019']);
  assert.deepEqual(ids('lockou mil'), ['mill-2023']);
  assert.deepEqual(ids('ockou'), ['mill-2023']);
  assert.deepEqual(ids('agseher'), ['az']);
});

test('a case is found by another name, a person in any spelling, its place and its id, and says so', () => {
  assert.deepEqual(ids('loom'), ['mill-2021']);
  assert.deepEqual(why('loom'), [{ kind: 'also', text: 'The loom affair' }]);
  assert.deepEqual(why('tarvik ben'), [{ kind: 'people', text: 'Ben Tarvik' }]);
  assert.deepEqual(why('lornova'), [{ kind: 'people', text: 'A. Lornova', of: 'Ada Lorn' }]);
  assert.deepEqual(why('каралы'), [
    { kind: 'people', text: { text: 'Исик Каралы', lang: 'ru' }, of: 'Işıq Qaralı' },
  ]);
  assert.deepEqual(why('harbourtown'), [{ kind: 'place', text: 'Harbourtown' }]);
  assert.deepEqual(why('2021'), [{ kind: 'id', text: 'mill-2021' }]);
  assert.deepEqual(why('mill strike'), [], 'its title says why');
});

test('each word may be in another name, and every one has to be somewhere', () => {
  assert.deepEqual(ids('ada harbourtown mill'), ['mill-2019']);
  assert.deepEqual(
    why('ada harbourtown mill').map(({ kind }) => kind),
    ['people', 'place'],
  );
  assert.deepEqual(ids('ada vesmark'), []);
});

test('the best comes first: the title as typed, then as it begins, then in other words', () => {
  assert.deepEqual(ids('mill strike'), ['mill-2021', 'mill-2023', 'mill-2019']);
});

test('a whole word comes before a beginning, that before an inside, that before a mistake; a title before a place', () => {
  const titles = ['Old Karni', 'Old Mokarin', 'Old Karinov', 'Old Karin'].map((title) => ({
    id: 'x',
    title,
  }));
  const place = { id: 'x', title: 'Elsewhere', place: 'Karin' };
  assert.deepEqual(
    finder([place, ...titles])('karin').map(({ item }) => item.title),
    ['Old Karin', 'Elsewhere', 'Old Karinov', 'Old Mokarin', 'Old Karni'],
  );
});

test('forgives one letter that is wrong, missing or too many, or two that changed places', () => {
  for (const query of ['tarvig', 'tarvk', 'tarvixk', 'travik', 'zarvik', 'arvik', 'xtarvik', 'tarvki'])
    assert.deepEqual(ids(query), ['harbour'], query);
  for (const query of ['torvig', 'trvk', 'vikart']) assert.deepEqual(ids(query), [], query);
  assert.deepEqual(ids('bne'), [], 'a short word is another word');
  assert.deepEqual(ids('2022'), [], 'and a year another year');
});

test('forgives in every script', () => {
  const typed = {
    az: ['AĞSEHER', 'aqseher', 'isiq qarali', 'IŞIQ', 'ısıq', 'исикк'],
    ar: ['الهام', 'عبدالنور', 'عَبْد النُّور', 'کبیری', 'كبيرى', 'كبييري'],
    ka: ['ლომარ', 'ᲚᲝᲛᲐᲠᲘᲡ', 'ლომრის'],
    hy: ['սեվալեռ', 'ՍԵՎԱԼԵՌԻ', 'սեւալեռ', 'սևալռի'],
  };
  for (const [id, queries] of Object.entries(typed))
    for (const query of queries) assert.deepEqual(ids(query), [id], query);
});

test('a name in two words is found as one, and the other way about', () => {
  assert.deepEqual(ids('alhamra'), ['harbour']);
  assert.deepEqual(ids('harbour town'), ['mill-2019']);
  assert.deepEqual(ids('arrestsben'), [], 'but not across two names');
});

test('what is typed is no pattern', () => {
  assert.deepEqual(
    ids('.*'),
    items.map(({ id }) => id),
    'nothing to search for',
  );
  assert.deepEqual(ids('(zz|mill)'), [], 'two words, of which one is nowhere');
});

test('whatever somebody pastes into the field is answered', () => {
  assert.deepEqual(ids('ab'.repeat(100_000)), []);
  assert.deepEqual(ids('mill '.repeat(10_000)), ['mill-2019', 'mill-2023', 'mill-2021']);
});

test('looks once at each of ten thousand things, however many words there are', () => {
  let looks = 0;
  const many = Array.from({ length: 10_000 }, (_entry, number) => ({
    id: `case-${number}`,
    get title() {
      looks += 1;
      return `Arrest ${number}`;
    },
  }));
  const search = finder(many);
  looks = 0;
  assert.equal(search('arrest 9999')[0]!.item.id, 'case-9999');
  assert.ok(looks <= 2 * many.length, `${looks}`);
});
