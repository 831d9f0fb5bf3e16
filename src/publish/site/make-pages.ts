// Makes the pages about one thing, from what they need and nothing else.
import type { FullSlice } from '../../model/full-slice.ts';
import { fingerprintOfParts } from '../../record/parts/written-part.ts';
import type { Subject } from '../library/slice-about.ts';
import { filesOf, type PageOptions } from './site.ts';
import { pagesAbout } from './widget-pages.ts';

export interface PagesToMake {
  about: FullSlice;
  subject: Subject;
  options: PageOptions;
}

/** Their contents by path. */
export function makePages({ about, subject, options }: PagesToMake): Record<string, string> {
  const { attribute, item } = subject;
  // That of the file which the script of a page gets.
  const slice = options.inParts
    ? { ...about, fingerprint: fingerprintOfParts(about, attribute, [item.id]) }
    : about;
  return Object.fromEntries(pagesAbout(slice, subject).flatMap((page) => [...filesOf(page, options)]));
}
