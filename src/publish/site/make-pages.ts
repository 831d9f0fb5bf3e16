// Makes the pages about one thing, from what they need and nothing else.
import type { FullSlice } from '../../model/full-slice.ts';
import { readerSlice } from '../../record/compile/reader-slice.ts';
import { writtenPart } from '../../record/parts/write-parts.ts';
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
  const slice = options.inParts ? { ...about, fingerprint: fingerprintOfPart(about, subject) } : about;
  return Object.fromEntries(pagesAbout(slice, subject).flatMap((page) => [...filesOf(page, options)]));
}

/** That of the file which the script of a page gets. */
const fingerprintOfPart = (about: FullSlice, { attribute, item }: Subject): string =>
  writtenPart(readerSlice(about), attribute, item.id).fingerprint;
