// Every statement of a whole record, in every widget that shows it: with who says it, how far it has got, when and where we
// read it, and with what belongs beside it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FullSlice } from '../../../src/model/full-slice.ts';
import { plainHtml } from '../../../src/publish/render/plain-html.ts';
import { shadow, type Tag } from '../../../src/publish/render/prerender.ts';
import { plain } from '../../../src/model/text.ts';
import { stringsOf } from '../../../src/publish/render/strings.ts';
import { isAccusation, slices, toldIn, type Told } from './records.ts';
import { shownIn, wordsOf } from './shown.ts';

function* widgetsOf(slice: FullSlice): Iterable<[Tag, Record<string, string>]> {
  for (const id of Object.keys(slice.cases)) {
    for (const variant of ['full', 'compact']) yield ['case-card', { case: id, variant }];
    yield ['case-timeline', { case: id }];
    yield ['allegation-list', { case: id }];
  }
  for (const person of Object.keys(slice.people)) {
    yield ['case-card', { person }];
    yield ['case-timeline', { person }];
  }
}

const isWhole = (byline: string, { speaker, date, status, documents }: Told) =>
  [speaker, date, status, ...documents].every((each) => byline.includes(each));

for (const [name, slice] of slices) {
  const told = [...toldIn(slice)];

  test(`${name}: no widget shows a statement without speaker, date, status, source and what belongs beside it`, () => {
    const seen = new Set<Told>();
    for (const [tag, attributes] of widgetsOf(slice)) {
      const where = JSON.stringify({ tag, ...attributes });
      for (const { text, byline, beside } of shownIn(shadow({ tag, attributes, slice }).html)) {
        if (!text) {
          const figure = told.find((each) => each.statement.section === 'figure' && isWhole(byline, each));
          assert.ok(figure, `${where}: a figure stands over “${byline}”`);
          continue;
        }
        const known = told.filter((each) => each.text === text);
        const standing = known.find((each) => isWhole(byline, each));
        if (known.length > 0) assert.ok(standing, `${where}: “${text}” stands over “${byline}”`);
        if (!standing) continue;
        seen.add(standing);
        for (const each of standing.beside)
          assert.ok(beside.includes(each), `${where}: “${text}” stands without “${each}”`);
      }
    }
    const unseen = told.filter((each) => !seen.has(each) && each.statement.section !== 'figure');
    assert.deepEqual(
      unseen.map(({ of, statement }) => `${of.id}.${statement.id}`),
      [],
      'every statement stands in some widget',
    );
  });

  test(`${name}: no plain HTML tells an accusation without its answer or the gap`, () => {
    const { differs, colon } = stringsOf(slice);
    for (const [tag, attributes] of widgetsOf(slice)) {
      const words = wordsOf(plainHtml({ tag, attributes, slice }));
      for (const each of told) {
        // Where accounts differ, the other one is quoted in a line of its own.
        const passages = words.split(each.text).slice(1);
        const before = words.split(each.text);
        for (const [index, passage] of passages.entries()) {
          if (before[index]!.endsWith(`${differs}${colon} `)) continue;
          const near = passage.slice(0, 60 + each.speaker.length);
          if (each.statement.section !== 'figure')
            assert.ok(near.includes(each.speaker), `${JSON.stringify(attributes)}: ${each.text} → ${near}`);
          for (const beside of each.beside)
            assert.ok(words.includes(beside), `${JSON.stringify({ tag, ...attributes })}: ${each.text}`);
        }
      }
    }
  });

  test(`${name}: whatever lists a person stands on that person’s card, and in the timeline if it tells of an event`, () => {
    let count = 0;
    for (const person of Object.keys(slice.people)) {
      const about = told.filter(({ statement }) => statement.people?.includes(person));
      const card = shadow({ tag: 'case-card', attributes: { person }, slice }).html;
      const timeline = wordsOf(shadow({ tag: 'case-timeline', attributes: { person }, slice }).html);
      const onCard = shownIn(card).map(({ text }) => text);
      for (const { of, statement, text } of about) {
        count += 1;
        assert.ok(onCard.includes(text), `${of.id}.${statement.id} stands on the card of ${person}`);
        if (of.events.some(({ accounts }) => accounts.includes(statement.id)))
          assert.ok(timeline.includes(text), `${of.id}.${statement.id} stands in the timeline of ${person}`);
      }
    }
    assert.ok(count > 5, 'statements list people');
  });
}

test('there are accusations that are answered, and some that are not, to find', () => {
  const [, slice] = slices[0]!;
  const accusations = [...toldIn(slice)].filter(({ statement }) => isAccusation(statement));
  const gap = plain(slice.gaps['none-recorded']);
  assert.ok(accusations.some(({ beside }) => beside[0] === gap));
  assert.ok(accusations.some(({ beside }) => beside[0] !== gap));
});
