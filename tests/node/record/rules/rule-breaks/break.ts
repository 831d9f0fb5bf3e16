// The shape of a break, and short ways to the parts of the fixture that breaks change.
import type { AuthoredRecord } from '../../../../../src/record/authored/record.ts';
import type * as schema from '../../../../../src/record/schema/schema.ts';
import { named } from '../../../fixture.ts';

export interface Break {
  rule: string;
  /** Finishes the sentence "the rule objects when …". */
  when: string;
  change: (record: AuthoredRecord) => void;
  /** What every problem says. */
  says: RegExp;
  /** Where every problem is. */
  at?: string;
}

export const harbour = (record: AuthoredRecord): schema.Case => record.cases['harbour-2019']!;
export const mill = (record: AuthoredRecord): schema.Case => record.cases['mill-strike-2021']!;
export const allegation = (record: AuthoredRecord, id: string) => named(harbour(record).allegations, id);
export const response = (record: AuthoredRecord, id: string) => named(harbour(record).responses, id);
export const figure = (record: AuthoredRecord, id: string) => named(harbour(record).figures, id);
export const finding = (record: AuthoredRecord) => named(harbour(record).findings, 'regional-finding');
export const charge = (record: AuthoredRecord, id: string) => named(harbour(record).charges, id);
export const sentence = (record: AuthoredRecord, id: string) => named(harbour(record).sentences, id);
export const undated = (record: AuthoredRecord) => {
  const account = named(harbour(record).events, 'release').accounts[0];
  if (typeof account !== 'object') throw new TypeError('the account of the release is written out');
  return account;
};
export const points = (record: AuthoredRecord) => record.counts['committee-list']!.points;
export const az = (record: AuthoredRecord) => record.translations['az']!;
export const speaker = (record: AuthoredRecord, id: string) => named(record.speakers, id);
export const person = (record: AuthoredRecord, id: string) => named(record.people, id);
