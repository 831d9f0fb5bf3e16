// The classic script: gives the page the bundled record, defines the four tags and makes widgets of links to their pages. One
// is built for each language, with that language's words and record in the place of these.
import './single-copy.ts';
import record from '#record';
import { add, addStrings, define, upgradeLinks } from '../define.ts';
import type { Strings } from '../locales/en.ts';

add(record);
upgradeLinks(define());

/** What another copy of the script, in another language, hands over. */
Object.assign((globalThis as unknown as Record<symbol, object>)[Symbol.for('on-record')]!, {
  add(slice: typeof record, strings: Strings) {
    try {
      addStrings(strings);
      add(slice);
    } catch (error) {
      console.error('on-record: two versions of the script are on this page.', error);
    }
  },
});
