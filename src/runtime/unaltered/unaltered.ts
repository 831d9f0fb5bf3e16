// Optimisers, inliners and servers of another encoding rewrite scripts: what a reader sees is what was built, or nothing.
import { sumOf } from './sum-of.mjs';

/** The text, if it is still the one that had this sum; the build writes the sums down. Throws where it was changed. */
export function unaltered(text: string, sum?: number): string {
  if (sum !== sumOf(text))
    throw new Error('the script was rewritten; load on-record.min.js, which optimisers skip');
  return text;
}
