// Makes the pages about one thing, and its part of the record, from what they need and nothing else.
import type { FullSlice } from '../../model/full-slice.ts';
import { readerSlice } from '../../record/compile/reader-slice.ts';
import { partOf } from '../../record/parts/part.ts';
import { partText } from '../../record/parts/write-parts.ts';
import { withFingerprint } from '../../record/parts/written-part.ts';
import { partOfRecordPath } from '../library/paths.ts';
import type { Subject } from '../library/slice-about.ts';
import { filesOf, type PageOptions } from './site.ts';
import { pagesAbout } from './widget-pages.ts';

export interface MakingOptions extends PageOptions {
  /** Whether the part of the record is a file of the same site. */
  hasParts?: boolean | undefined;
}

export interface PagesToMake {
  about: FullSlice;
  subject: Subject;
  options: MakingOptions;
}

/** Their contents by path. */
export function makePages({ about, subject, options }: PagesToMake): Record<string, string> {
  const { attribute, item } = subject;
  if (!options.inParts) return pagesOf(about, subject, options);
  // What the script of a page gets, and compares with what the page was made of.
  const part = withFingerprint(readerSlice(partOf(about, attribute, item.id)));
  return {
    ...pagesOf({ ...about, fingerprint: part.fingerprint }, subject, options),
    ...(options.hasParts && { [partOfRecordPath(about.locale, attribute, item.id)]: partText(part) }),
  };
}

const pagesOf = (slice: FullSlice, subject: Subject, options: PageOptions): Record<string, string> =>
  Object.fromEntries(pagesAbout(slice, subject).flatMap((page) => [...filesOf(page, options)]));
