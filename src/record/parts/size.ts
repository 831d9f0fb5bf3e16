// From which size on a record is published in parts.
import { kept } from '../authored/kept.ts';
import type { Slice } from '../../model/slice.ts';

/**
 * As many statements are sent to a reader in one file. One is some 800 characters of JSON, 105 to 135 bytes as Brotli sends them, so
 * that all of these are a third of a second on a slow phone's line (1.6 Mbit/s). That is what the parts cost where nothing on a page
 * hints at them: two more ways to the server and back of 150 ms each. Statements and not bytes, since every language has the same
 * ones: the scripts of a record are all of one kind, and a page may have several.
 */
export const mostStatementsInOneFile = 600;

/** Whether the record of a slice is published in parts: its scripts fetch what the widgets of a page are about. */
export const isInParts = kept(({ cases }: Slice): boolean => {
  let count = 0;
  for (const { statements } of Object.values(cases)) count += statements.length;
  return count > mostStatementsInOneFile;
});
