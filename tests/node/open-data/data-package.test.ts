import assert from 'node:assert/strict';
import { readFile, writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { csv } from '../../../src/record/open-data/csv.ts';
import { packageProblems, type Package } from './data-package.ts';
import { freshRecord, spoil } from '../fixture.ts';
import { parseCsv } from './parse-csv.ts';
import { writtenOpenData } from './whole-tables.ts';

const written = (t: TestContext): Promise<string> => writtenOpenData(t, freshRecord());

test("the fixture's tables keep to their descriptor", async (t) => {
  assert.deepEqual(await packageProblems(await written(t)), []);
});

test("the record's tables keep to their descriptor, as built", async () => {
  assert.deepEqual(await packageProblems('dist/record'), []);
});

/** Puts a value into the first cell of a column that holds one. */
async function setCell(dir: string, table: string, column: string, value: string): Promise<void> {
  const path = join(dir, `csv/${table}.csv`);
  const [header = [], ...rows] = parseCsv(await readFile(path, 'utf8'));
  const at = header.indexOf(column);
  const row = rows.find((cells) => cells[at]);
  assert.ok(row, `${table}.${column} has a value to be spoilt`);
  row[at] = value;
  await writeFile(path, csv(header, rows));
}

const cells: [name: string, cell: `${string}.${string}`, value: string, says: RegExp][] = [
  ['no value where one is required', 'statements.section', '', /section: is required/],
  ['a value that is not among those allowed', 'statements.section', 'rumour', /rumour is none of its values/],
  ['a term that is not in the vocabulary', 'statements.act', 'rudeness', /rudeness is none of its values/],
  ['an id of another form', 'cases.id', 'Harbour', /Harbour does not have its form/],
  ['a list of ids with commas', 'statements.answered_by', 'a.b, c.d', /a\.b, c\.d does not have its form/],
  ['a number that is none', 'statements.value', 'many', /many is no number/],
  ['a whole number that is none', 'citations.paragraph', '1.5', /1\.5 is no integer/],
  ['a day that is none', 'events.date_first', '2019-02-30', /2019-02-30 is no date/],
  ['a truth value that is none', 'statements.term_life', 'no', /no is no boolean/],
  ['an address that is none', 'sources.url', 'nowhere', /nowhere is no address/],
  ['a key that stands twice', 'people.id', 'ilra-tovesk', /the key ilra-tovesk stands twice/],
  ['a row without a key', 'people.id', '', /has no key/],
  ['a speaker whom nobody knows', 'citations.speaker', 'nobody', /nobody is in no row of speakers/],
  ['a statement of no case', 'statements.case', 'nowhere', /nowhere is in no row of cases/],
];

for (const [name, cell, value, says] of cells)
  test(`the check of the tables notices ${name}`, async (t) => {
    const dir = await written(t);
    const [table = '', column = ''] = cell.split('.');
    await setCell(dir, table, column, value);
    assert.match((await packageProblems(dir)).join('\n'), says);
  });

const texts: [name: string, from: string, to: string, says: RegExp][] = [
  ['columns in another order', 'id,moved_to', 'moved_to,id', /the columns are moved_to,id/],
  ['a cell too many', 'harbour,', 'harbour,harbour,', /row 1 has 3 cells, not 2/],
  ['a carriage return', '\n', '\r\n', /carriage return/],
  ['a byte-order mark', 'id,', '\ufeffid,', /byte-order mark/],
  ['a quotation mark that is not closed', 'harbour,', 'harbour,"', /not closed/],
  ['changed bytes', 'harbour,', 'harbor,', /its hash differs/],
  ['bytes that are missing', 'harbour,', 'harb,', /it has \d+ bytes, not/],
];

for (const [name, from, to, says] of texts)
  test(`the check of the tables notices ${name}`, async (t) => {
    const dir = await written(t);
    await spoil(dir, 'csv/moved.csv', from, to);
    assert.match((await packageProblems(dir)).join('\n'), says);
  });

test('the check of the tables notices a missing table and one too many', async (t) => {
  const dir = await written(t);
  await rm(join(dir, 'csv/events.csv'));
  await writeFile(join(dir, 'csv/rumours.csv'), 'id\n');
  const problems = (await packageProblems(dir)).join('\n');
  assert.match(problems, /csv\/events.csv: the file is missing/);
  assert.match(problems, /csv\/rumours.csv: no table describes it/);
});

const spoiltDescriptors: [name: string, says: RegExp, change: (descriptor: Package) => void][] = [
  [
    'a constraint that it does not know',
    /"minLength" is nothing/,
    (d) => Object.assign(d.resources[0]!.schema.fields[0]!.constraints!, { minLength: 1 }),
  ],
  ['a type that it does not know', /unknown type/, (d) => (d.resources[0]!.schema.fields[0]!.type = 'text')],
  [
    'a column without a description',
    /is not described/,
    (d) => (d.resources[0]!.schema.fields[0]!.description = ''),
  ],
  [
    'a reference to no column',
    /cannot be read/,
    (d) => (d.resources[1]!.schema.foreignKeys![0]!.reference.fields = 'key'),
  ],
  ['an empty list of references', /is left out/, (d) => (d.resources[1]!.schema.foreignKeys = [])],
  ['a licence without a name', /licence/, (d) => (d.licenses = [{}])],
];

for (const [name, says, change] of spoiltDescriptors)
  test(`the check of the descriptor notices ${name}`, async (t) => {
    const dir = await written(t);
    const path = join(dir, 'datapackage.json');
    const descriptor = JSON.parse(await readFile(path, 'utf8')) as Package;
    change(descriptor);
    await writeFile(path, JSON.stringify(descriptor));
    assert.match((await packageProblems(dir)).join('\n'), says);
  });
