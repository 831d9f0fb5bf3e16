// The compiled record as readers get it: what some widget shows, and nothing else (a test holds it against the widgets). What
// publishing has beyond it is in full-slice.ts. Types only, so that this file costs a reader nothing.
import type { AnswerState, OtherSide } from './slice/statement.ts';
import type { Case } from './slice/case.ts';
import type { Labels } from './slice/labels.ts';
import type { Person, Source, Speaker, Vocabulary } from './slice/registers.ts';
import type { Series } from './slice/series.ts';

import type { Text } from './slice/text.ts';
import type { When } from './slice/dates.ts';

export type * from './slice/text.ts';
export type * from './slice/dates.ts';
export type * from './slice/statement.ts';
export type * from './slice/case.ts';
export type * from './slice/series.ts';
export type * from './slice/registers.ts';
export type * from './slice/labels.ts';

/** What is said of an allegation or a charge by how it stands. */
export type Gaps = Record<AnswerState, Text>;

/** What one widget can be about. */
export type Item = Case | Series | Person;

export interface Slice {
  format: 3;
  version: string;
  /** The day the record was compiled, YYYY-MM-DD. */
  compiled: string;
  /** The same day in words. */
  compiledOn: When;
  /** Changes with every letter of the slice. */
  fingerprint: string;
  /** What was read: "Title, version 1.0, compiled 3 July 2018." */
  edition: string;
  locale: string;
  /** Some of its text was translated by machine, and no person has checked it yet. */
  machine?: true;
  title: Text;
  /** How to ask for a correction. */
  corrections: Text;
  disclaimer: Text;
  /** The licence of the record in words. */
  terms: Text;
  /** What an allegation is headed by in a list where it is not one against the authorities in this case. */
  sides: Record<OtherSide, Text>;
  cases: Record<string, Case>;
  /** Ids that have moved, and where to. */
  moved: Record<string, string>;
  counts: Record<string, Series>;
  people: Record<string, Person>;
  speakers: Record<string, Speaker>;
  sources: Record<string, Source>;
  vocabulary: Vocabulary;
  /** What the parts of a widget are called. */
  labels: Labels;
  /** What is said where an answer is missing; empty for what is answered. */
  gaps: Gaps;
  /** Of the numbers that are counted when a reader is there: "0123456789". */
  digits: string;
  /** That more than so many years passed between two events, by their number: "More than 3 years later". */
  intervals: { later: string[]; earlier: string[] };
}
