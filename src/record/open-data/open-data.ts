// Everything that a researcher gets beside the slices: tables with their descriptor, schemas, change log and guide.
import { compile } from '../compile/compile.ts';
import { csv } from './csv.ts';
import { datapackage } from './data-package.ts';
import { jsonSchema, kinds } from './json-schema.ts';
import { openDataReadme } from './readme.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import type { FullSlice } from '../../model/full-slice.ts';
import { tablesOf } from './tables.ts';

/** Contents by path; the tables are in the record's first language, in which it may have been compiled already. */
export function openData(
  record: AuthoredRecord,
  changelog: string,
  slice: FullSlice = compile(record, record.dataset.locales[0]!),
): Record<string, string> {
  const tables = tablesOf(slice).map((table) => ({
    ...table,
    path: `csv/${table.name}.csv`,
    content: csv(
      table.columns.map(({ name }) => name),
      table.rows,
    ),
  }));
  return {
    'README.md': openDataReadme(slice, tables, record.dataset.locales),
    'CHANGELOG.md': changelog,
    'datapackage.json': json(datapackage(slice, tables)),
    ...Object.fromEntries(tables.map(({ path, content }) => [path, content])),
    ...Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [`schema/${name}.json`, json(jsonSchema(kind))]),
    ),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
