// Columns that several tables share, so that one name means one thing in all of them.
import type { FullSlice, FullWhen } from '../../../model/full-slice.ts';
import type { Cite, Text } from '../../../model/slice.ts';
import { plain } from '../../../model/text.ts';
import type { Fields } from './table.ts';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** An id of the record, such as a case. */
export const idPattern = `^${id}$`;
/** An id inside another: `<case>.<statement>`, which is also the address of the statement on a page. */
const innerPattern = `^${id}\\.${id}$`;

export const maybe = (text: Text | null | undefined): string | undefined =>
  text === undefined || text === null ? undefined : plain(text);

/** Ids in one cell. */
export const list = (ids: Iterable<string> | undefined): string | undefined =>
  [...new Set(ids)].join(' ') || undefined;

export const sourcesOf = (cites: Pick<Cite, 'source'>[]): string | undefined =>
  list(cites.map(({ source }) => source));

export const terms =
  (group: string) =>
  ({ vocabulary }: Pick<FullSlice, 'vocabulary'>): string[] =>
    Object.keys(vocabulary[group] ?? {});

/** Gives an id, or ids separated by spaces. */
type IdsOf<Row> = (row: Row) => string | undefined;

export const patternKey = <Row>(
  description: string,
  value: (row: Row) => string,
  pattern: string,
): Fields<Row>[string] => ({
  description,
  value,
  required: true,
  pattern,
});

/** A key that is an id of the record. */
export const key = <Row>(description: string, value: (row: Row) => string): Fields<Row>[string] =>
  patternKey(description, value, idPattern);

/** A key that is an id inside another. */
export const innerKey = <Row>(description: string, value: (row: Row) => string): Fields<Row>[string] =>
  patternKey(description, value, innerPattern);

/** The key of another table. */
export const one = <Row>(table: string, description: string, value: IdsOf<Row>): Fields<Row>[string] => ({
  description,
  value,
  table,
  required: false,
});

export const requiredOne = <Row>(
  table: string,
  description: string,
  value: IdsOf<Row>,
): Fields<Row>[string] => ({
  ...one(table, description, value),
  required: true,
});

/** Keys of another table. */
export const many = <Row>(table: string, description: string, value: IdsOf<Row>): Fields<Row>[string] => {
  const part = table === 'statements' ? `${id}\\.${id}` : id;
  return {
    description: `${description} Ids from ${table}.csv, separated by spaces.`,
    value,
    table,
    many: true,
    required: false,
    pattern: `^${part}(?: ${part})*$`,
  };
};

export const requiredMany = <Row>(
  table: string,
  description: string,
  value: IdsOf<Row>,
): Fields<Row>[string] => ({
  ...many(table, description, value),
  required: true,
});

/** The columns of a date; `means` says what the date is of. */
export const dateFields = <Row>(means: string, dateOf: (row: Row) => FullWhen | null): Fields<Row> => ({
  date: {
    description: `${means}, in EDTF (ISO 8601-2): 2018-07-03, 2017-21 (spring 2017), 2015-11-25/2015-11-26, 2025?-02-12 (year inferred). Empty where the source gives none.`,
    value: (row) => dateOf(row)?.edtf,
  },
  date_first: {
    description: 'The first day that the date can mean.',
    type: 'date',
    value: (row) => dateOf(row)?.first,
  },
  date_last: {
    description: 'The last day that the date can mean.',
    type: 'date',
    value: (row) => dateOf(row)?.last,
  },
  date_basis: {
    description:
      'Where the date comes from: the source states it, it is derived from what the source states, the editors inferred it, or it is unknown.',
    enum: ['stated', 'derived', 'inferred', 'unknown'],
    required: true,
    value: (row) => dateOf(row)?.basis ?? 'unknown',
  },
});

/** Who says it, and who passed it on. */
export const speakerFields = <Row>(
  sayingOf: (row: Row) => { speaker: string; via?: string[] },
): Fields<Row> => ({
  speaker: requiredOne(
    'speakers',
    'Who says it: whom the source attributes it to.',
    (row) => sayingOf(row).speaker,
  ),
  via: many('speakers', "Who passed the words on, in order, from the speaker's side to the source.", (row) =>
    sayingOf(row).via?.join(' '),
  ),
});

export const sources = <Row>(
  description: string,
  value: (row: Row) => string | undefined,
): Fields<Row>[string] => requiredMany('sources', description, value);

export const note = <Row>(noteOf: (row: Row) => Text | undefined): Fields<Row>[string] => ({
  description: "The editors' remark, never the speaker's.",
  value: (row) => maybe(noteOf(row)),
});
