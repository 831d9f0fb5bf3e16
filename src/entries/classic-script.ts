// The classic script: gives the page the bundled record, defines the four tags and makes widgets of links to their pages. One
// is built for each language, with that language's words and record in the place of these.
import record from '#record';
import strings from '#strings';
import { add, addStrings, define, upgradeLinks } from '../define.ts';
import { allowsTemplates } from '../runtime/trusted-types.ts';
import { claimPage, firstCopy } from './single-copy.ts';

const first = firstCopy();

if (first) first.add?.(record, strings);
else {
  claimPage((slice, words) => {
    try {
      addStrings(words);
      add(slice);
    } catch (error) {
      console.error('on-record: two versions of the script are on this page.', error);
    }
  });
  add(record);
  if (allowsTemplates()) upgradeLinks(define());
}
