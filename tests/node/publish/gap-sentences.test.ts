// What is said where an allegation is not answered: one sentence for each state, the same in every form of publishing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../../../src/locales/en.ts';
import type { FullSlice } from '../../../src/model/full-slice.ts';
import { caseJsonLd } from '../../../src/publish/jsonld/jsonld.ts';
import { Studio } from '../../../src/publish/pictures/fonts.ts';
import { picture } from '../../../src/publish/pictures/picture.ts';
import { shadow } from '../../../src/publish/render/prerender.ts';
import { sentenceOf } from '../../../src/publish/render/sentence.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord } from '../fixture.ts';

const sentences = {
  none: 'No response is recorded in our sources.',
  case: 'No response to this allegation is recorded in our sources, only a position on the case:',
  merits: 'No response on the merits is recorded in our sources, only this:',
};

/** Allegations of the fixture by how they were answered: what is said, and how the answer that follows begins. */
const told: [id: string, what: string, gap: string, answer: string][] = [
  ['beaten-at-pier-nine', 'is denied', '', 'The Interior Ministry'],
  ['no-lawyer', 'was met by a refusal to look into it', sentences.merits, "The Prosecutor's Office declined"],
  ['signed-under-threat', 'is met by a position on the case only', sentences.case, 'The Interior Ministry'],
  ['no-inquiries-in-vesmark', 'is met by nothing', sentences.none, ''],
];

/** The case told by this allegation alone. */
const only = (id: string): FullSlice => {
  const slice = compile(freshRecord(), 'en');
  Object.assign(slice.cases['harbour-2019']!, { summary: [id], keyFigures: [] });
  return slice;
};

const text = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

/** Every gap sentence that a text has. */
const gapsIn = (words: string) => Object.values(sentences).filter((gap) => words.includes(gap));

const studio = new Studio();
for (const [id, what, gap, answer] of told) {
  const wanted = gap ? [gap] : [];

  test(`an allegation that ${what} says so to search engines`, () => {
    const claim = caseJsonLd(only(id), 'harbour-2019', en)['@graph'].find(
      (node) => node['@id'] === `#harbour-2019.${id}`,
    )!;
    assert.deepEqual(gapsIn((claim['description'] as string | undefined) ?? ''), wanted);
  });

  test(`an allegation that ${what} says so in one sentence, and then what was said instead`, () => {
    const slice = only(id);
    const words = sentenceOf(slice, slice.cases['harbour-2019']!);
    assert.deepEqual(gapsIn(words), wanted);
    if (answer) assert.ok(words.includes(`${gap} ${answer}`.trim()), words);
  });

  test(`an allegation that ${what} says so on a picture`, () => {
    const svg = studio.draw((measure) => picture(only(id), 'harbour-2019', measure));
    assert.deepEqual(gapsIn(text(/<desc>[^]*<\/desc>/.exec(svg)![0])), wanted);
  });

  test(`an allegation that ${what} says so in the list, without a script`, () => {
    const slice = only(id);
    const kase = slice.cases['harbour-2019']!;
    kase.statements = kase.statements.filter((each) => each.section !== 'allegation' || each.id === id);
    const { html } = shadow({ tag: 'allegation-list', attributes: { case: 'harbour-2019' }, slice });
    const words = text(html);
    assert.deepEqual(gapsIn(words), wanted);
    assert.match(words, new RegExp(`Answer: ${gap} ?`));
  });
}

test('a card counts as answered only what was answered on the merits', () => {
  const slice = compile(freshRecord(), 'en');
  const { html } = shadow({ tag: 'case-card', attributes: { case: 'harbour-2019' }, slice });
  assert.match(text(html), /5 allegations recorded, 2 of them answered on the merits\./);
});
