// One copy of the library serves a page, whichever script came first; a later one hands over what it brings, so that the page
// has the newest edition of the record, each language and each prefix.
import { define } from '../define.ts';
import type { Strings } from '../locales/en.ts';
import type { Slice } from '../model/slice.ts';
import { addEdition, onLanguageRequest } from '../runtime/store.ts';
import { addMissingStrings } from '../runtime/strings.ts';
import { tell } from '../runtime/tell.ts';
import { canRender } from './can-render.ts';

/** Replaced by the build with the version of the package. */
declare const LIBRARY_VERSION: string;

/** What the first copy leaves on the page for those that come after it, which may be of another version. */
export interface Copy {
  version: string;
  /** Takes a record and the words of its language. Throws what it cannot show. */
  add(slice: Slice, strings: Strings): void;
  define: typeof define;
  onLanguageRequest: typeof onLanguageRequest;
  /** Takes the address of the folder that has the page's own record in a language. Only of scripts of a record in parts. */
  addFolder?: (locale: string, folder: () => string) => void;
  /** False where the page lets nothing be rendered. */
  works: boolean;
  /** Whether a script makes widgets of links already. */
  upgradesLinks?: boolean;
}

const key = Symbol.for('on-record');
const page = globalThis as unknown as Record<symbol, Copy | undefined>;

/** The copy that serves the page: this one if it is the first. */
export const copyOfPage = (): Copy =>
  (page[key] ??= {
    version: LIBRARY_VERSION,
    add(slice, strings) {
      addMissingStrings(strings);
      addEdition(slice);
    },
    define,
    onLanguageRequest,
    works: canRender(),
  });

/**
 * Gives the page's copy what a script brings, lets it define the tags under the script's prefix, and makes widgets of links once
 * a page. Says what cannot be, and never throws.
 */
export function join(
  copy: Copy,
  bring?: () => void,
  upgradeLinks?: (names: Record<string, string>) => void,
): void {
  try {
    bring?.();
  } catch (error) {
    tell('error', 'another script came first; load one version.', error);
  }
  // A copy of a version that could not share.
  if (!copy.works) return;
  const names = copy.define();
  if (!upgradeLinks || copy.upgradesLinks) return;
  copy.upgradesLinks = true;
  upgradeLinks(names);
}
