import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Problem } from '../../../../src/record/read/problems.ts';
import { readRecord } from '../../../../src/record/read/read.ts';
import { copyOfFixture, fixtureDir, spoil } from '../../fixture.ts';

const harbour = 'cases/harbour-2019.json';

/** The problems with a copy of the fixture after one change to it. */
async function problemsAfter(t: TestContext, change: (dir: string) => Promise<void>): Promise<Problem[]> {
  const dir = await copyOfFixture(t);
  await change(dir);
  const { record, problems } = await readRecord(dir);
  assert.equal(record, null);
  return problems;
}

test('reads a sound record, ids from the names of its files', async () => {
  const { record, problems } = await readRecord(fixtureDir);
  assert.deepEqual(problems, []);
  assert.deepEqual(Object.keys(record!.cases), ['harbour-2019', 'mill-strike-2021', 'vesmark']);
  assert.deepEqual(record!.moved, { harbour: 'harbour-2019' });
  assert.deepEqual(Object.keys(record!.counts), ['committee-list']);
  assert.equal(record!.translations['az']?.cases['harbour-2019']?.provenance, 'machine');
});

const mistakes: {
  name: string;
  file: string;
  from: string;
  to: string;
  problem: Partial<Problem>;
  says: RegExp;
}[] = [
  {
    name: 'a missing field',
    file: harbour,
    from: '"act": "denial-of-lawyer",',
    to: '',
    problem: { path: 'allegations[1] (no-lawyer).act', found: 'nothing' },
    says: /is missing; add "act" \(string\)/,
  },
  {
    name: 'a misspelt key, with the nearest one',
    file: harbour,
    from: '"forum": "Regional',
    to: '"foru": "Regional',
    problem: { path: 'findings[0] (regional-finding).foru', found: '"foru"' },
    says: /unknown key; did you mean "forum"\?/,
  },
  {
    name: 'a misspelt key inside an account of an event',
    file: harbour,
    from: '"via": ["harbour-watch"]',
    to: '"vias": ["harbour-watch"]',
    problem: { path: 'events[0] (rally).accounts[1] (rally-by-ministry).vias' },
    says: /did you mean "via"\?/,
  },
  {
    name: 'a value that is not in the list',
    file: harbour,
    from: '"qualifier": "up-to"',
    to: '"qualifier": "upto"',
    problem: { path: 'figures[1] (arrested-by-ministry).qualifier', found: '"upto"' },
    says: /write one of: exact, .*did you mean "up-to"\?/,
  },
  {
    name: 'a locator with both a paragraph and a row',
    file: 'counts/committee-list.json',
    from: '"paragraph": 1',
    to: '"paragraph": 1, "row": "Names"',
    problem: { path: 'points[0] (april-2017).cites[0]' },
    says: /either `paragraph` or `row`/,
  },
  {
    name: 'a value of another type',
    file: 'counts/committee-list.json',
    from: '"value": 14',
    to: '"value": "14"',
    problem: { path: 'points[0] (april-2017).value', found: '"14"' },
    says: /write a number/,
  },
  {
    name: 'an id in capitals',
    file: 'people.json',
    from: '"id": "dorin-halve"',
    to: '"id": "Dorin-Halve"',
    problem: { path: '[2] (Dorin-Halve).id', found: '"Dorin-Halve"' },
    says: /lower-case words/,
  },
  {
    name: 'an address that is none',
    file: 'sources/harbour-report.json',
    from: 'https://harbour-watch',
    to: 'harbour-watch',
    problem: { path: 'url' },
    says: /full address/,
  },
  {
    name: 'an empty text',
    file: 'speakers.json',
    from: '"name": "Harbour Watch"',
    to: '"name": " "',
    problem: { path: '[0] (harbour-watch).name' },
    says: /write some text/,
  },
  {
    name: 'a misspelt status in the vocabulary',
    file: 'vocabulary.json',
    from: '"disputed"',
    to: '"dispute"',
    problem: { path: 'statuses.dispute' },
    says: /did you mean "disputed"/,
  },
  {
    name: 'a translation that does not say who made it',
    file: 'translations/az/people.json',
    from: '"provenance": "human",',
    to: '',
    problem: { path: 'provenance', found: 'nothing' },
    says: /is missing; write one of: human, machine-reviewed, machine/,
  },
  {
    name: 'invalid JSON, with its line and column',
    file: 'record.json',
    from: '"version": "1.2.0",',
    to: '"version": 1.2.0,',
    problem: { path: 'line 4, column 17' },
    says: /^invalid JSON: /,
  },
  {
    name: 'a key that stands twice',
    file: 'record.json',
    from: '"version": "1.2.0",',
    to: '"version": "1.2.0", "version": "1.3.0",',
    problem: { path: 'line 4, column 23' },
    says: /the key "version" stands twice/,
  },
];

for (const { name, file, from, to, problem, says } of mistakes) {
  test(`tells of ${name}`, async (t) => {
    const problems = await problemsAfter(t, (dir) => spoil(dir, file, from, to));
    assert.equal(problems.length, 1, 'one message for one mistake');
    assert.deepEqual({ ...problems[0], file, ...problem }, problems[0]);
    assert.match(problems[0]!.message, says);
  });
}

test('tells of every mistake of every file at once', async (t) => {
  const problems = await problemsAfter(t, async (dir) => {
    await spoil(dir, harbour, '"kind": "case",', '"kind": "affair",');
    await spoil(dir, harbour, '"act": "torture",', '');
    await spoil(dir, 'people.json', '"official": false', '"official": "no"');
    await spoil(dir, 'record.json', '{', '');
    await rm(join(dir, 'speakers.json'));
  });
  assert.deepEqual(
    problems.map(({ file }) => file),
    ['record.json', 'people.json', 'speakers.json', harbour, harbour],
  );
});

test('tells of a missing file', async (t) => {
  const problems = await problemsAfter(t, (dir) => rm(join(dir, 'vocabulary.json')));
  assert.deepEqual(
    problems.map(({ file, message }) => [file, message]),
    [['vocabulary.json', 'the file is missing or cannot be read; add it']],
  );
});

test('tells of a file or folder that it would not read', async (t) => {
  const problems = await problemsAfter(t, async (dir) => {
    await writeFile(join(dir, 'peeple.json'), '[]');
    await writeFile(join(dir, 'cases', 'Upper Case.json'), '{}');
    await writeFile(join(dir, 'README.md'), 'Documents may stand anywhere.');
  });
  assert.deepEqual(
    problems.map(({ file }) => file),
    ['cases/Upper Case.json', 'peeple.json'],
  );
  assert.match(problems[1]!.message, /did you mean people\.json\?/);
});
