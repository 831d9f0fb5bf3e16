// Everything that a researcher gets beside the slices: tables with their descriptor, schemas, change log and guide.
import { writeFiles } from '../write.ts';
import { datapackage } from './data-package.ts';
import { jsonSchema, kinds } from './json-schema.ts';
import { openDataReadme } from './readme.ts';
import { TableFiles, type TableFile } from './table-files.ts';
import type { SliceParts } from '../compile/compile.ts';
import type { FullCase } from '../../model/full-slice.ts';
import type { Around } from './tables/table.ts';

/** What is said beside the tables. */
interface About {
  changelog: string;
  /** The languages of the record; the tables are in the first. */
  locales: string[];
}

/** Writes all of it below a folder. The cases, of which each is held once, are given on to whoever writes the slice. */
export async function writeOpenData(
  { head, cases, gaps, tail }: SliceParts,
  about: About,
  folder: string,
  takeCases: (cases: AsyncIterable<FullCase>) => Promise<void>,
): Promise<void> {
  const files = await TableFiles.below(folder);
  try {
    await takeCases(files.alongside(cases, gaps));
    const slice = { ...head, ...tail() };
    const tables = await files.end(slice);
    await writeFiles(besideTables(slice, tables, about), folder);
  } finally {
    await files.close();
  }
}

/** Contents by path. */
function besideTables(
  slice: Around,
  tables: TableFile[],
  { changelog, locales }: About,
): Record<string, string> {
  return {
    'README.md': openDataReadme(slice, tables, locales),
    'CHANGELOG.md': changelog,
    'datapackage.json': json(datapackage(slice, tables)),
    ...Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [`schema/${name}.json`, json(jsonSchema(kind))]),
    ),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
