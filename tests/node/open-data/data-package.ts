// Holds a folder against its datapackage.json (Frictionless Tabular Data Package 1, with the parts that we use of it). What
// it does not know it refuses, so that nothing in a descriptor goes unchecked.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parseCsv } from './parse-csv.ts';

interface Field {
  name: string;
  type: string;
  format?: string;
  description: string;
  constraints?: { required?: true; enum?: string[]; pattern?: string };
}

interface ForeignKey {
  fields: string;
  reference: { resource: string; fields: string };
}

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string;
    foreignKeys?: ForeignKey[];
  };
}

export interface Package {
  licenses: { name?: string; path?: string }[];
  contributors: { title: string }[];
  resources: Resource[];
  [property: string]: unknown;
}

const known = {
  package: 'profile name title description version created licenses contributors sources resources',
  resource: 'profile name title description path format mediatype encoding bytes hash dialect schema',
  dialect: 'delimiter lineTerminator quoteChar doubleQuote header',
  schema: 'fields missingValues primaryKey foreignKeys',
  field: 'name type format description constraints',
  constraints: 'required enum pattern',
};

/** One sentence for each thing that is wrong. */
export async function packageProblems(dir: string): Promise<string[]> {
  const descriptor = JSON.parse(await readFile(join(dir, 'datapackage.json'), 'utf8')) as Package;
  const tables = new Map<string, Loaded>();
  const problems = [...describes(descriptor), ...(await undescribed(dir, descriptor))];
  for (const resource of descriptor.resources) {
    const { loaded, wrong } = await load(dir, resource);
    if (loaded) tables.set(resource.name, loaded);
    problems.push(...wrong.map((what) => `${resource.path}: ${what}`));
  }
  for (const { path, name, schema } of descriptor.resources)
    for (const key of schema.foreignKeys ?? [])
      problems.push(...dangling(tables, name, key).map((what) => `${path}: ${what}`));
  return problems;
}

function* describes(descriptor: Package): Iterable<string> {
  const { resources, licenses, contributors, profile, name } = descriptor;
  yield* unknownKeys(descriptor, known.package, 'the package');
  if (profile !== 'tabular-data-package') yield 'the profile is not that of tables';
  if (!/^[-a-z0-9._/]+$/.test(String(name))) yield 'the name cannot stand in an address';
  if (licenses.length === 0 || !licenses.every((licence) => licence.name ?? licence.path))
    yield 'a licence has neither name nor path';
  if (!contributors.every(({ title }) => title)) yield 'a contributor has no title';
  if (new Set(resources.map((each) => each.name)).size < resources.length) yield 'two tables share a name';
  for (const resource of resources) {
    const { path, schema } = resource;
    yield* unknownKeys(resource, known.resource, path);
    yield* unknownKeys((resource as unknown as { dialect: object }).dialect, known.dialect, path);
    yield* unknownKeys(schema, known.schema, path);
    if (schema.foreignKeys?.length === 0) yield `${path}: an empty list of foreign keys is left out`;
    for (const field of schema.fields) {
      yield* unknownKeys(field, known.field, path);
      yield* unknownKeys(field.constraints ?? {}, known.constraints, path);
      if (!(field.type in types)) yield `${path}: ${field.name} is of the unknown type ${field.type}`;
      if (!field.description) yield `${path}: ${field.name} is not described`;
    }
  }
}

function unknownKeys(object: object, allowed: string, where: string): string[] {
  const extra = Object.keys(object).filter((key) => !allowed.split(' ').includes(key));
  return extra.map((key) => `${where}: "${key}" is nothing that is checked`);
}

async function undescribed(dir: string, { resources }: Package): Promise<string[]> {
  const files = (await readdir(join(dir, 'csv'))).map((file) => `csv/${file}`);
  const paths = resources.map(({ path }) => path);
  return files.filter((file) => !paths.includes(file)).map((file) => `${file}: no table describes it`);
}

interface Loaded {
  header: string[];
  rows: string[][];
}

async function load(dir: string, resource: Resource): Promise<{ loaded?: Loaded; wrong: string[] }> {
  const { path, bytes, hash, schema } = resource;
  const buffer = await readFile(join(dir, path)).catch(() => null);
  if (!buffer) return { wrong: ['the file is missing'] };
  const wrong: string[] = [];
  if (buffer.length !== bytes) wrong.push(`it has ${buffer.length} bytes, not ${bytes}`);
  if (`sha256:${createHash('sha256').update(buffer).digest('hex')}` !== hash) wrong.push('its hash differs');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(buffer);
    if (text.startsWith('\ufeff')) wrong.push('it begins with a byte-order mark');
    const [header = [], ...rows] = parseCsv(text.replace('\ufeff', ''));
    const names = schema.fields.map(({ name }) => name);
    if (header.join() !== names.join()) wrong.push(`the columns are ${header.join()}, not ${names.join()}`);
    else wrong.push(...cells(schema, rows));
    return { loaded: { header, rows }, wrong };
  } catch (error) {
    if (!(error instanceof CsvError || error instanceof TypeError)) throw error;
    return { wrong: [...wrong, error.message] };
  }
}

const types: Record<string, (value: string) => boolean> = {
  string: () => true,
  integer: (value) => /^-?\d+$/.test(value),
  number: (value) => /^-?\d+(\.\d+)?$/.test(value),
  boolean: (value) => value === 'true' || value === 'false',
  date: (value) =>
    /^\d{4}-\d\d-\d\d$/.test(value) && new Date(value).toJSON()?.slice(0, 'YYYY-MM-DD'.length) === value,
};

function* cells({ fields, primaryKey }: Resource['schema'], rows: string[][]): Iterable<string> {
  const key = fields.findIndex(({ name }) => name === primaryKey);
  if (key < 0) yield `there is no column ${primaryKey} to be the key`;
  const seen = new Set<string>();
  for (const [i, row] of rows.entries()) {
    const place = `row ${i + 1}`;
    if (row.length !== fields.length) yield `${place} has ${row.length} cells, not ${fields.length}`;
    for (const [j, field] of fields.entries())
      for (const what of cell(field, row[j] ?? '')) yield `${place}, ${field.name}: ${what}`;
    const value = row[key] ?? '';
    if (value === '') yield `${place} has no key`;
    if (seen.has(value)) yield `${place}: the key ${value} stands twice`;
    seen.add(value);
  }
}

function* cell({ type, format, constraints = {} }: Field, value: string): Iterable<string> {
  if (value === '') {
    if (constraints.required) yield 'is required';
    return;
  }
  if (!types[type]?.(value)) yield `${value} is no ${type}`;
  if (format === 'uri' && !URL.canParse(value)) yield `${value} is no address`;
  if (constraints.enum && !constraints.enum.includes(value)) yield `${value} is none of its values`;
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(value))
    yield `${value} does not have its form`;
}

function dangling(tables: Map<string, Loaded>, name: string, { fields, reference }: ForeignKey): string[] {
  const values = (table: string, column: string) => {
    const { header, rows } = tables.get(table) ?? { header: [], rows: [] };
    const at = header.indexOf(column);
    return at < 0 ? null : rows.map((row) => row[at] ?? '');
  };
  const from = values(name, fields);
  const to = values(reference.resource, reference.fields);
  if (!from || !to)
    return [`${fields} leads to ${reference.resource}.${reference.fields}, which cannot be read`];
  return from
    .filter((value) => value !== '' && !to.includes(value))
    .map((value) => `${fields}: ${value} is in no row of ${reference.resource}`);
}
