import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { build } from 'esbuild';
import { Page } from './script-page.ts';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const packagesIn = (paths: string[]) =>
  new Set(paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));

test('every package inside the bundles has its licence in the notices', async () => {
  const { sources } = JSON.parse(read('on-record.js.map')) as { sources: string[] };
  // esbuild heads each file that it bundles with a comment of its path.
  const bundled = ['cli.js', 'html.js', 'page-worker.js']
    .flatMap((file) => read(file).split('\n'))
    .filter((line) => line.startsWith('// node_modules/'));
  // The embed builder is minified, and says nothing of what it is made of.
  const { metafile } = await build({
    entryPoints: ['demo/builder/main.ts', 'demo/builder/code/worker.ts'],
    bundle: true,
    write: false,
    outdir: 'builder',
    metafile: true,
  });
  const used = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : []));
  const inside = packagesIn([...sources, ...bundled, ...used]);
  assert.ok(inside.has('lit-html') && inside.has('zod'), 'the packages have been found');
  const notices = read('THIRD-PARTY-NOTICES.txt').split('\n');
  assert.deepEqual(
    [...inside].filter((name) => !notices.includes(name)),
    [],
  );
});

const tags = ['allegation-list', 'case-card', 'case-timeline', 'prisoner-count'];

test('a classic script defines the four tags, with one policy named after us', () => {
  for (const file of ['on-record.js', 'on-record.bare.js']) {
    const page = new Page();
    page.run(file);
    assert.deepEqual(page.defined.sort(), tags, file);
    assert.deepEqual(page.policies, ['on-record'], file);
  }
});

test('a second copy defines nothing, makes no second policy and hands over what it brings', () => {
  const page = new Page();
  page.run('on-record.js');
  const handed = page.listen();
  page.run('on-record.ru.js');
  page.run('on-record.bare.js');
  assert.equal(page.defined.length, tags.length);
  assert.deepEqual(page.policies, ['on-record']);
  assert.deepEqual(handed, [['ru', 'ru']]);
  assert.deepEqual(page.complaints, []);
});

test('the first copy says which version it is', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const page = new Page();
  page.run('on-record.bare.js');
  assert.equal(page.copy()?.version, version);
});

test('a copy after a script without a record hands it record and language', () => {
  const page = new Page();
  page.run('on-record.bare.js');
  const handed = page.listen();
  page.run('on-record.ru.js');
  assert.deepEqual(handed, [['ru', 'ru']]);
  assert.deepEqual(page.complaints, []);
});

test('on a page that refuses our policy nothing is defined or thrown, and its author is told the cure', () => {
  for (const file of ['on-record.js', 'on-record.bare.js']) {
    const page = new Page({ allowed: false });
    page.run(file);
    assert.deepEqual(page.defined, [], file);
    assert.equal(page.complaints.length, 1);
    assert.match(page.complaints[0] ?? '', /add on-record to `trusted-types`/);
  }
});

test('every module that the package exports has what its types promise', () => {
  const names = (file: string) =>
    [...read(file).matchAll(/export \{([^}]*)\}/g)].flatMap(([, list = '']) =>
      list.split(',').map((name) => name.trim().replace(/^.* as /, '')),
    );
  const whole = [
    'AllegationList',
    'CaseCard',
    'CaseTimeline',
    'PrisonerCount',
    'RecordErrorEvent',
    'add',
    'addStrings',
    'define',
    'upgradeLinks',
  ];
  assert.deepEqual(names('esm/define.js').sort(), whole);
  assert.deepEqual(names('esm/index.js').sort(), whole);
  assert.deepEqual(names('esm/elements/case-card.js'), ['CaseCard']);
});
