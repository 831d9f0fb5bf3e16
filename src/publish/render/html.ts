// The few things that everything we write as HTML needs.
import { plain } from '../../model/text.ts';
import type { Item } from '../../model/slice.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML or XML, in an attribute or between tags. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);

/** Attributes as they stand in a tag, with a space before each; what is undefined is left out. */
export const attributes = (given: Record<string, string | undefined>): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value!)}"`))
    .join('');

/** What the thing that a widget is about is called. */
export const nameOf = (item: Item): string => ('name' in item ? item.name : plain(item.title));

/** Where the page of a widget stands, below the folder that holds the library. */
export const pagePath = (locale: string, tag: string, id: string): string =>
  `embed/${locale}/${tag}/${id}.html`;
