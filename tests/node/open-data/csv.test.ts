import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv, guard, unguard } from '../../../src/record/open-data/csv.ts';
import { CsvError, parseCsv } from './parse-csv.ts';

test('quotes what has a comma, a quotation mark or a line end, and nothing else', () => {
  assert.equal(
    csv(
      ['id', 'text'],
      [
        ['a', 'plain'],
        ['b', 'one, two'],
        ['c', 'said "no"'],
        ['d', 'two\nlines'],
      ],
    ),
    'id,text\na,plain\nb,"one, two"\nc,"said ""no"""\nd,"two\nlines"\n',
  );
});

test('writes numbers and truth values bare, and nothing where there is no value', () => {
  assert.equal(csv(['a', 'b', 'c', 'd'], [[-7, 2.5, false, undefined]]), 'a,b,c,d\n-7,2.5,false,\n');
});

test('reads back what it wrote, in any script', () => {
  const rows = [
    ['', '"', ',', '\n', 'a\r\n', ' x '],
    ['Gəncə', 'الميناء', '“no”', "it's", '""', 'a,"b"\n'],
  ];
  assert.deepEqual(parseCsv(csv(['1', '2', '3', '4', '5', '6'], rows)).slice(1), rows);
});

for (const text of ['=1+1', '+49', '-', '@name', '\tx', '\rx', '＝1', "'=1", "''@x"])
  test(`keeps a spreadsheet from running ${JSON.stringify(text)}, and can take that back`, () => {
    assert.equal(guard(text), `'${text}`);
    assert.equal(unguard(guard(text)), text);
    assert.equal(parseCsv(csv(['text'], [[text]]))[1]?.[0], `'${text}`);
  });

for (const text of ['', 'a=b', '1-2', "'quoted'", 'x@y.example', '“=”'])
  test(`leaves ${JSON.stringify(text)} as it is`, () => {
    assert.equal(guard(text), text);
    assert.equal(unguard(text), text);
  });

for (const [name, text] of [
  ['a quotation mark in a bare cell', 'a\nb"c\n'],
  ['text after a quoted cell', 'a\n"b"c\n'],
  ['a quoted cell that is not closed', 'a\n"b\n'],
  ['carriage returns at line ends', 'a\r\nb\r\n'],
  ['a last line that is not ended', 'a\nb'],
  ['a last comma that is not followed by anything', 'a,b\nc,'],
] as const)
  test(`the strict reader refuses ${name}`, () => {
    assert.throws(() => parseCsv(text), CsvError);
  });
