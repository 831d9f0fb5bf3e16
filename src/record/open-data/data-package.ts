// The descriptor of the CSV tables: a Tabular Data Package (Frictionless, version 1), made from the tables themselves.
import type { FullSlice } from '../../model/full-slice.ts';
import { plain } from '../../model/text.ts';
import type { TableFile } from './table-files.ts';
import type { Column, Around } from './tables/table.ts';

export function datapackage(slice: Around, files: TableFile[]) {
  return {
    profile: 'tabular-data-package',
    name: slug(plain(slice.title)),
    title: plain(slice.title),
    description: `${plain(slice.disclaimer)} ${plain(slice.corrections)}`,
    version: slice.version,
    created: `${slice.compiled}T00:00:00Z`,
    licenses: [licence(slice.licence)],
    contributors: [{ title: slice.publisher, role: 'publisher' }],
    sources: Object.values(slice.sources).map(({ title, url }) => ({ title, ...(url && { path: url }) })),
    resources: files.map(resource),
  };
}

function resource({ name, title, description, path, bytes, hash, columns }: TableFile) {
  const foreignKeys = columns.flatMap(foreignKey);
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    description,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(field),
      missingValues: [''],
      primaryKey: columns[0]!.name,
      // The standard has no empty list of them.
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function field({ name, type, description, required, enum: values, pattern, format }: Column) {
  const constraints = {
    ...(required && { required }),
    ...(values && { enum: values }),
    ...(pattern && { pattern }),
  };
  return {
    name,
    type,
    ...(format && { format }),
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function foreignKey({ name, table, many }: Column) {
  return table && !many ? [{ fields: name, reference: { resource: table, fields: 'id' } }] : [];
}

/** Creative Commons licences also have a name that catalogues know. */
function licence({ name, url }: FullSlice['licence']) {
  const known = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(url ?? '');
  if (known) return { name: `CC-${known[1]!.toUpperCase()}-${known[2]}`, path: url, title: name };
  return url ? { path: url, title: name } : { name: slug(name), title: name };
}

function slug(text: string): string {
  const ascii = text.normalize('NFKD').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'record';
}
