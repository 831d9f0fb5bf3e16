// What a statement of its section says beyond its text, in the words and in the order in which every widget shows it.
import type { FullStatement, FullVocabulary } from '../../../model/full-slice.ts';
import type { Phrase } from '../../../model/slice.ts';
import { labelOf } from '../../../model/vocabulary.ts';
import { phrase, type Wording } from '../wording.ts';

export function compileParticulars(
  statement: FullStatement,
  vocabulary: FullVocabulary,
  wording: Wording,
): Phrase[] | undefined {
  const told = particularsOf(statement, vocabulary, wording).filter(
    (each) => each !== undefined && each !== null,
  );
  return told.length > 0 ? told : undefined;
}

function particularsOf(
  statement: FullStatement,
  vocabulary: FullVocabulary,
  { words, strings, said }: Wording,
): (Phrase | null | undefined)[] {
  switch (statement.section) {
    case 'allegation':
      return [
        statement.level === 'country' ? said(words.levels.country) : undefined,
        phrase([said(`${words.about}${strings.colon} `), statement.against]),
      ];
    case 'charge':
      return [labelOf({ vocabulary }, 'stages', statement.stage), statement.article];
    case 'sentence':
      return [statement.penalty, statement.court];
    case 'finding':
      return [statement.forum, statement.parties, statement.article, statement.reference];
    case 'response':
      return [labelOf({ vocabulary }, 'stances', statement.stance)];
    default:
      return [];
  }
}
