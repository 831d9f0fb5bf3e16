import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JsonError, parseJson } from '../../../../src/record/read/json.ts';

test('reads what JSON.parse reads', () => {
  for (const text of [
    '{}',
    '[]',
    ' [1, -2.5e3, true, null]\n',
    '{"a": {"b": ["\\u00e9 \\"q\\"", ""]}}',
    '{"a: \\\\": "{\\"b\\": 1}", "\\\\\\"": {":": ":"}, "": {"0": 0}}',
    '{"__proto__": {"a": 1}}',
    '"é"',
    '0',
  ]) {
    assert.deepEqual(parseJson(text), JSON.parse(text));
  }
});

const broken: [text: string, where: string, says: RegExp][] = [
  ['', '1:1', /the end of the file/],
  ['{"a": 1,\n "b": }', '2:7', /expected a value/],
  ['{\n  "a": 1,\n}', '2:9', /remove the comma/],
  ['[1, 2,]', '1:6', /remove the comma/],
  ['[1 2]', '1:4', /expected ,/],
  ['{a: 1}', '1:2', /not JSON/],
  ["{'a': 1}", '1:2', /not JSON/],
  ['{"a" 1}', '1:6', /expected :/],
  ['{"a": "open}', '1:7', /not closed/],
  ['{"a": 1} {', '1:10', /expected the end of the file/],
  ['{"a": 1', '1:8', /the end of the file/],
  ['{"a": 1,\n "a": 2}', '2:2', /stands twice/],
  ['[{"b": [{"a": 1, "\\u0061": 2}]}]', '1:18', /"a" stands twice/],
  ['{"a:b": ":", "a:b": 2}', '1:14', /"a:b" stands twice/],
  ['{"__proto__": {}, "__proto__": {}}', '1:19', /stands twice/],
  [`${'['.repeat(101)}${']'.repeat(101)}`, '1:101', /more than 100 deep/],
  [`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, '1:501', /more than 100 deep/],
];

for (const [text, where, says] of broken) {
  test(`says where ${JSON.stringify(text.slice(0, 40))} goes wrong`, () => {
    assert.throws(
      () => parseJson(text),
      (error) => {
        assert.ok(error instanceof JsonError);
        assert.equal(`${error.line}:${error.column}`, where);
        assert.match(error.message, says);
        return true;
      },
    );
  });
}
