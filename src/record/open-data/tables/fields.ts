// Columns that several tables share, so that one name means one thing in all of them.
import type { FullSlice, FullWhen } from '../../../model/full-slice.ts';
import type { Cite, Text } from '../../../model/slice.ts';
import type { Fields } from './table.ts';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** An id of the record, such as a case. */
export const idPattern = `^${id}$`;
/** An id inside another: `<case>.<statement>`, which is also the address of the statement on a page. */
const innerPattern = `^${id}\\.${id}$`;

export const plain = (text: Text): string => (typeof text === 'string' ? text : text.text);
export const maybe = (text: Text | null | undefined): string | undefined =>
  text === undefined || text === null ? undefined : plain(text);

/** Ids in one cell. */
export const list = (ids: Iterable<string> | undefined): string | undefined =>
  [...new Set(ids)].join(' ') || undefined;

export const sourcesOf = (cites: Cite[]): string | undefined => list(cites.map(({ source }) => source));

export const terms =
  (group: string) =>
  ({ vocabulary }: FullSlice): string[] =>
    Object.keys(vocabulary[group] ?? {});

type Of<Row> = (row: Row) => string | undefined;

export const patternKey = <Row>(
  is: string,
  of: (row: Row) => string,
  pattern: string,
): Fields<Row>[string] => ({
  is,
  of,
  required: true,
  pattern,
});

/** A key that is an id of the record. */
export const key = <Row>(is: string, of: (row: Row) => string): Fields<Row>[string] =>
  patternKey(is, of, idPattern);

/** A key that is an id inside another. */
export const innerKey = <Row>(is: string, of: (row: Row) => string): Fields<Row>[string] =>
  patternKey(is, of, innerPattern);

/** The key of another table. */
export const one = <Row>(table: string, is: string, of: Of<Row>): Fields<Row>[string] => ({
  is,
  of,
  table,
  required: false,
});

export const requiredOne = <Row>(table: string, is: string, of: Of<Row>): Fields<Row>[string] => ({
  ...one(table, is, of),
  required: true,
});

/** Keys of another table. */
export const many = <Row>(table: string, is: string, of: Of<Row>): Fields<Row>[string] => {
  const part = table === 'statements' ? `${id}\\.${id}` : id;
  return {
    is: `${is} Ids from ${table}.csv, separated by spaces.`,
    of,
    table,
    many: true,
    required: false,
    pattern: `^${part}(?: ${part})*$`,
  };
};

export const requiredMany = <Row>(table: string, is: string, of: Of<Row>): Fields<Row>[string] => ({
  ...many(table, is, of),
  required: true,
});

/** The columns of a date; `means` says what the date is of. */
export const dateFields = <Row>(means: string, of: (row: Row) => FullWhen | null): Fields<Row> => ({
  date: {
    is: `${means}, in EDTF (ISO 8601-2): 2018-07-03, 2017-21 (spring 2017), 2015-11-25/2015-11-26, 2025?-02-12 (year inferred). Empty where the source gives none.`,
    of: (row) => of(row)?.edtf,
  },
  date_first: { is: 'The first day that the date can mean.', type: 'date', of: (row) => of(row)?.first },
  date_last: { is: 'The last day that the date can mean.', type: 'date', of: (row) => of(row)?.last },
  date_basis: {
    is: 'Where the date comes from: the source states it, it is derived from what the source states, the editors inferred it, or it is unknown.',
    enum: ['stated', 'derived', 'inferred', 'unknown'],
    required: true,
    of: (row) => of(row)?.basis ?? 'unknown',
  },
});

/** Who says it, and who passed it on. */
export const speakerFields = <Row>(of: (row: Row) => { speaker: string; via?: string[] }): Fields<Row> => ({
  speaker: requiredOne(
    'speakers',
    'Who says it: whom the source attributes it to.',
    (row) => of(row).speaker,
  ),
  via: many('speakers', "Who passed the words on, in order, from the speaker's side to the source.", (row) =>
    of(row).via?.join(' '),
  ),
});

export const sources = <Row>(is: string, of: (row: Row) => string | undefined): Fields<Row>[string] =>
  requiredMany('sources', is, of);

export const note = <Row>(of: (row: Row) => Text | undefined): Fields<Row>[string] => ({
  is: "The editors' remark, never the speaker's.",
  of: (row) => maybe(of(row)),
});
