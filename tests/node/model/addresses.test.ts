import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWebAddress, isWebAddressOrPath } from '../../../src/model/addresses.ts';
import { parseTokens, resolveIds } from '../../../src/model/subjects.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord } from '../fixture.ts';

const never = [
  ...[
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:x',
  ],
  ...[
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    'blob:https://x.example/1',
    'view-source:https://x.example',
  ],
  ...[
    '//x.example/',
    '/\\x.example',
    '\\\\x.example',
    'https:\\\\x.example',
    'https:x.example',
    'https:/x.example',
    'https:///x',
  ],
  ...['https://court.example@x.example/', 'https://court.example:80@x.example', 'https://:@x.example?a'],
  ...['https://user@x.example\\@y', 'https://x.example/\u0000', 'https://x.example/a b', '', ' ', 'http://'],
];

test('a link has an address of the web, or a path where that is meant', () => {
  for (const address of never) {
    assert.equal(isWebAddress(address), false, JSON.stringify(address));
    assert.equal(isWebAddressOrPath(address), false, JSON.stringify(address));
  }
  for (const address of [
    'https://x.example',
    'HTTP://x.example:80/a?b=c:d#e',
    'https://пример.рф/ə',
    'https://x.example?a=b@c',
    'https://x.example/@a',
  ])
    assert.ok(isWebAddress(address) && isWebAddressOrPath(address), address);
  for (const path of ['/record/', 'record/en.json', './a', '../a/', '?a=b:c', '#a:b', 'a/b:c'])
    assert.ok(!isWebAddress(path) && isWebAddressOrPath(path), path);
});

test('an id that is repeated counts once, and a list has an end', () => {
  assert.deepEqual(parseTokens('a b,a  b'), ['a', 'b']);
  const slice = compile(freshRecord(), 'en');
  const repeated = resolveIds(slice, 'case', ['harbour', 'harbour-2019']);
  assert.deepEqual(
    repeated.items.map(({ id }) => id),
    ['harbour-2019'],
  );
  const many = resolveIds(
    slice,
    'case',
    parseTokens(Array.from({ length: 400 }, (_each, n) => `id-${n}`).join()),
  );
  assert.equal(many.unknownIds.length, 30);
  assert.ok(many.surplusIds.length > 300);
});

test('an id of a hundred thousand letters is answered at once', () => {
  const slice = compile(freshRecord(), 'en');
  const began = performance.now();
  for (const id of ['x'.repeat(100_000), 'a b '.repeat(25_000)]) resolveIds(slice, 'case', parseTokens(id));
  resolveIds(slice, 'case', ['x'.repeat(100_000)]);
  assert.ok(performance.now() - began < 200, `${performance.now() - began} ms`);
});
