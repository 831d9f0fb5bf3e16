// What a card says of all allegations of a case, in the language of the slice: known before a reader arrives.
import { tallies } from '../../locales/tallies.ts';
import { tallyInWords, tallyOf, type Counting } from '../../model/tally.ts';
import type { CaseTally, Statement } from '../../model/slice.ts';

const firstLanguage = 'en';

export function compileTally(statements: Statement[], locale: string): CaseTally {
  const { acts, statuses, ...counts } = tallyOf(statements);
  const words = tallyInWords(
    { acts, statuses, ...counts },
    countingIn(locale in tallies ? locale : firstLanguage),
  );
  return {
    words: locale in tallies || !words ? words : { text: words, lang: firstLanguage },
    acts,
    statuses,
  };
}

/** How a language of the interface counts. */
export function countingIn(locale: string): Counting {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  return {
    words: tallies[locale]!,
    number: (value) => numbers.format(value),
    plural: (count) => (forms) => forms[plurals.select(count)] ?? forms.other,
  };
}
