import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { compile } from '../../../../src/record/compile/compile.ts';
import type { AuthoredRecord } from '../../../../src/record/authored/record.ts';
import type { FullCase, FullSlice, FullStatement } from '../../../../src/model/full-slice.ts';
import type { Allegation } from '../../../../src/model/slice.ts';
import { readerSlice } from '../../../../src/record/compile/reader-slice.ts';
import { freshRecord, named } from '../../fixture.ts';

const english = (change: (record: AuthoredRecord) => void = () => undefined): FullSlice => {
  const record = freshRecord();
  change(record);
  return compile(record, 'en');
};
const harbourOf = (slice: FullSlice): FullCase => slice.cases['harbour-2019']!;
const statement = (slice: FullSlice, id: string): FullStatement => named(harbourOf(slice).statements, id);
const slice = english();
const harbour = harbourOf(slice);

test('the compiled fixture that browser tests read is fresh (else run node tests/fixtures/compile.mjs)', async () => {
  for (const [locale, file] of [
    ['en', 'slice.json'],
    ['az', 'slice.az.json'],
  ] as const) {
    const committed: unknown = JSON.parse(await readFile(`tests/fixtures/${file}`, 'utf8'));
    assert.deepEqual(readerSlice(compile(freshRecord(), locale)), committed);
  }
});

test('carries its format, version, day and locale', () => {
  const { format, version, compiled, locale } = slice;
  assert.deepEqual(
    { format, version, compiled, locale },
    { format: 3, version: '1.2.0', compiled: '2024-06-01', locale: 'en' },
  );
});

test('leaves the record that it is given as it was', () => {
  const record = freshRecord();
  compile(record, 'az');
  assert.deepEqual(record, freshRecord());
});

test('gives the same bytes whatever the order in which files were read', () => {
  const backwards = english((record) => {
    record.cases = Object.fromEntries(Object.entries(record.cases).reverse());
    record.sources = Object.fromEntries(Object.entries(record.sources).reverse());
    record.people.reverse();
    record.speakers.reverse();
  });
  assert.equal(JSON.stringify(backwards), JSON.stringify(slice));
});

test('has no undefined anywhere, so that it equals what its JSON reads back as', () => {
  assert.deepEqual(slice, JSON.parse(JSON.stringify(slice)));
});

test('keeps authors’ remarks and checks out of the slice', () => {
  const json = JSON.stringify(slice);
  for (const key of ['mentions', 'official', 'living', 'authority'])
    assert.ok(!json.includes(`"${key}":`), key);
  assert.ok(!('basis' in slice.people['ilra-tovesk']!));
  assert.ok(!('source' in slice.vocabulary['acts']!['torture']!));
});

test('every date has the first and the last day that it can mean', () => {
  assert.deepEqual(statement(slice, 'appeal-in-spring').date, {
    edtf: '2020-21',
    first: '2020-03-01',
    last: '2020-05-31',
    precision: 'season',
    text: 'spring 2020',
    basis: 'stated',
  });
  assert.deepEqual(statement(slice, 'brandeluk-denial').date, {
    edtf: '2022?-03-09',
    first: '2022-03-09',
    last: '2022-03-09',
    precision: 'day',
    text: '9 March 2022',
    remark: ' (year inferred)',
    basis: 'inferred',
  });
  assert.equal(statement(slice, 'release-undated').date, null);
  assert.equal(slice.cases['mill-strike-2021']!.period, null);
});

test('statements of all sections stand in one list, each with its section', () => {
  const sections = new Set(harbour.statements.map(({ section }) => section));
  assert.deepEqual(
    [...sections],
    ['account', 'figure', 'allegation', 'response', 'finding', 'charge', 'sentence'],
  );
  assert.equal(new Set(harbour.statements.map(({ id }) => id)).size, harbour.statements.length);
});

test('an account written inside an event is a statement, and the event has its id', () => {
  const event = named(harbour.events, 'rally');
  assert.deepEqual(event.accounts, ['rally-by-watch', 'rally-by-ministry']);
  assert.equal(statement(slice, 'rally-by-ministry').section, 'account');
  assert.deepEqual(named(harbour.events, 'arrests').accounts, ['arrested-by-watch', 'arrested-by-ministry']);
});

test('events stand in the order of a timeline, undated last, and in their authors’ order on one day', () => {
  const shuffled = english((record) => {
    const { events } = record.cases['harbour-2019']!;
    events.reverse();
    events.push({ ...named(events, 'rally'), id: 'march', accounts: ['arrested-by-watch'] });
  });
  const order = harbourOf(shuffled).events.map(({ id }) => id);
  assert.deepEqual(order.slice(0, 3), ['rally', 'march', 'arrests']);
  assert.deepEqual(order.slice(-2), ['regional-judgment', 'release']);
});

