// How many allegations there are, by side and level: what is said of the authorities, by them, of others, and of the country.
import type { CompiledWords, Plural } from '../locales/record/words.ts';
import { countBy } from './counting.ts';
import type { FullAllegation, FullStatement } from './full-slice.ts';
import type { Count, Side } from './slice.ts';
import { sideOf } from './sides.ts';
import { isStanding } from './withdrawal.ts';

export interface Tally {
  total: number;
  /** Against the authorities in this case, and how many of those they answered on the merits. */
  against: number;
  answered: number;
  byAuthorities: number;
  others: number;
  country: number;
  /** What is alleged against the authorities in this case. */
  acts: Count[];
}

/** Only what still stands is counted. */
export const tallyOf = (statements: FullStatement[]): Tally =>
  tallyOfStanding(
    statements.filter(
      (statement): statement is FullAllegation => statement.section === 'allegation' && isStanding(statement),
    ),
  );

/** Of allegations that were not withdrawn. */
export function tallyOfStanding(all: Pick<FullAllegation, 'act' | 'countedAs' | 'response'>[]): Tally {
  const onSide = (side: Side) => all.filter((allegation) => sideOf(allegation) === side);
  const against = onSide('against-authorities');
  return {
    total: all.length,
    against: against.length,
    answered: against.filter(({ response }) => response === 'answered').length,
    byAuthorities: onSide('by-authorities').length,
    others: onSide('others').length,
    country: onSide('country').length,
    acts: countBy(against, ({ act }) => act),
  };
}

/** The words and numbers of one language. */
export interface Counting {
  words: CompiledWords;
  number: (value: number) => string;
  plural: (count: number) => Plural;
}

/** "16 allegations against the authorities (1 answered); 3 made by the authorities" */
export function tallyInWords(tally: Tally, { words, number, plural }: Counting): string {
  const clause = (count: number, said: (count: string) => string) => (count > 0 ? [said(number(count))] : []);
  return [
    ...clause(tally.against, (count) => words.against(plural(tally.against), count, number(tally.answered))),
    ...clause(tally.byAuthorities, words.byAuthorities),
    ...clause(tally.others, words.othersAccused),
    ...clause(tally.country, words.country),
  ].join(words.semicolon);
}
