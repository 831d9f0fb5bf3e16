// What a table of the open data is: one list of fields that the CSV and its descriptor are both made from.
import type { Cell } from '../csv.ts';
import type { FullSlice } from '../../../model/full-slice.ts';
import type { Cite } from '../../../model/slice.ts';

/** What the descriptor says of a column, in the terms of Frictionless Table Schema. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  description: string;
  required: boolean;
  enum?: string[];
  pattern?: string;
  format?: 'uri';
  /** The table whose key stands here. */
  table?: string;
  /** Keys of that table, separated by spaces; Table Schema cannot say that, so our own test holds it. */
  many?: true;
}

interface Field<Row> extends Partial<Omit<Column, 'name' | 'description' | 'enum'>> {
  description: string;
  value: (row: Row) => Cell;
  /** The values it can have; those of a vocabulary depend on the record. */
  enum?: readonly string[] | ((slice: Pick<FullSlice, 'vocabulary'>) => string[]);
}

/** Fields by the name of their column, in the order of the columns. */
export type Fields<Row> = Record<string, Field<Row>>;

/** Some cases of a slice, with what their rows need besides. */
export type Cases = Pick<FullSlice, 'cases' | 'gaps'>;

/** What the tables that need all cases at once need of them. */
export interface CaseOutline {
  id: string;
  people: { person: string; cites: Pick<Cite, 'source'>[] }[];
  statements: { people?: string[]; speaker: string; via?: string[]; cites: Pick<Cite, 'source'>[] }[];
}

/** A slice without its cases. */
export type Around = Omit<FullSlice, 'cases' | 'fingerprint'>;

/** A slice when its cases have gone by. */
export type Outlined = Around & { cases: Record<string, CaseOutline> };

/** A table of the open data; its first column is its key. */
export interface Table {
  name: string;
  title: string;
  description: string;
  columns: (slice: Pick<FullSlice, 'vocabulary'>) => Column[];
  header: string[];
  /** The rows of cases, in lists: the table has the first list of all cases, then the second. */
  rowsOfCases: (cases: Cases) => Cell[][][];
  /** The rows after those. */
  lastRows: (slice: Outlined) => Cell[][];
}

export function table<Row>({
  name,
  title,
  description,
  rowsOfCases = [],
  lastRows = () => [],
  fields,
}: {
  name: string;
  title: string;
  /** What one row is. */
  description: string;
  rowsOfCases?: ((cases: Cases) => Row[])[];
  lastRows?: (slice: Outlined) => Row[];
  fields: Fields<Row>;
}): Table {
  const values = Object.values(fields).map(({ value }) => value);
  const cells = (rows: Row[]): Cell[][] => rows.map((row) => values.map((value) => value(row)));
  return {
    name,
    title,
    description,
    columns: (slice) => Object.entries(fields).map(([name, field]) => column(name, field, slice)),
    header: Object.keys(fields),
    rowsOfCases: (cases) => rowsOfCases.map((rowsOf) => cells(rowsOf(cases))),
    lastRows: (slice) => cells(lastRows(slice)),
  };
}

function column<Row>(name: string, field: Field<Row>, slice: Pick<FullSlice, 'vocabulary'>): Column {
  const {
    description,
    type = 'string',
    required = false,
    pattern,
    format,
    table,
    many,
    enum: values,
  } = field;
  return {
    name,
    type,
    description,
    required,
    ...(values && { enum: [...(typeof values === 'function' ? values(slice) : values)] }),
    ...(pattern && { pattern }),
    ...(format && { format }),
    ...(table && { table }),
    ...(many && { many }),
  };
}
