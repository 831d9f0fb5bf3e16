// The index of a record that is written in parts: a slice with nothing in it, and the names of what the parts are about. Types
// only, so that this file costs a reader nothing.
import type { Slice, Text } from '../slice.ts';

export interface ListedCase {
  title: Text;
  /** Other names, in every language that the record has them in: "Harbour case; Liman işi". */
  aliases?: string;
  place: Text;
  /** Ids of the people who are named in it. */
  people: string[];
}

export interface ListedPerson {
  name: string;
  aliases?: string;
}

export interface ListedSeries {
  title: Text;
}

export interface RecordIndex extends Slice {
  /** By the parts of the record and their ids, in the order of the record. */
  listed: {
    cases: Record<string, ListedCase>;
    counts: Record<string, ListedSeries>;
    people: Record<string, ListedPerson>;
  };
}
