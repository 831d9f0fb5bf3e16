// What a table of the open data is: one list of fields that the CSV and its descriptor are both made from.
import type { Cell } from '../csv.ts';
import type { FullSlice } from '../../../model/full-slice.ts';

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
  enum?: readonly string[] | ((slice: FullSlice) => string[]);
}

/** Fields by the name of their column, in the order of the columns. */
export type Fields<Row> = Record<string, Field<Row>>;

export interface Table {
  name: string;
  title: string;
  description: string;
  columns: Column[];
  rows: Cell[][];
}

/** A table of one slice; its first column is its key. */
export type MakeTable = (slice: FullSlice) => Table;

export function table<Row>(definition: {
  name: string;
  title: string;
  /** What one row is. */
  description: string;
  rows: (slice: FullSlice) => Row[];
  fields: Fields<Row>;
}): MakeTable {
  const { name, title, description, fields } = definition;
  return (slice) => ({
    name,
    title,
    description,
    columns: Object.entries(fields).map(([name, field]) => column(name, field, slice)),
    rows: definition.rows(slice).map((row) => Object.values(fields).map(({ value }) => value(row))),
  });
}

function column<Row>(name: string, field: Field<Row>, slice: FullSlice): Column {
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
