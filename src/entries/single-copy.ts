// Stands in a classic script after what the script brings and before Lit. The build makes this call a `return` on a page that
// has a copy already, since a second Lit would throw under Trusted Types; what the second script brings goes to the first.
import record from '#record';
import strings from '../locales/en.ts';

guardOnRecord(record, strings);

declare global {
  /** Exists at build time only. */
  function guardOnRecord(slice: typeof record, words: typeof strings): void;
}
