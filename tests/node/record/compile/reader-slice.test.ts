// The reader's slice has what some widget shows and nothing else: every widget is rendered of a slice that notes what is read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../../../src/record/compile/compile.ts';
import { readerSlice } from '../../../../src/record/compile/reader-slice.ts';
import type { FullSlice } from '../../../../src/model/full-slice.ts';
import type { Slice } from '../../../../src/model/slice.ts';
import { shadow, type Tag } from '../../../../src/publish/render/prerender.ts';
import { Formatter } from '../../../../src/runtime/formatter.ts';
import { freshRecord } from '../../fixture.ts';
import { fieldsOf, watched } from './watched-slice.ts';

const locales = ['en', 'az'] as const;

/** Every widget of everything that a slice has, with every option that changes what is read. */
function* requests(slice: Slice): Iterable<[Tag, Record<string, string>]> {
  const variants = ['full', 'compact'];
  for (const id of [...Object.keys(slice.cases), ...Object.keys(slice.moved)]) {
    for (const variant of variants)
      for (const tag of ['case-card', 'case-timeline', 'allegation-list'] as const)
        yield [tag, { case: id, variant }];
    for (const order of ['oldest', 'newest']) yield ['case-timeline', { case: id, order }];
    yield ['case-timeline', { case: id, from: '2019', to: '2020-03' }];
    for (const by of ['act', 'status', 'speaker']) yield ['allegation-list', { case: id, 'group-by': by }];
  }
  yield ['case-timeline', { case: Object.keys(slice.cases).join(' ') }];
  for (const person of Object.keys(slice.people)) {
    yield ['case-card', { person }];
    yield ['case-timeline', { person }];
  }
  for (const [series, { points }] of Object.entries(slice.counts)) {
    for (const variant of variants) yield ['prisoner-count', { series, variant }];
    for (const at of ['1990', ...points.map(({ date }) => date.first)])
      yield ['prisoner-count', { series, at }];
  }
}

/**
 * Format and age are read by the store, which takes no other and nothing older; the title by the picker of WordPress; who passed a
 * figure on by the check of a foreign record, which refuses a byline that leaves them out.
 */
const readElsewhere = [
  'format',
  'version',
  'compiled',
  'title',
  'counts.*.points.*.via',
  'counts.*.points.*.via.*',
];
/** An answer may stand beside any statement, and is shown beside allegations and charges. */
const ofEveryStatement = /(?<=^cases\.\*\.statements\.\*)\(\w+\)(?=\.answeredBy)/;

/** What a page with a region of its own reads of every date that a widget shows, to set it anew. */
const partOfDate = /\.(text|first|last|precision|endPrecision)$/;

const ofStatementDate = /^cases\.\*\.statements\.\*\(\w+\)\.date\.\w+$/;

/** The fields that no widget reads of these slices. */
function unread(slices: Slice[]): string[] {
  const read = new Set(readElsewhere);
  const fields = new Set<string>();
  for (const slice of slices) {
    // As it arrives: what is named in two places is there twice.
    const sent = JSON.parse(JSON.stringify(slice)) as Slice;
    const notes = watched(sent, read);
    for (const field of fieldsOf(sent)) fields.add(field);
    for (const [tag, attributes] of requests(slice))
      shadow({ tag, attributes, slice: notes as unknown as FullSlice });
  }
  const whole = new Set([...read].map((field) => field.replace(ofEveryStatement, '')));
  const isRead = (field: string) => whole.has(field) || whole.has(field.replace(partOfDate, ''));
  return [...fields].filter((field) => !isRead(field.replace(ofEveryStatement, ''))).sort();
}

const full = locales.map((locale) => compile(freshRecord(), locale));

test('readers are sent no field that no widget reads', () => {
  assert.deepEqual(unread(full.map(readerSlice)), []);
});

test('what publishing has beyond it is read by no widget', () => {
  const fields = (slices: Slice[]) => new Set(slices.flatMap((slice) => [...fieldsOf(slice)]));
  const sent = fields(full.map(readerSlice));
  const keptBack = [...fields(full)].filter((field) => !sent.has(field)).sort();
  assert.ok(keptBack.includes('cases.*.statements.*(account).date.edtf'));
  assert.deepEqual(unread(full), keptBack);
});

test('a page with a region of its own reads every part of a date', () => {
  const slice = readerSlice(compile(freshRecord(), 'en'));
  const read = new Set<string>();
  const formatter = new Formatter(slice, 'en-US');
  for (const { statements } of Object.values(watched(slice, read).cases))
    for (const { date } of statements) formatter.date(date);
  const fields = [...fieldsOf(slice)].filter((field) => ofStatementDate.test(field));
  const unreadFields = fields.filter((field) => !read.has(field));
  assert.ok(fields.length > 0);
  assert.deepEqual(unreadFields, []);
});

test('widgets say the same of either slice', () => {
  for (const slice of full) {
    const sent = readerSlice(slice) as unknown as FullSlice;
    for (const [tag, attributes] of requests(slice)) {
      const { html } = shadow({ tag, attributes, slice });
      assert.equal(shadow({ tag, attributes, slice: sent }).html, html);
    }
  }
});

test('the full slice is left as it was', () => {
  const before = structuredClone(full);
  full.forEach(readerSlice);
  assert.deepEqual(full, before);
});

test('the reader’s slice has no undefined anywhere', () => {
  for (const slice of full.map(readerSlice)) assert.deepEqual(slice, JSON.parse(JSON.stringify(slice)));
});
