// What a card says of all allegations of a case, in the language of the slice: known before a reader arrives.
import { tallyInWords, tallyOf } from '../../model/tally.ts';
import type { FullStatement, FullVocabulary } from '../../model/full-slice.ts';
import type { CaseTally } from '../../model/slice.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { phrase, type Wording } from './wording.ts';

/** Between an act and the next; it may end a line, and never begins one. */
const between = '\u00a0· ';

export function compileTally(
  statements: FullStatement[],
  vocabulary: FullVocabulary,
  wording: Wording,
): CaseTally {
  const tally = tallyOf(statements);
  const acts = tally.acts.flatMap(({ code, count }, index) => [
    ...(index > 0 ? [between] : []),
    labelOf({ vocabulary }, 'acts', code),
    `\u00a0${wording.number(count)}`,
  ]);
  return { words: wording.said(tallyInWords(tally, wording)), acts: phrase(acts) };
}
