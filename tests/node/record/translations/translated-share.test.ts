import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readRecord } from '../../../../src/record/read/read.ts';
import { contentOf } from '../../../../src/record/content.ts';
import { contentReport } from '../../../../src/record/report.ts';
import { translatedShares } from '../../../../src/record/translated-share.ts';
import { freshRecord } from '../../fixture.ts';

const ratchet = JSON.parse(readFileSync('src/bundle/translated.json', 'utf8')) as Record<string, number>;

test('the share translated of the record never falls, and is written down where it rises', async () => {
  const { record } = await readRecord('data');
  assert.ok(record);
  assert.deepEqual(
    translatedShares(record),
    ratchet,
    'write a share that rose into src/bundle/translated.json',
  );
});

test('what is not translated counts against the share', () => {
  const before = translatedShares(freshRecord())['az']!;
  const record = freshRecord();
  delete record.translations['az']!.cases['harbour-2019']!.statements!['rally-by-watch']!.text;
  const after = translatedShares(record)['az']!;
  assert.ok(before > 10 && before < 60, `${before} % of the fixture are translated`);
  assert.ok(after < before, `${after} % without one sentence`);
});

test('a text counts once in however many forms it is given', () => {
  const record = freshRecord();
  const { statements } = record.translations['az']!.cases['harbour-2019']!;
  const form = 'həbs edilən şəxs';
  statements!['arrested-by-watch']!.unit = { one: form, few: form, many: form, other: form };
  assert.deepEqual(translatedShares(record), translatedShares(freshRecord()));
});

test('the report of a record says the share, and what was translated back', () => {
  assert.match(
    contentReport(contentOf(freshRecord())),
    /translated, of the characters of the original\n {2}az +\d\d\.\d %, 2 statements translated back, 1 difference settled/,
  );
});
