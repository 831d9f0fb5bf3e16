// What is said where an allegation is not answered: one sentence for each state, the same in every form of publishing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../../../src/locales/en.ts';
import { caseJsonLd } from '../../../src/publish/jsonld/jsonld.ts';
import { shadow } from '../../../src/publish/render/prerender.ts';
import { sentenceOf } from '../../../src/publish/render/sentence.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord } from '../fixture.ts';
import { gapsIn, only, text, told } from './answer-states.ts';

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
  assert.match(
    text(html),
    /4 allegations against the authorities \(2 answered\); 1 about the country in general/,
  );
});
