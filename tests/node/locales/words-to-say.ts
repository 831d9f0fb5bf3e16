// Counts and dates to try the words of a language with, set as the compiler sets them.
import { inWords as setInWords, wordingIn } from '../../../src/record/compile/wording.ts';
import type { CompiledWords, DateInWords, Plural } from '../../../src/locales/record/words.ts';
import type { DateSpan } from '../../../src/model/slice.ts';

export const numbers = [1, 2, 6, 10, 40, 70, 90, 100, 1000];
export const spans: DateSpan[] = [
  { first: '2025-02-12', last: '2025-02-12', precision: 'day' },
  { first: '2024-12-01', last: '2024-12-31', precision: 'month' },
  { first: '2017-03-01', last: '2017-05-31', precision: 'season' },
  { first: '2017-06-01', last: '2017-08-31', precision: 'season' },
  { first: '2017-09-01', last: '2017-11-30', precision: 'season' },
  { first: '2017-12-01', last: '2018-02-28', precision: 'season' },
  { first: '2019-01-01', last: '2019-12-31', precision: 'year' },
  { first: '2015-11-25', last: '2015-11-26', precision: 'day', endPrecision: 'day' },
  { first: '2015-11-01', last: '2017-12-31', precision: 'month', endPrecision: 'year' },
];
export const yearOf = ({ first }: DateSpan) => first.slice(0, 4);

export const number = ({ locale }: CompiledWords, value: number): string => wordingIn(locale).number(value);

export const plural = ({ locale }: CompiledWords, count: number): Plural => wordingIn(locale).plural(count);

export const inWords = ({ locale }: CompiledWords, span: DateSpan, remark = ''): DateInWords =>
  setInWords(wordingIn(locale), { ...span, remark });