test('a conflict is on both sides, though one side was written', () => {
  const oneSided = english((record) => {
    const figures = record.cases['harbour-2019']!.figures;
    delete named(figures, 'arrested-by-ministry').conflictsWith;
  });
  assert.deepEqual(statement(oneSided, 'arrested-by-ministry').conflictsWith, ['arrested-by-watch']);
  assert.deepEqual(statement(oneSided, 'arrested-by-watch').conflictsWith, ['arrested-by-ministry']);
  assert.ok(!('conflictsWith' in statement(oneSided, 'injured-by-watch')));
});

test('the positions of a case are what its authorities say of it or on the merits, not what the accused say', () => {
  const { people, speakers, vocabulary } = freshRecord();
  const { positions, statements } = harbour;
  assert.ok(
    positions.length > 0 && positions.length < statements.filter((s) => s.section === 'response').length,
  );
  for (const id of positions) {
    const { kind, person } = speakers.find((speaker) => speaker.id === statement(slice, id).speaker)!;
    // Somebody who holds an office speaks for the state as well.
    const isOfficial = people.some(({ id, official }) => id === person && official);
    assert.ok(vocabulary.speakerKinds[kind]!.authority === true || isOfficial, id);
  }
  assert.ok(!positions.includes('no-inquiry-opened'));
});

test('a withdrawn statement stays, with the day and the reason', () => {
  assert.deepEqual(statement(slice, 'harbour-closed').withdrawn, {
    date: {
      edtf: '2024-02-11',
      first: '2024-02-11',
      last: '2024-02-11',
      precision: 'day',
      text: '11 February 2024',
      basis: 'stated',
    },
    label: 'Withdrawn on 11 February 2024',
    reason: 'The Daily Tide corrected its article: the harbour stayed open.',
  });
});

test('only people, speakers and sources in use are sent', () => {
  const extra = english((record) => {
    record.people.push({ ...record.people[2]!, id: 'nobody' });
    record.people[0]!.notSameAs!.push('nobody');
    record.speakers.push({ ...record.speakers[0]!, id: 'nobody-speaking' });
    record.sources['pamphlet'] = record.sources['harbour-report']!;
  });
  assert.deepEqual(extra, slice);
});

test('whom a person could be taken for is sent with why the name is published, unless a case has both', () => {
  assert.ok(!('notSameAs' in slice.people['ilra-tovesk']!));
  const apart = english((record) => {
    for (const other of [record.cases['mill-strike-2021']!, record.cases['harbour-2019']!])
      other.people = other.people.filter(({ person }) => person !== 'maren-tovesk');
    record.cases['vesmark']!.people.push({
      ...record.cases['harbour-2019']!.people[0]!,
      person: 'maren-tovesk',
    });
  });
  assert.deepEqual(apart.people['ilra-tovesk']?.homonyms, ['maren-tovesk']);
  assert.equal(
    apart.people['ilra-tovesk']?.notSameAs,
    'Not the same person as Maren Tovesk. Named as applicant in a published judgment.',
  );
  assert.deepEqual(apart.people['maren-tovesk']?.homonyms, ['ilra-tovesk']);
});

test('the earliest day of an undated document says that its year was inferred', () => {
  const inferred = english((record) => (record.sources['harbour-report']!.notBefore = '2019?-06-12'));
  assert.equal(inferred.sources['harbour-report']?.notBefore?.remark, ' (year inferred)');
});

test('an id that has moved says where to', () => {
  assert.deepEqual(slice.moved, { harbour: 'harbour-2019' });
  assert.ok(!('harbour' in slice.cases));
});

test('points stand in date order', () => {
  const reversed = english((record) => record.counts['committee-list']!.points.reverse());
  assert.deepEqual(reversed.counts, slice.counts);
  assert.equal(slice.counts['committee-list']!.criteria, null);
  assert.equal(named(slice.counts['committee-list']!.points, 'november-2021').basis, 'derived');
});

test('an allegation lists its responses before its findings', () => {
  const allegation = statement(slice, 'beaten-at-pier-nine') as Allegation;
  assert.deepEqual(allegation.answeredBy, ['denial-of-beatings', 'regional-finding']);
});

test('a case may be of the country in general', () => {
  const context = slice.cases['vesmark']!;
  assert.equal(context.kind, 'context');
  assert.deepEqual(
    context.statements.map(({ id }) => id),
    ['strike-law', 'held-without-contact'],
  );
});
