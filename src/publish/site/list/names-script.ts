// What the field on the list of all pages searches: the names of everything in one language, and the words around what is found.
// A script, because a page from a disk may read no other file; it is asked for once somebody is about to type.
import type { FullCase, FullSeries, FullSlice } from '../../../model/full-slice.ts';
import type { Item, Text } from '../../../model/slice.ts';
import { findableOf } from '../../../search/findable.ts';
import { compiledWordsOf, stringsOf } from '../../render/strings.ts';
import type { Names } from './names.ts';
import type { WidgetPage } from '../widget-pages.ts';

/** Beside the list. */
export const namesPath = 'names.js';

/** A script that leaves them to the script of the list. */
export function namesScript(slice: FullSlice, items: Item[], pagesOf: Map<Item, WidgetPage[]>): string {
  const { alsoKnownAs, people } = slice.labels;
  const names: Names = {
    items: items.map((item) => ({
      // A person has no page.
      ...findableOf(slice, item as FullCase | FullSeries),
      setting: settingOf(item),
      tags: pagesOf.get(item)!.map(({ tag }) => tag),
    })),
    shown: compiledWordsOf(slice).shown,
    alsoKnownAs,
    people,
    colon: stringsOf(slice).colon,
  };
  return `onRecordNames=JSON.parse(${quoted(JSON.stringify(names))});\n`;
}

/** Engines read JSON in a string in less time than the same as code. */
const quoted = (text: string): string =>
  `'${text.replace(/[\\'\u2028\u2029]/g, (sign) => (sign > '~' ? `\\u${sign.charCodeAt(0).toString(16)}` : `\\${sign}`))}'`;

export function settingOf(item: Item): Text[] {
  if (!('place' in item)) return [];
  return [item.place.text, item.period?.date.text ?? ''].filter(Boolean);
}
