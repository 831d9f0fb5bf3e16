import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { changelogProblems } from '../../../src/record/rules/changelog.ts';
import { checkRecord } from '../../../src/record/check.ts';
import { copyOfFixture, fixtureDir, freshRecord, spoil } from '../fixture.ts';

const changelog = await readFile(`${fixtureDir}/CHANGELOG.md`, 'utf8');
const messages = (text: string | null) =>
  changelogProblems(text, freshRecord()).map(({ message }) => message);

test('the change log of the fixture tells of its version, what was withdrawn and what moved', () => {
  assert.deepEqual(messages(changelog), []);
});

test('a version that the change log does not begin with is a mistake', () => {
  assert.match(
    messages(changelog.replace('## 1.2.0', '## 1.3.0')).join(),
    /newest version is 1\.3\.0, .* 1\.2\.0/,
  );
  assert.match(messages('Nothing yet.').join(), /begin with "## 1\.2\.0 – 2024-06-01"/);
});

test('a withdrawal that the change log does not tell of is a mistake', () => {
  assert.deepEqual(messages(changelog.replace('harbour-closed', 'harbour')), [
    'say when and why `harbour-2019.harbour-closed` was withdrawn',
  ]);
});

test('an id that moved in silence is a mistake', () => {
  assert.deepEqual(messages(changelog.replace('`harbour` moved', 'Something moved')), [
    'say where `harbour` moved to',
  ]);
});

test('a record without a change log, or with an old one, is not sound', async (t) => {
  const dir = await copyOfFixture(t);
  await spoil(dir, 'record.json', '"1.2.0"', '"1.2.1"');
  const old = await checkRecord(dir);
  assert.equal(old.problems[0]?.file, 'CHANGELOG.md');
  await rm(join(dir, 'CHANGELOG.md'));
  const none = await checkRecord(dir);
  assert.match(none.problems[0]?.message ?? '', /the file is missing; add it, with "## 1\.2\.1/);
});
