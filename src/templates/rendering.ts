// What every template is given: the slice, the reader's words, and the footnotes of the widget that is being rendered.
import { citedIn } from '../model/citations.ts';
import type { Item, Slice } from '../model/slice.ts';
import { Formatter } from '../runtime/formatter.ts';

export interface Rendering {
  slice: Slice;
  strings: Formatter['strings'];
  formatter: Formatter;
  /** Ids of the documents that the widget cites; a document's number is its place in this list, from 1. */
  sources: string[];
  /** Ids of those who speak in the widget or pass words on. */
  speakers: string[];
}

/** For a widget that shows these things. */
export function renderingFor(slice: Slice, language: string, items: Item[]): Rendering {
  const formatter = new Formatter(slice, language);
  return {
    slice,
    strings: formatter.strings,
    formatter,
    sources: citedIn(items, 'sources'),
    speakers: citedIn(items, 'speakers'),
  };
}
