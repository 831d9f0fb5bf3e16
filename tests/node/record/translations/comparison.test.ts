import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseComparison } from '../../../../src/record/read/comparison.ts';
import { readRecord } from '../../../../src/record/read/read.ts';
import { copyOfFixture, freshRecord, spoil } from '../../fixture.ts';

const columns = 'statement\tback-translation\tdifference\tsettled';
const parse = (...lines: string[]) =>
  parseComparison('comparison.tsv', new TextEncoder().encode([columns, ...lines, ''].join('\n')));

test('what was translated back is read with its line', () => {
  assert.deepEqual(freshRecord().translations['az']!.comparison![1], {
    statement: 'harbour-2019.arrested-by-watch',
    backTranslation: 'Harbour Watch reckoned that 140 people were imprisoned on 12–14 May 2019.',
    difference: 'imprisoned for arrested',
    settled: '“həbs edilib” is the word for an arrest in the glossary; it stays',
    line: 3,
  });
});

test('a line with too few cells, or without the back-translation, is told', () => {
  const { rows, problems } = parse('a.b\tText\t\t', 'a.c\tText', 'a.d\t\t\t');
  assert.deepEqual(
    rows.map(({ statement }) => statement),
    ['a.b'],
  );
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['line 3', 'line 4'],
  );
  assert.match(problems[0]!.message, /write 4 cells, divided by tabs/);
});

test('a table without the names of its columns, or with characters that cannot be seen, is refused', async (t) => {
  const dir = await copyOfFixture(t);
  await spoil(dir, 'translations/az/comparison.tsv', 'difference', 'differs');
  const [problem] = (await readRecord(dir)).problems;
  assert.equal(problem?.file, 'translations/az/comparison.tsv');
  assert.match(
    problem.message,
    /write the names of the columns.*statement, back-translation, difference, settled/,
  );
  assert.match(parse('a.b\tTe\u202ext\t\t').problems[0]!.message, /right-to-left override/);
});
