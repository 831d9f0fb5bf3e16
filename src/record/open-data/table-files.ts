// Writes the tables while the cases of a slice go by: of all cases never more than one is held.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { TextFile } from '../text-file.ts';
import { csvLines, type Cell } from './csv.ts';
import { outlineOf, tables } from './tables.ts';
import type { FullCase } from '../../model/full-slice.ts';
import type { Gaps } from '../../model/slice.ts';
import type { Around, CaseOutline, Cases, Column, Outlined, Table } from './tables/table.ts';

/** A table that was written. */
export interface TableFile {
  name: string;
  title: string;
  description: string;
  columns: Column[];
  path: string;
  /** How many. */
  rows: number;
  bytes: number;
  /** SHA-256. */
  hash: string;
}

export class TableFiles {
  readonly #files: WrittenTable[];
  readonly #outlines: Record<string, CaseOutline> = {};
  constructor(files: WrittenTable[]) {
    this.#files = files;
  }

  static async below(folder: string): Promise<TableFiles> {
    return new TableFiles(await Promise.all(tables.map((table) => WrittenTable.below(folder, table))));
  }

  /** The same cases; the rows of each are written when it is asked for. */
  async *alongside(cases: Iterable<FullCase>, gaps: Gaps): AsyncIterable<FullCase> {
    for (const each of cases) {
      this.#outlines[each.id] = outlineOf(each);
      for (const file of this.#files) await file.addCases({ cases: { [each.id]: each }, gaps });
      yield each;
    }
  }

  /** The tables with the rest of their rows; the slice is that of the cases that have gone by. */
  async end(slice: Around): Promise<TableFile[]> {
    const outlined = { ...slice, cases: this.#outlines };
    const written: TableFile[] = [];
    for (const file of this.#files) written.push(await file.end(outlined));
    return written;
  }

  async close(): Promise<void> {
    await Promise.all(this.#files.map((file) => file.close()));
  }
}

class WrittenTable {
  readonly #table: Table;
  readonly #path: string;
  readonly #file: TextFile;
  readonly #hash = createHash('sha256');
  /** The lists of cases but the first, which is written at once; they are short. */
  readonly #later: Cell[][][] = [];
  #rows = 0;
  #bytes = 0;

  private constructor(table: Table, path: string, file: TextFile) {
    this.#table = table;
    this.#path = path;
    this.#file = file;
  }

  static async below(folder: string, table: Table): Promise<WrittenTable> {
    const path = `csv/${table.name}.csv`;
    const written = new WrittenTable(table, path, await TextFile.at(join(folder, path)));
    await written.#add(csvLines([table.header]));
    return written;
  }

  async addCases(cases: Cases): Promise<void> {
    const [first = [], ...others] = this.#table.rowsOfCases(cases);
    await this.#addRows(first);
    others.forEach((rows, index) => (this.#later[index] ??= []).push(...rows));
  }

  async end(slice: Outlined): Promise<TableFile> {
    for (const rows of this.#later) await this.#addRows(rows);
    await this.#addRows(this.#table.lastRows(slice));
    await this.#file.end('');
    const { name, title, description } = this.#table;
    return {
      ...{ name, title, description },
      columns: this.#table.columns(slice),
      path: this.#path,
      rows: this.#rows,
      bytes: this.#bytes,
      hash: this.#hash.digest('hex'),
    };
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  async #addRows(rows: Cell[][]): Promise<void> {
    this.#rows += rows.length;
    await this.#add(csvLines(rows));
  }

  async #add(text: string): Promise<void> {
    this.#hash.update(text);
    this.#bytes += Buffer.byteLength(text);
    await this.#file.add(text);
  }
}
