import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '../../../src/model/text.ts';
import { embed, forms, type Form } from '../../../src/publish/embed/embed.ts';
import { page } from '../../../src/publish/site/page.ts';
import { attributedSentence, sentenceOf } from '../../../src/publish/render/sentence.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import type { FullAllegation } from '../../../src/model/full-slice.ts';
import type { Allegation } from '../../../src/model/slice.ts';
import { freshRecord } from '../fixture.ts';

const slice = compile(freshRecord(), 'en');
const item = slice.cases['harbour-2019']!;
const allegations = item.statements.filter(
  (each): each is FullAllegation => each.section === 'allegation' && !each.withdrawn,
);

/** The case as if its summary began with this allegation. */
const beginningWith = ({ id }: Allegation) => ({ ...item, card: { ...item.card, summary: [id] } });

test('the fixture has allegations of every state', () => {
  assert.deepEqual([...new Set(allegations.map(({ response }) => response))].sort(), [
    'answered',
    'no-merits',
    'none-recorded',
    'position-on-case-only',
  ]);
});

for (const allegation of allegations)
  test(`the allegation ${allegation.id} is told with its answer, or that there is none`, () => {
    const { sentence, answer, source } = attributedSentence(slice, beginningWith(allegation));
    assert.equal(sentence, plain(allegation.text));
    assert.ok(source?.includes(plain(slice.speakers[allegation.speaker]!.name)));
    const answers = item.statements.filter(({ id }) => allegation.answeredBy?.includes(id));
    for (const { text } of answers) assert.ok(answer!.includes(plain(text)));
    assert.ok(answer!.startsWith(plain(slice.gaps[allegation.response])));
    assert.equal(sentenceOf(slice, beginningWith(allegation)), `${sentence} ${answer}`);
  });

test('no form of embedding and no head of a page has the allegation alone', () => {
  const allegation = allegations.find(({ response }) => response === 'none-recorded')!;
  const changed = { ...slice, cases: { ...slice.cases, [item.id]: beginningWith(allegation) } };
  const { answer } = attributedSentence(changed, beginningWith(allegation));
  const gap = plain(slice.gaps['none-recorded']);
  assert.ok(answer!.startsWith(gap));
  const widget = { tag: 'case-card' as const, attributes: { case: item.id }, slice: changed };
  const base = 'https://vesmark.example/on-record/';
  const texts = Object.keys(forms).map((form) => embed({ ...widget, base }, form as Form));
  // The start of the sentence, which no escaping touches.
  const [start] = plain(allegation.text).split(/[&<>"']/);
  const telling = [...texts, page(widget, { base })].filter((text) => text.includes(start!));
  assert.ok(telling.length > 3);
  for (const text of telling) assert.ok(text.includes(gap), text.slice(0, 400));
  const [, description] = /<meta name="description" content="([^"]*)"/.exec(page(widget, { base }))!;
  assert.ok(description!.includes(gap));
});

test('what accuses nobody has an answer only where it was answered', () => {
  assert.match(attributedSentence(slice, item).answer!, /^The Interior Ministry said that nobody gathered/);
  const unanswered = { ...item, card: { ...item.card, summary: ['hearings'] } };
  assert.equal(attributedSentence(slice, unanswered).answer, undefined);
});

test('a count speaks of its last observed figure', () => {
  const series = slice.counts['committee-list']!;
  const last = series.points.findLast(({ basis }) => basis === 'observed')!;
  assert.equal(sentenceOf(slice, series), plain(last.text));
});
