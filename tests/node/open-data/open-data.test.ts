import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRecord } from '../../../src/record/check.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import type { AuthoredRecord } from '../../../src/record/authored/record.ts';
import { statementsOf } from '../../../src/record/authored/statements.ts';
import { freshRecord } from '../fixture.ts';
import { parseCsv } from './parse-csv.ts';
import { openDataOf, wholeTables, type WholeTable } from './whole-tables.ts';

const real = (await checkRecord('data')).record;
assert.ok(real, 'the record is sound');
const records: Record<string, AuthoredRecord> = { 'the fixture': freshRecord(), 'the record': real };
const tables = (record: AuthoredRecord): Record<string, WholeTable> =>
  Object.fromEntries(wholeTables(compile(record, 'en')).map((table) => [table.name, table]));
const objects = ({ columns, rows }: WholeTable) =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])));

for (const [name, record] of Object.entries(records)) {
  test(`every id in a list of ids is a key of its table, in ${name}`, () => {
    const all = tables(record);
    const keys = (table: string) => new Set(all[table]!.rows.map(([key]) => key));
    for (const { name, columns, rows } of Object.values(all))
      columns.forEach(({ name: column, table, many }, i) => {
        if (!many) return;
        const known = keys(table!);
        for (const row of rows)
          for (const id of row[i] === undefined ? [] : String(row[i]).split(' '))
            assert.ok(known.has(id), `${name}.${column}: ${id} is a key of ${table}`);
      });
  });

  test(`a table taken alone keeps speaker and source of every row that says something, in ${name}`, () => {
    const all = tables(record);
    for (const name of ['cases', 'statements', 'events', 'series', 'counts', 'case_people', 'citations'])
      for (const row of objects(all[name]!)) {
        assert.ok(row['sources'] ?? row['source'], `${name}, ${String(row['id'])}: a source`);
        // What is cited for a place, a period or a role is said by the document.
        const byDocument =
          name === 'case_people' || (name === 'citations' && !/^(statement|count)/.test(String(row['id'])));
        assert.ok(
          byDocument || (row['speakers'] ?? row['speaker']),
          `${name}, ${String(row['id'])}: a speaker`,
        );
      }
  });

  test(`no statement, place or person of ${name} is left out`, () => {
    const all = tables(record);
    const cases = Object.values(record.cases);
    const statements = cases.flatMap(statementsOf).map(({ statement }) => statement);
    assert.equal(all['statements']!.rows.length, statements.length);
    assert.equal(
      objects(all['citations']!).filter(({ about }) => about === 'statement').length,
      statements.flatMap(({ cites }) => cites).length,
    );
    assert.equal(all['case_people']!.rows.length, cases.flatMap(({ people }) => people).length);
    assert.equal(all['cases']!.rows.length, cases.length);
  });
}

const statement = (id: string) =>
  objects(tables(freshRecord())['statements']!).find((row) => row['id'] === id)!;

test('a figure keeps its qualifier, unit and scope, and those that it conflicts with', () => {
  const row = statement('harbour-2019.arrested-by-ministry');
  assert.deepEqual(
    [row['value'], row['qualifier'], row['unit'], row['speaker'], row['via'], row['conflicts_with']],
    [96, 'up-to', 'people arrested', 'interior-ministry', 'harbour-watch', 'harbour-2019.arrested-by-watch'],
  );
});

test('an allegation keeps its status, its answer and the state of it', () => {
  const row = statement('harbour-2019.beaten-at-pier-nine');
  assert.equal(row['status'], 'disputed');
  assert.match(String(row['answer']), /^The Interior Ministry denied that anyone was beaten/);
  assert.equal(row['response_state'], 'answered');
  assert.match(String(row['answered_by']), /harbour-2019\.denial-of-beatings/);
});

test('a withdrawn statement stays, with the day and the reason', () => {
  const row = statement('harbour-2019.harbour-closed');
  assert.equal(row['withdrawn_date'], '2024-02-11');
  assert.match(String(row['withdrawn_reason']), /corrected its article/);
});

test('an undated thing has no date, and says that its basis is unknown', () => {
  const row = statement('harbour-2019.release-undated');
  assert.deepEqual([row['date'], row['date_first'], row['date_basis']], [undefined, undefined, 'unknown']);
});

test('text that a spreadsheet would run is made harmless in the tables', async (t) => {
  const record = freshRecord();
  record.cases['harbour-2019']!.title = '=HYPERLINK("https://record.example")';
  const rows = parseCsv((await openDataOf(t, record))['csv/cases.csv']!);
  assert.ok(rows.some((row) => row.includes('\'=HYPERLINK("https://record.example")')));
});

test('the same record gives the same bytes, in whatever order its files were read', async (t) => {
  const reversed = freshRecord();
  reversed.cases = Object.fromEntries(Object.entries(reversed.cases).reverse());
  reversed.sources = Object.fromEntries(Object.entries(reversed.sources).reverse());
  reversed.people.reverse();
  reversed.speakers.reverse();
  assert.deepEqual(await openDataOf(t, reversed), await openDataOf(t, freshRecord()));
});

test('every file ends with one line feed and has no carriage return', async (t) => {
  for (const [path, content] of Object.entries(await openDataOf(t, freshRecord(), '# Changes\n')))
    assert.match(content, /^[^\r]*[^\r\n]\n$/, path);
});

test('the guide names version, licence, disclaimer, corrections, and every table', async (t) => {
  const { dataset } = freshRecord();
  const files = await openDataOf(t, freshRecord());
  const guide = files['README.md']!;
  const { version, licence, disclaimer, corrections, title, publisher } = dataset;
  for (const words of [version, licence.name, licence.url!, disclaimer, corrections, title, publisher])
    assert.ok(guide.includes(words), words);
  for (const path of Object.keys(files).filter((path) => /^(csv|schema)\//.test(path)))
    assert.ok(guide.includes(`\`${path}\``), path);
});
