// What editors, systems and other hands do to the files of a record.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Problem } from '../../../../src/record/read/problems.ts';
import { checkRecord } from '../../../../src/record/check.ts';
import { copyOfFixture, spoil } from '../../fixture.ts';

const speakers = 'speakers.json';

async function problemsOf(t: TestContext, change: (dir: string) => Promise<unknown>): Promise<Problem[]> {
  const dir = await copyOfFixture(t);
  await change(dir);
  return (await checkRecord(dir)).problems;
}

const written = (encode: (text: string) => Uint8Array) => async (dir: string) => {
  const text = await readFile(join(dir, speakers), 'utf8');
  await writeFile(
    join(dir, speakers),
    encode(text.replace('"Harbour Watch"', '"Harbour Watch, наблюдатели"')),
  );
};

const windows1251 = (text: string) =>
  Buffer.from(
    [...text].map((letter) =>
      letter > '\u00ff' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
    ),
  );
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const encodings: [name: string, encode: (text: string) => Uint8Array, says: RegExp][] = [
  ['Windows-1251', windows1251, /is not UTF-8 but probably Windows-1251; save it as UTF-8/],
  [
    'UTF-16 with a mark',
    (text) => utf16(`\ufeff${text}`),
    /is in UTF-16 \(little-endian\); save it as UTF-8/,
  ],
  ['UTF-16 without a mark', utf16, /is in UTF-16 \(little-endian\)/],
  ['big-endian UTF-16', (text) => utf16(`\ufeff${text}`).swap16(), /is in UTF-16 \(big-endian\)/],
  ['big-endian UTF-16 without a mark', (text) => utf16(text).swap16(), /is in UTF-16 \(big-endian\)/],
  ['Latin letters', () => Buffer.from('{"name": "Andr\xe9 and others"}', 'latin1'), /probably Windows-1252/],
];
for (const [name, encode, says] of encodings)
  test(`names a file in ${name}`, async (t) => {
    const problems = await problemsOf(t, written(encode));
    assert.equal(problems.length, 1);
    assert.equal(problems[0]!.file, speakers);
    assert.match(problems[0]!.message, says);
  });

test('names the encoding of the change log', async (t) => {
  const problems = await problemsOf(t, (dir) =>
    writeFile(join(dir, 'CHANGELOG.md'), windows1251('## 1.2.0 – новое')),
  );
  assert.match(problems[0]!.message, /is not UTF-8/);
});

test('takes UTF-8 with a byte order mark', async (t) => {
  assert.deepEqual(
    await problemsOf(
      t,
      written((text) => Buffer.from(`\ufeff${text.replace(', наблюдатели', '')}`)),
    ),
    [],
  );
});

const characters: [name: string, inJson: string, says: RegExp][] = [
  ['U+0000', '\\u0000', /U\+0000, a character that cannot be seen/],
  ['a control character', '\\u0085', /U\+0085/],
  ['half a character', '\\ud83d', /half a character \(U\+D83D\)/],
  ['an override', '\\u202e', /U\+202E, right-to-left override/],
  ['an embedding', '\u202b', /U\+202B, right-to-left embedding/],
  ['an isolate that is not closed', '\u2067', /without its other half/],
  ['an isolate that was not opened', '\u2069', /without its other half/],
  ['a replacement character', '\ufffd', /U\+FFFD, which stands where letters were lost/],
];
for (const [name, inJson, says] of characters)
  test(`refuses ${name}, wherever it stands`, async (t) => {
    for (const [file, from] of [
      [speakers, '"Harbour Wat'],
      ['cases/harbour-2019.json', '"Harbour Watch counted 140'],
      ['translations/az/people.json', '"provenance": "hum'],
      ['record.json', '"title": "Ves'],
    ] as const) {
      const problems = await problemsOf(t, (dir) =>
        spoil(dir, file, from, from.slice(0, -1) + inJson + from.slice(-1)),
      );
      assert.ok(problems.length > 0, file);
      assert.equal(problems[0]!.file, file);
      assert.match(problems[0]!.message, says);
      assert.doesNotMatch(problems[0]!.found!, /[\u0000-\u001f\u202a-\u202e]/);
    }
  });

test('takes isolates that are closed, and files that name their schema', async (t) => {
  const problems = await problemsOf(t, async (dir) => {
    await spoil(dir, 'sources/harbour-report.json', '{', '{ "$schema": "../schema/source.json",');
    await spoil(dir, 'record.json', '{', '{ "$schema": "../schema/record.json",');
    await spoil(dir, 'cases/harbour-2019.json', '{', '{ "$schema": "../schema/case.json",');
    await spoil(dir, 'translations/az/record.json', '{', '{ "$schema": "../schema/record.json",');
    await spoil(dir, 'sources/harbour-report.json', '"title": "', '"title": "\u2068x\u2069 ');
  });
  assert.deepEqual(problems, []);
});

test('leaves aside what editors and systems leave behind', async (t) => {
  const problems = await problemsOf(t, async (dir) => {
    const names = [
      'speakers.json~',
      '.speakers.json.swp',
      'speakers.json.bak',
      '.DS_Store',
      'Thumbs.db',
      'desktop.ini',
    ];
    for (const name of names)
      for (const folder of ['', 'cases', 'translations', 'translations/az', 'translations/az/cases'])
        await writeFile(join(dir, folder, name), 'left');
  });
  assert.deepEqual(problems, []);
});

