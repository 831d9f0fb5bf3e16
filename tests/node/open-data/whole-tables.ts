// The open data of a record that is small enough to be held whole.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { FullSlice } from '../../../src/model/full-slice.ts';
import type { AuthoredRecord } from '../../../src/record/authored/record.ts';
import { compileInParts } from '../../../src/record/compile/compile.ts';
import type { Cell } from '../../../src/record/open-data/csv.ts';
import { writeOpenData } from '../../../src/record/open-data/open-data.ts';
import { outlineOf, tables } from '../../../src/record/open-data/tables.ts';
import type { Column } from '../../../src/record/open-data/tables/table.ts';
import { temporaryDir } from '../fixture.ts';

export interface WholeTable {
  name: string;
  columns: Column[];
  rows: Cell[][];
}

export function wholeTables(slice: FullSlice): WholeTable[] {
  const outlines = Object.fromEntries(Object.entries(slice.cases).map(([id, each]) => [id, outlineOf(each)]));
  return tables.map((table) => ({
    name: table.name,
    columns: table.columns(slice),
    rows: [...table.rowsOfCases(slice).flat(), ...table.lastRows({ ...slice, cases: outlines })],
  }));
}

/** Writes the open data of a record into a folder of its own. */
export async function writtenOpenData(
  t: TestContext,
  record: AuthoredRecord,
  changelog = '',
): Promise<string> {
  const dir = await temporaryDir(t);
  const { locales } = record.dataset;
  await writeOpenData(compileInParts(record, locales[0]!), { changelog, locales }, dir, async (cases) => {
    const ids: string[] = [];
    for await (const { id } of cases) ids.push(id);
  });
  return dir;
}

/** Contents by path. */
export async function openDataOf(
  t: TestContext,
  record: AuthoredRecord,
  changelog?: string,
): Promise<Record<string, string>> {
  const dir = await writtenOpenData(t, record, changelog);
  const names = (await readdir(dir, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
  const contents = names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(contents));
}
