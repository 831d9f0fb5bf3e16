// A count over time.
import type { Cite, Cited } from './statement.ts';
import type { Phrase, Text } from './text.ts';
import type { When } from './dates.ts';

export interface Point {
  date: When;
  value: number;
  /** The value as text. */
  number: string;
  /** The value as text, and whether it is derived: "287 (derived)". */
  figure: string;
  /** What the figure counts, in the form that the number takes: "names on the Union's list of political prisoners". */
  unit: Text;
  /** `derived` points follow by arithmetic from what the source says and are drawn hollow. */
  basis: 'observed' | 'derived';
  /** "As of February 2025" */
  asOf: string;
  /** Its date where there is little room, a line each: "12 Feb", "2025". */
  shortDate: string[];
  /** What the figures up to this one show: "Names on the list, March 2024 – February 2025: 287 (derived) to 357". */
  finding?: Phrase;
  /** What a hollow mark means, where one of the figures up to this one is derived. */
  legend?: string;
  /** The difference from the observed figure before it: "+26 from the previous figure: 331, December 2024 (our arithmetic)". */
  change?: string;
  text: Text;
  speaker: string;
  via?: string[];
  byline?: Phrase;
  cites: Cite[];
  note?: Text;
  machine?: true;
}

export interface Series {
  id: string;
  title: Text;
  compiler: string;
  cited: Cited;
  /** Stated criteria for the list, or null when our sources state none. */
  criteria: Text | null;
  /** That there is none before the first figure; for pages that ask for an earlier one. */
  noFigure?: string;
  /** In date order. */
  points: Point[];
  note?: Text;
}
