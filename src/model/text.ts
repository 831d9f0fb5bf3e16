// Words of the record as plain characters, and what the things of the record are called.
import type { Item, Text } from './slice.ts';

/** The plain characters of a text, for attributes, sorting and whatever knows no markup. */
export const plain = (text: Text): string => (typeof text === 'string' ? text : text.text);

/** What a thing of the record is called, in the language that the record has it in. */
export const titleOf = (item: { name: Text } | { title: Text }): Text =>
  'name' in item ? item.name : item.title;

/** The titles of several things as plain characters: "Harbour strike · Mill strike". */
export const plainTitles = (items: Item[]): string => items.map((item) => plain(titleOf(item))).join(' · ');
