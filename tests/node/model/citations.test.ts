import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedSources, citedSpeakers } from '../../../src/model/citations.ts';
import { withAnswers } from '../../../src/record/compile/statement/beside.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord, named } from '../fixture.ts';

const harbour = compile(freshRecord(), 'en').cases['harbour-2019']!;
const statement = (id: string) => named(harbour.statements, id);
const cites = (...sources: string[]) => ({ cites: sources.map((source) => ({ source, section: 'A' })) });

test('documents are numbered in the order in which they are first cited, each once', () => {
  assert.deepEqual(citedSources([cites('b', 'a'), cites(), cites('a', 'c', 'b')]), ['b', 'a', 'c']);
});

test('those who speak and those who pass words on are named in their order, each once', () => {
  const said = [
    { ...cites(), speaker: 'one', via: ['two', 'three'] },
    cites('a'),
    { ...cites(), speaker: 'three' },
    { ...cites(), speaker: 'four', via: ['one'] },
  ];
  assert.deepEqual(citedSpeakers(said), ['one', 'two', 'three', 'four']);
});

test('a document cited without a speaker names nobody', () => {
  assert.deepEqual(citedSpeakers([cites('a')]), []);
});

test('an allegation brings its answers, since it never stands without them', () => {
  const ids = withAnswers(statement('beaten-at-pier-nine'), harbour).map(({ id }) => id);
  assert.deepEqual(ids, ['beaten-at-pier-nine', 'denial-of-beatings', 'regional-finding']);
});

test('whatever was answered or challenged brings that along, and nothing else does', () => {
  const ids = (id: string) => withAnswers(statement(id), harbour).map((each) => each.id);
  assert.deepEqual(ids('rally-by-watch'), ['rally-by-watch', 'another-day']);
  assert.deepEqual(ids('group-sentence'), ['group-sentence', 'signed-under-threat', 'order-kept']);
  assert.deepEqual(ids('hearings'), ['hearings']);
});

test('an answer that is itself an allegation brings its own answers', () => {
  const answered = { ...statement('no-lawyer'), answeredBy: ['beaten-at-pier-nine'] };
  assert.deepEqual(
    withAnswers(answered, harbour).map(({ id }) => id),
    ['no-lawyer', 'beaten-at-pier-nine', 'denial-of-beatings', 'regional-finding'],
  );
});