test('refuses JSON that is deeper than any record, with a sentence', async (t) => {
  for (const text of ['['.repeat(200_000), '{"a":'.repeat(200_000)]) {
    const problems = await problemsOf(t, (dir) => writeFile(join(dir, speakers), text));
    assert.match(problems[0]!.message, /more than 100 deep/);
  }
});

test('reads a string of megabytes', async (t) => {
  const text = JSON.stringify('x\\n'.repeat(2_000_000));
  const problems = await problemsOf(t, (dir) => writeFile(join(dir, speakers), text));
  assert.match(problems[0]!.message, /write an array/);
});

test('does not read a file that is longer than any of a record', async (t) => {
  for (const [file, megabytes, says] of [
    [speakers, 40, /has 40\.0 MB; no file of a record may have more than 10 MB: see whether/],
    // Longer than what Node reads at all.
    ['cases/harbour-2019.json', 3000, /has 3000\.0 MB/],
    ['translations/az/comparison.tsv', 3000, /has 3000\.0 MB/],
    ['CHANGELOG.md', 3000, /has 3000\.0 MB/],
    ['COVERAGE.md', 3000, /has 3000\.0 MB/],
  ] as const) {
    const problems = await problemsOf(t, async (dir) => {
      await writeFile(join(dir, file), '');
      await truncate(join(dir, file), megabytes * 1e6);
    });
    assert.deepEqual(
      problems.map((problem) => problem.file),
      [file],
    );
    assert.match(problems[0]!.message, says);
  }
});

test('does not wait for what comes out of a pipe', async (t) => {
  for (const file of [speakers, 'cases/harbour-2019.json', 'CHANGELOG.md', 'COVERAGE.md']) {
    const problems = await problemsOf(t, async (dir) => {
      await rm(join(dir, file), { force: true });
      execFileSync('mkfifo', [join(dir, file)]);
      // Whoever reads it all the same is let go, or the process would never end.
      const letGo = setTimeout(() => void open(join(dir, file), 'r+').then((pipe) => pipe.close()), 5000);
      t.after(() => {
        clearTimeout(letGo);
      });
    });
    assert.equal(problems[0]!.file, file);
    assert.match(problems[0]!.message, /is a pipe, a device or the like; put a file in its place/);
  }
});

test('tells the first thousand mistakes of a file, and that it has more', async (t) => {
  const many = Array.from({ length: 150_000 }, (_, index) => index);
  for (const content of [
    JSON.stringify(many),
    JSON.stringify(many.map(() => ({}))),
    JSON.stringify(many.map(() => '\u0000')),
    JSON.stringify([Object.fromEntries(many.map((index) => [`key-${index}`, index]))]),
  ]) {
    const problems = await problemsOf(t, (dir) => writeFile(join(dir, speakers), content));
    assert.equal(problems.length, 1001);
    assert.match(problems[1000]!.message, /more mistakes than these 1000; see whether it is the right file/);
  }
});

test('says what stands where a file or a folder should', async (t) => {
  const problems = await problemsOf(t, async (dir) => {
    await rm(join(dir, speakers));
    await mkdir(join(dir, speakers));
    await rm(join(dir, 'counts'), { recursive: true });
    await writeFile(join(dir, 'counts'), '');
  });
  const messages = problems.map(({ file, message }) => `${file} ${message}`);
  assert.ok(messages.includes('speakers.json is a folder; it must be a file'), messages.join('\n'));
  assert.ok(messages.includes('counts is a file; it must be a folder'), messages.join('\n'));
});

const refusals: [name: string, file: string, from: string, to: string, says: RegExp][] = [
  ['a negative number of people', 'cases/harbour-2019.json', '"value": 140', '"value": -3', /at least 0/],
  ['a part of a person', 'cases/harbour-2019.json', '"value": 140', '"value": 3.5', /a number that is whole/],
  [
    'a number in quotation marks',
    'cases/harbour-2019.json',
    '"value": 140',
    '"value": "-3"',
    /without quotation marks/,
  ],
  ['a language that no browser knows', 'record.json', '"az"', '"en-us-us"', /no language tag/],
  ...[
    'javascript:alert(1)',
    'java\\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//x.example/',
    'https:\\\\\\\\x.example',
    'JaVaScRiPt:alert(1)',
    'https:x.example',
    'file:///etc/passwd',
    'blob:https://x.example/1',
  ].map((address): [string, string, string, string, RegExp] => [
    `the address ${address}`,
    'sources/harbour-report.json',
    '"https://harbour-watch',
    `"${address}", "x": "`,
    /begins with https:|full address|unknown key/,
  ]),
];
for (const [name, file, from, to, says] of refusals)
  test(`refuses ${name}`, async (t) => {
    const problems = await problemsOf(t, (dir) => spoil(dir, file, from, to));
    assert.ok(problems.length > 0);
    for (const { message } of problems) assert.match(message, says);
    if (name.startsWith('the address'))
      assert.ok(
        problems.some(({ path }) => path === 'url'),
        name,
      );
  });
