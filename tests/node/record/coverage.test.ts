import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkRecord } from '../../../src/record/check.ts';
import { coveredPlaces } from '../../../src/record/read/coverage.ts';
import { readRecord } from '../../../src/record/read/read.ts';
import { coverageProblems } from '../../../src/record/rules/coverage.ts';
import { copyOfFixture } from '../fixture.ts';

const coverage = await readFile('data/COVERAGE.md', 'utf8');
const { record } = await readRecord('data');
assert.ok(record);

const firstEntry = /^- \*\*para\. 1\*\*: .*$/m.exec(coverage)![0];
const firstCarrier = /`[a-z0-9-]+\/[a-z0-9-]+`/.exec(firstEntry)![0];

function problemsOf(from: string | RegExp, to: string): string[] {
  const changed = coverage.replace(from, () => to);
  assert.notEqual(changed, coverage, `${String(from)} is in the list`);
  return coverageProblems(changed, record!).map(
    ({ path, found, message }) => `${path}: found ${found}; ${message}`,
  );
}

test('the list of our documents agrees with our record', () => {
  assert.deepEqual(coverageProblems(coverage, record), []);
  assert.ok(coveredPlaces(coverage).length > 100);
});

test('a record need not have the list', () => {
  assert.deepEqual(coverageProblems(null, record), []);
});

test('what cites a place and is not listed there is named', () => {
  const [problem] = problemsOf(`${firstCarrier}; `, '');
  assert.match(problem ?? '', /, para\. 1: found no such entry; add `.*`, which cites this place/);
});

test('what is listed and is not in the record is named', () => {
  const problems = problemsOf(firstCarrier, '`nowhere/nothing`').join('\n');
  assert.match(problems, /found "nowhere\/nothing"; nothing of this id is in the record/);
});

test('what is listed and does not cite the place is named', () => {
  const other =
    coveredPlaces(coverage).at(-3)?.carriedBy.at(-1) ?? coveredPlaces(coverage)[20]!.carriedBy[0]!;
  const problems = problemsOf(firstEntry, `${firstEntry}; \`${other}\``).join('\n');
  assert.match(problems, /it does not cite this place; add the place to its "cites", or take it out/);
});

test('a paragraph left out of the list is a gap', () => {
  assert.match(
    problemsOf(`${firstEntry}\n`, '')
      .concat(problemsOf(/\*\*para\. 2\*\*/, '**para. 3**'))
      .join('\n'),
    /found "para\. 3"; para\. 2 should stand here; list every paragraph, in order/,
  );
});

test('a paragraph that nothing carries needs a reason', () => {
  const leftOut = coveredPlaces(coverage).find(({ carriedBy }) => carriedBy.length === 0)!;
  assert.match(
    problemsOf(leftOut.remark, '').join('\n'),
    /nothing carries it, and no reason is given; name what does, or write “Left out:” and why/,
  );
});

test('a document without its heading, and a heading without its document, are named', () => {
  const source = Object.keys(record.sources)[0]!;
  const problems = problemsOf(`(\`${source}\`)`, '(`no-such-source`)').join('\n');
  assert.match(problems, new RegExp(`found "${source}"; is not in the list; add`));
  assert.match(problems, /found "no-such-source"; there is no source of this id/);
});

test('a record with a list that disagrees is not sound', async (t) => {
  const dir = await copyOfFixture(t);
  await writeFile(join(dir, 'COVERAGE.md'), '# Coverage\n');
  const { problems } = await checkRecord(dir);
  assert.equal(problems[0]?.file, 'COVERAGE.md');
});
