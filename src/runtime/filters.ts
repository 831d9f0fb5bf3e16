// What a page's author asked for, held against the record: a value that the record cannot have is a mistake to be told.
import { listed } from './formatter.ts';
import type { Slice } from '../model/slice.ts';

/** The attributes that filter by a code, and what the record calls its codes. */
export const vocabularies = { kinds: 'eventKinds', act: 'acts', status: 'statuses' } as const;
const dates = ['at', 'from', 'to'] as const;

/** The attributes that choose among what a widget has. */
export type Choices = Partial<Record<keyof typeof vocabularies | (typeof dates)[number], string>>;

export const absent = (name: string, found: string, there: string[]): string =>
  `${name}="${found}" is not in the record; there are: ${there.join(', ')}`;

/** Throws, with the cure, when a date is none or a code is not in the record: "nothing recorded" would be untrue. */
export function checkChoices(asked: Choices, slice: Slice): void {
  for (const name of dates)
    if (asked[name] && !/^\d{4}(-\d\d){0,2}$/.test(asked[name]))
      throw new Error(`${name}="${asked[name]}" is not a date like 2024-09`);
  for (const [name, kind] of Object.entries(vocabularies) as [keyof typeof vocabularies, string][]) {
    const there = Object.keys(slice.vocabulary[kind]!);
    if (listed(asked[name]).some((code) => !there.includes(code)))
      throw new Error(absent(name, asked[name]!, there));
  }
}
