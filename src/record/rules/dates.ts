// Dates can be read, and lie in the past.
import { parseDate } from '../dates/parse-date.ts';
import { quote, type Problem } from '../read/problems.ts';
import { kept } from '../authored/kept.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import { placesOf } from '../authored/places.ts';
import type { Rule } from './rule.ts';

/** Every EDTF string: a date's own, a source's earliest day, the day of a withdrawal. */
const datesIn = kept((record: AuthoredRecord): { file: string; path: string; edtf: string }[] => {
  const isDate = (value: unknown, key: string) =>
    typeof value === 'string' && ['edtf', 'notBefore', 'date'].includes(key);
  return [...placesOf(record, isDate)].map(({ file, path, value }) => ({
    file,
    path,
    edtf: value as string,
  }));
});

function* datesCanBeRead(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, edtf } of datesIn(record)) {
    if (parseDate(edtf)) continue;
    yield {
      file,
      path,
      found: quote(edtf),
      message:
        'write an EDTF date that exists: 2018-07-03, 2018-07, 2018, 2017-21 (spring), 2025?-02-12 (year inferred), or two of them, earlier first, as 2015-11-25/2015-11-26',
    };
  }
}

function* datesAreNotInTheFuture(record: AuthoredRecord): Iterable<Problem> {
  const { compiled } = record.dataset;
  for (const { file, path, edtf } of datesIn(record)) {
    const span = parseDate(edtf);
    if (!span || span.first <= compiled) continue;
    yield {
      file,
      path,
      found: quote(edtf),
      message: `is after ${compiled}, when the record was compiled; correct one of the two`,
    };
  }
}

export const dates: Rule[] = [
  { name: 'dates-can-be-read', check: datesCanBeRead },
  { name: 'dates-are-not-in-the-future', check: datesAreNotInTheFuture },
];
