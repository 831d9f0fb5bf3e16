// What every template is given: the slice, the reader's words, and the footnotes of the widget that is being rendered.
import { citedSources, citedSpeakers, type Citing } from '../model/citations.ts';
import type { Slice } from '../model/slice.ts';
import type { Strings } from '../locales/en.ts';
import { Formatter } from '../runtime/formatter.ts';

export interface Rendering {
  slice: Slice;
  strings: Strings;
  formatter: Formatter;
  /** Ids of the documents that the widget cites; a document's number is its place in this list, from 1. */
  sources: string[];
  /** Ids of those who speak in the widget or pass words on. */
  speakers: string[];
}

/** For a widget that shows what `citing` lists, in the order in which it shows it. */
export function renderingFor(slice: Slice, language: string, citing: Citing[]): Rendering {
  const formatter = new Formatter(slice, language);
  return {
    slice,
    strings: formatter.strings,
    formatter,
    sources: citedSources(citing),
    speakers: citedSpeakers(citing),
  };
}
