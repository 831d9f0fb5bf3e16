// What a page's author asked to be shown, held against the record: a value that it cannot have is a mistake to be told, since
// "nothing is recorded" would be untrue.
import { parseTokens } from '../model/subjects.ts';
import type { Slice } from '../model/slice.ts';
import { filterVocabularies, type FilterAttribute } from '../model/vocabulary.ts';

const dateAttributes = ['at', 'from', 'to'] as const;
const dateForm = /^\d{4}(-\d\d){0,2}$/;

/** The attributes that choose among what a widget has. */
export type Filters = Partial<Record<FilterAttribute | (typeof dateAttributes)[number], string>>;

/** The sentence for a name that the record does not have. */
export const notInRecord = (attribute: string, found: string, known: string[]): string =>
  `${attribute}="${found}" is not in the record; there are: ${known.join(', ')}`;

/** Throws, with the cure, when a date is none or a code is not in the record. */
export function validateFilters(filters: Filters, slice: Slice): void {
  for (const name of dateAttributes) {
    const date = filters[name];
    if (date && !dateForm.test(date)) throw new Error(`${name}="${date}" is not a date like 2024-09`);
  }
  for (const name of Object.keys(filterVocabularies) as FilterAttribute[]) {
    const codes = parseTokens(filters[name]);
    const known = Object.keys(slice.vocabulary[filterVocabularies[name]] ?? {});
    if (codes.some((code) => !known.includes(code)))
      throw new Error(notInRecord(name, filters[name] ?? '', known));
  }
}
