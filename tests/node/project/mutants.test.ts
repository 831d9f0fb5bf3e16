// The mutation tool changes what it says it changes, one thing at a time, and nothing while no mutant is on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { instrument, type Mutant } from '../../mutation/instrument.mjs';

/** What a program leaves in `result`, with one of its mutants on. */
function resultOf(source: string, wanted: (mutant: Mutant) => boolean = () => false): unknown {
  const { code, mutants } = instrument('example.ts', source, 100);
  const active = mutants.find(wanted)?.id;
  const context = { result: undefined, __onRecordMutant: (id: number) => id === active };
  runInNewContext(transformSync(code, { loader: 'ts', format: 'cjs' }).code, context);
  return context.result;
}

const changes: [source: string, was: string, becomes: string, before: unknown, after: unknown][] = [
  ['result = 2 < 2;', '<', '<=', false, true],
  ['result = true && false;', 'true && false', '(true) || (false)', false, true],
  ['const a: string | null = null; result = a ?? "b";', 'a ?? "b"', '(a) && ("b")', 'b', null],
  ['result = "text";', '"text"', "''", 'text', ''],
  ['result = [1, 2].filter((n) => n > 1).length;', '[1, 2].filter((n) => n > 1)', '[1, 2]', 1, 2],
  ['result = ["a", "b"].some((each) => each === "a");', 'some', 'every', true, false],
  ['result = Math.floor(1.5);', 'floor', 'ceil', 1, 2],
  ['result = /^a/.test("ba");', '/^a/', '/a/', false, true],
  ['const f = (): number => 1; result = f();', '1', 'undefined', 1, undefined],
  ['function f(): number { return 1; } result = f();', '{ return 1; }', '{}', 1, undefined],
  [
    'const html = (parts: TemplateStringsArray) => parts[0]; result = html`<p>`;',
    'html`<p>`',
    'html``',
    '<p>',
    '',
  ],
];
for (const [source, was, becomes, before, after] of changes)
  test(`${was} becomes ${becomes} in: ${source}`, () => {
    assert.equal(resultOf(source), before);
    assert.equal(
      resultOf(source, (mutant) => mutant.was === was && mutant.becomes === becomes),
      after,
    );
  });

test('a link of an optional chain is taken out of the whole chain', () => {
  const source = 'const a: { b?: { c: string[] } } = {}; result = a.b?.c.map((each) => each).length;';
  assert.equal(resultOf(source), undefined);
  assert.throws(() => resultOf(source, ({ what }) => what === 'optional chain'), /undefined/);
});

test('types, imports and styles have no mutants', () => {
  const source = `import type { A } from './a.ts';\ntype B = 'b' | 'c';\nconst s = css\`a { color: red }\`;\nexport type { A, B };`;
  assert.deepEqual(instrument('example.ts', source, 0).mutants, []);
});

test('a mutant has its place, its line, and a number of its own', () => {
  const { mutants } = instrument('example.ts', 'const a = 1;\nconst b = a < 2;\n', 5);
  assert.deepEqual(
    mutants.map(({ id, line, column }) => [id, line, column]),
    [
      [5, 2, 13],
      [6, 2, 13],
      [7, 2, 11],
      [8, 2, 11],
    ],
  );
  assert.equal(mutants[0]!.code, 'const b = a < 2;');
});
