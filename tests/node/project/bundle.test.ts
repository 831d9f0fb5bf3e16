import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const packagesIn = (paths: string[]) =>
  new Set(paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));

test('every package inside the bundles has its licence in the notices', () => {
  const { sources } = JSON.parse(read('on-record.js.map')) as { sources: string[] };
  // esbuild heads each file that it bundles with a comment of its path.
  const bundled = read('cli.js')
    .split('\n')
    .filter((line) => line.startsWith('// node_modules/'));
  const inside = packagesIn([...sources, ...bundled]);
  assert.ok(inside.has('lit-html') && inside.has('zod'), 'the packages have been found');
  const notices = read('THIRD-PARTY-NOTICES.txt').split('\n');
  assert.deepEqual(
    [...inside].filter((name) => !notices.includes(name)),
    [],
  );
});

test('the classic scripts leave a page that has a copy before Lit runs, and hand over what they bring', () => {
  const guard =
    /(\w+)=Symbol\.for\("on-record"\)(?:,(\w+)=globalThis\[\1\])?;if\((?:\2|globalThis\[\1\])\)return(?: void \2\.add\?\.\((.*?)\))?;/;
  for (const [file, brings] of [
    ['on-record.js', /^\w+,\w+$/],
    ['on-record.ru.js', /^\w+,\w+$/],
    ['on-record.bare.js', /^$/],
  ] as const) {
    const [all = '', , , handed = ''] = guard.exec(read(file)) ?? [];
    assert.ok(all, `${file} has the guard`);
    assert.match(handed, brings);
    assert.ok(
      read(file).indexOf(all) < read(file).indexOf('createPolicy'),
      `${file}: the guard stands before Lit`,
    );
  }
});

test('the classic scripts name their Trusted Types policy after us', () => {
  for (const file of ['on-record.js', 'on-record.bare.js']) {
    assert.match(read(file), /createPolicy\("on-record"/);
    assert.doesNotMatch(read(file), /createPolicy\("lit-html"|Lit is in dev mode/);
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
