// Dates of a record, read and put into words when it was compiled.
/** How much of a date is known. A season is a northern one, and a winter that of the year in which it begins. */
export type Precision = 'day' | 'month' | 'season' | 'year';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A date as far as it is known, or the time between two of them. */
export interface DateSpan {
  /** The first and the last day that it can mean, YYYY-MM-DD. */
  first: string;
  last: string;
  /** Of the date; where there are two, of the one that `first` begins. */
  precision: Precision;
  /** Set when there are two, "25–26 November 2015": that of the one that `last` ends. */
  endPrecision?: Precision;
}

/** When something was, in the words of the slice's language. An undated thing has `null` instead. */
export interface When extends DateSpan {
  /** "12 February 2025" */
  text: string;
  /** Where it comes from, if the source does not say it, with a space before it: " (year inferred)". */
  remark?: string;
}
