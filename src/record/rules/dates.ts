// Dates can be read, and lie in the past.
import { parseDate } from '../dates/parse-date.ts';
import { quote, type Problem } from '../read/problems.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import { placesOf, type Place } from '../authored/places.ts';
import type { Rule } from './rule.ts';
import { Walk } from './walk.ts';

/** Every EDTF string: a date's own, a source's earliest day, the day of a withdrawal. */
const everyDate = new Walk((record: AuthoredRecord) => placesOf(record, isDate));

const dateKeys = new Set(['edtf', 'notBefore', 'date']);
const isDate = (value: unknown, key: string): boolean => typeof value === 'string' && dateKeys.has(key);

function* datesCanBeRead(place: Place): Iterable<Problem> {
  const edtf = place.value as string;
  if (parseDate(edtf)) return;
  yield {
    file: place.file,
    path: place.path,
    found: quote(edtf),
    message:
      'write an EDTF date that exists: 2018-07-03, 2018-07, 2018, 2017-21 (spring), 2025?-02-12 (year inferred), or two of them, earlier first, as 2015-11-25/2015-11-26',
  };
}

function* datesAreNotInTheFuture(place: Place, record: AuthoredRecord): Iterable<Problem> {
  const { compiled } = record.dataset;
  const edtf = place.value as string;
  const span = parseDate(edtf);
  if (!span || span.first <= compiled) return;
  yield {
    file: place.file,
    path: place.path,
    found: quote(edtf),
    message: `is after ${compiled}, when the record was compiled; correct one of the two`,
  };
}

export const dates: Rule[] = [
  everyDate.rule('dates-can-be-read', datesCanBeRead),
  everyDate.rule('dates-are-not-in-the-future', datesAreNotInTheFuture),
];
