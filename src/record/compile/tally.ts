// What a card says of all allegations of a case, in the language of the slice: known before a reader arrives.
import { tallyInWords, tallyOf } from '../../model/tally.ts';
import type { FullStatement } from '../../model/full-slice.ts';
import type { CaseTally } from '../../model/slice.ts';
import type { Wording } from './wording.ts';

export function compileTally(statements: FullStatement[], wording: Wording): CaseTally {
  const tally = tallyOf(statements);
  return { words: wording.said(tallyInWords(tally, wording)), acts: tally.acts };
}
