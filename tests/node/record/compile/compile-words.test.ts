// What the compiled record says of people, positions, criteria and translation, and must not say by accident.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../../../src/record/compile/compile.ts';
import type { AuthoredRecord } from '../../../../src/record/authored/record.ts';
import { freshRecord } from '../../fixture.ts';
import { allegation, az, harbour, response } from '../rules/rule-breaks/break.ts';

const compiled = (change: (record: AuthoredRecord) => unknown, locale = 'en') => {
  const record = freshRecord();
  change(record);
  return compile(record, locale);
};
const harbourOf = (slice: ReturnType<typeof compile>) => slice.cases['harbour-2019']!;

test('a statement is about those whom it lists, whatever names its text has', () => {
  const slice = compiled((record) => {
    allegation(record, 'signed-under-threat').people = ['dorin-halve'];
    allegation(record, 'beaten-at-pier-nine').text += ' Dorin Halve was there.';
  });
  const { statements } = harbourOf(slice).people.find(({ person }) => person === 'dorin-halve')!;
  assert.ok(statements.includes('signed-under-threat'));
  assert.ok(!statements.includes('beaten-at-pier-nine'));
});

test('a response of the authorities that answers nothing in particular is their position, whatever its stance', () => {
  const slice = compiled((record) => {
    response(record, 'order-kept').answers = [];
    response(record, 'order-kept').stance = 'declines-to-investigate';
  });
  assert.ok(harbourOf(slice).positions.includes('order-kept'));
});

const machines: [where: string, file: (record: AuthoredRecord) => { provenance: string }][] = [
  ['a case', (record) => az(record).cases['harbour-2019']!],
  ['a source', (record) => az(record).sources['tide-article']!],
  ['a series', (record) => az(record).counts['committee-list']!],
  ['the list of speakers', (record) => az(record).speakers!],
];
for (const [where, fileOf] of machines)
  test(`a record of which only ${where} was translated by machine says that some of it was`, () => {
    const byPeople = (record: AuthoredRecord) => {
      const { cases, sources, counts, dataset, people, speakers, vocabulary } = az(record);
      for (const files of [cases, sources, counts])
        for (const file of Object.values<{ provenance: string }>(files)) file.provenance = 'human';
      for (const file of [dataset, people, speakers, vocabulary]) if (file) file.provenance = 'human';
    };
    assert.equal(compiled(byPeople, 'az').machine, undefined);
    const slice = compiled((record) => {
      byPeople(record);
      fileOf(record).provenance = 'machine';
    }, 'az');
    assert.equal(slice.machine, true);
  });

test('the criteria of a list are told, and translated where they are', () => {
  const give = (record: AuthoredRecord) =>
    (record.counts['committee-list']!.criteria = 'Arrest within a week of a strike.');
  assert.equal(compiled(give).counts['committee-list']!.criteria, 'Arrest within a week of a strike.');
  assert.deepEqual(compiled(give, 'az').counts['committee-list']!.criteria, {
    text: 'Arrest within a week of a strike.',
    lang: 'en',
  });
  const translate = (record: AuthoredRecord) => {
    give(record);
    az(record).counts['committee-list']!.criteria = 'Tətildən sonra həbs.';
  };
  assert.equal(compiled(translate, 'az').counts['committee-list']!.criteria, 'Tətildən sonra həbs.');
});

test('a document is told with its publisher, or that it has none, and its kind', () => {
  const about = (locale: string) =>
    compiled((record) => {
      record.sources['tide-article']!.publisher = null;
    }, locale).sources['tide-article']!.about;
  assert.equal(about('en'), 'publisher not stated\u00a0· News article');
  assert.deepEqual(about('az'), ['naşir göstərilməyib', '\u00a0· ', { text: 'News article', lang: 'en' }]);
});

test('what is to be known of a document and of a speaker is told in sentences, the relay first', () => {
  const slice = compiled((record) => {
    record.sources['tide-article']!.relay = 'It quotes the port.';
    record.sources['tide-article']!.interest = 'It belongs to the port.';
    record.speakers.find(({ id }) => id === 'daily-tide')!.interest = 'Belongs to the port.';
  });
  assert.deepEqual(slice.sources['tide-article']!.background, [
    'It quotes the port.',
    'Interest: It belongs to the port.',
  ]);
  assert.deepEqual(slice.speakers['daily-tide']!.background, ['Interest: Belongs to the port.']);
});

test('an interest that nobody has translated stays in its language beside our word for it', () => {
  const slice = compiled((record) => {
    record.speakers.find(({ id }) => id === 'daily-tide')!.interest = 'Belongs to the port.';
    delete az(record).speakers!.speakers!['daily-tide'];
  }, 'az');
  assert.deepEqual(slice.speakers['daily-tide']!.background, [
    ['Mövqe və maraqlar: ', { text: 'Belongs to the port.', lang: 'en' }],
  ]);
});

test('the licence is told in a sentence', () => {
  assert.equal(compiled(() => {}).terms, 'Licence: CC BY 4.0.');
  assert.equal(compiled(() => {}, 'az').terms, 'Lisenziya: CC BY 4.0.');
});

test('a date that cannot be read is refused by name, not compiled', () => {
  assert.throws(
    () => compiled((record) => (harbour(record).period!.date.edtf = 'last spring')),
    /"last spring" is no date; check the record before compiling it/,
  );
});
