// One copy of the library serves a page, whichever script came first; a later one hands over what it brings.
import type { Strings } from '../locales/en.ts';
import type { Slice } from '../model/slice.ts';

/** Replaced by the build with the version of the package. */
declare const LIBRARY_VERSION: string;

/** What the first copy leaves on the page for those that come after it. */
interface Copy {
  version: string;
  /** Takes another language. A script without a record brings no language and takes none. */
  add?(slice: Slice, strings: Strings): void;
}

const key = Symbol.for('on-record');
const page = globalThis as unknown as Record<symbol, Copy | undefined>;

/** The copy that the page has already. */
export const firstCopy = (): Copy | undefined => page[key];

/** Makes this copy the first one. */
export const claimPage = (add?: Copy['add']): void => {
  page[key] = { version: LIBRARY_VERSION, ...(add && { add }) };
};
