import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as interfaceLanguages from '../../../src/locales/all.ts';
import * as languages from '../../../src/locales/record/all.ts';
import type { CompiledWords, Plural } from '../../../src/locales/record/words.ts';
import { inWords, number, numbers, plural, spans, yearOf } from './words-to-say.ts';

const latin = (text: string) => text.replace(/[۰-۹]/g, (digit) => `${'۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)}`);

const dated = ['notBefore', 'asOf', 'withdrawn', 'proceedings'] as const;

/** Everything that a language says, with what went in and has to be in it. */
function* sentences(words: CompiledWords): Generator<{ what: string; said: string; holds: string[] }> {
  for (const span of spans) {
    const remark = ` ${words.remarks.yearInferred}`;
    for (const given of [inWords(words, span), inWords(words, span, remark)]) {
      const { text } = given;
      const year = yearOf(span);
      for (const key of dated) yield { what: key, said: words[key](given), holds: [year] };
      for (const key of ['asOf', 'proceedings'] as const)
        yield { what: key, said: words[key](given), holds: [given.remark] };
      yield {
        what: 'change',
        said: words.change('+26', '331', given),
        holds: ['+26', '331', text, given.remark],
      };
      yield {
        what: 'edition',
        said: words.edition('Title', '0.2.0', given),
        holds: ['Title', '0.2.0', text],
      };
    }
  }
  for (const count of numbers) {
    const figure = number(words, count);
    const of = plural(words, count);
    // In Arabic the noun alone says one and two.
    const saidByNoun = words.locale === 'ar' && count < 3;
    for (const key of ['later', 'earlier', 'years'] as const)
      yield { what: key, said: words[key](of, figure), holds: saidByNoun ? [] : [figure] };
    yield { what: 'against', said: words.against(of, figure, '3'), holds: [figure, '3'] };
    for (const key of ['byAuthorities', 'othersAccused', 'country', 'paragraph'] as const)
      yield { what: key, said: words[key](figure), holds: [figure] };
  }
  for (const figure of [...numbers.map((count) => number(words, count)), 'WORD'])
    for (const [qualifier, around] of Object.entries(words.qualifiers)) {
      const [before, after] = around(figure);
      assert.ok(before || after, `${words.locale} ${qualifier}`);
      // The template sets the space before the figure, and none after it.
      assert.equal(before, before.trim());
      yield { what: qualifier, said: `${before} ${figure}${after}`.trim(), holds: [figure] };
    }
  for (const count of [1, 2, 3])
    yield { what: 'articles', said: words.articles(plural(words, count), '12'), holds: ['12'] };
  for (const relays of [['SECOND'], ['SECOND', words.comma, 'THIRD']])
    yield {
      what: 'relayed',
      said: words.relayed('FIRST', relays).join(''),
      holds: ['FIRST', relays.join('')],
    };
  if (words.apart) yield { what: 'apart', said: words.apart('FIRST').join(''), holds: ['FIRST'] };
  yield { what: 'row', said: words.row('FIRST').join(''), holds: ['FIRST'] };
  const [first, last] = [number(words, 287), number(words, 357)];
  yield { what: 'finding', said: `Title${words.finding(first, last)}`, holds: ['Title', first, last] };
  yield { what: 'notSameAs', said: words.notSameAs('FIRST'), holds: ['FIRST'] };
  yield { what: 'noFigure', said: words.noFigure('SECOND'), holds: ['SECOND'] };
  // A mark between two things ends in a space; a role that a source states is said without a remark.
  const asTheyStand = { ...words, semicolon: words.semicolon.trim(), comma: words.comma.trim() };
  const { stated, ...unsure } = words.certainty;
  assert.equal(stated, '', words.locale);
  for (const [what, text] of strings({ ...asTheyStand, certainty: unsure }))
    yield { what, said: text, holds: [] };
}

/** The words that are said as they stand, each by where it is: “labels.chart”. */
function strings(words: object): [what: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[key, value]];
    if (typeof value !== 'object' || value === null) return [];
    return strings(value).map(([inner, text]) => [`${key}.${inner}`, text]);
  });
}

const isBalanced = (text: string): boolean =>
  [
    ['(', ')'],
    ['«', '»'],
    ['\u2066', '\u2069'],
    ['\u2068', '\u2069'],
  ].every(([open, close]) => {
    const opened = text.split(open!).length - 1;
    const closed = text.split(close!).length - 1;
    return close === '\u2069' ? opened <= closed : opened === closed;
  }) && text.split(/[\u2066\u2068]/).length === text.split('\u2069').length;

test('every language of the interface has words for the compiled record', () => {
  assert.deepEqual(Object.keys(languages), Object.keys(interfaceLanguages));
  for (const [name, words] of Object.entries(languages)) {
    assert.equal(words.locale, name);
    const asked = (keys: CompiledWords) =>
      Object.keys(keys)
        .filter((key) => !['date', 'apart'].includes(key))
        .sort();
    assert.deepEqual(asked(words), asked(languages.en), name);
  }
});

/** The same word in English and in another language. */
const everywhere = ['source', 'Version', 'version', 'Infobox', 'Article', 'Articles'];
const alsoIn: Partial<Record<string, string[]>> = {
  fr: ['Date', 'Licence', 'Sources', 'sources', 'accusation', 'position'],
};

for (const words of Object.values(languages)) {
  const { locale } = words;

  test(`${locale} says what it is given, with brackets in pairs and single spaces`, () => {
    for (const { what, said, holds } of sentences(words)) {
      const where = `${locale} ${what}: ${said}`;
      for (const part of holds) assert.ok(latin(said).includes(latin(part)), `${where} lacks “${part}”`);
      assert.ok(isBalanced(said), where);
      assert.ok(said.trim(), `${where} is empty`);
      assert.doesNotMatch(said, /\s\s|^\s|\s$|undefined|NaN|\[object|['"]/, where);
    }
  });

  test(`${locale} has a form for every category of count, wherever it asks for one`, () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const taken: string[][] = [];
    const taking: Plural = (forms) => {
      taken.push(Object.keys(forms).sort());
      return forms.other;
    };
    words.later(taking, '3');
    words.earlier(taking, '3');
    words.years(taking, '3');
    words.against(taking, '3', '1');
    words.articles(taking, '12');
    for (const forms of taken) assert.deepEqual(forms, [...pluralCategories].sort());
  });

  if (locale === 'en') continue;
  test(`${locale} has no words of English`, () => {
    const english = [...sentences(languages.en)].map(({ said }) => said);
    const shared = [...everywhere, ...(alsoIn[locale] ?? [])];
    const wordsOf = (text: string) => text.match(/[a-z]{4,}/gi) ?? [];
    const ours = new Set(english.flatMap(wordsOf).filter((word) => !shared.includes(word)));
    const months = new Set(spans.flatMap((span) => wordsOf(inWords(words, span).text)));
    const given = new Set(['FIRST', 'SECOND', 'THIRD', 'WORD', 'Title', ...months]);
    const left = [...sentences(words)].flatMap(({ what, said }) =>
      wordsOf(said)
        .filter((word) => !given.has(word) && ours.has(word))
        .map((word) => `${what}: “${word}” in “${said}”`),
    );
    assert.deepEqual(left, []);
  });
}
