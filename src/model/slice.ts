// The compiled record as readers get it: what some widget shows, and nothing else (a test holds it against the widgets). What
// publishing has beyond it is in full-slice.ts. Types only, so that this file costs a reader nothing.

/** Text in the slice's own language, or text that is still in another one and must be marked up as such. */
export type Text = string | { text: string; lang: string };

/** A text, or one made of several, of which some are in another language. */
export type Phrase = Text | Text[];

/** How far a claim has got. Always said in words beside the statement. */
export type Status =
  'alleged' | 'reported' | 'court-finding' | 'officially-acknowledged' | 'disputed' | 'denied';

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

/** A place in a source. */
export interface Cite {
  source: string;
  /** Section heading as the document has it, then the paragraph under it or the row of a table: "Background, para. 4". */
  place: Phrase;
}

export interface StatementBase {
  id: string;
  text: Text;
  speaker: string;
  /** Who passed the words on, from the speaker's side to ours. */
  via?: string[];
  /** The speaker and those who passed the words on, in words; absent where nobody did. */
  relayed?: Phrase;
  date: When | null;
  status: Status;
  cites: Cite[];
  /** Responses and findings to show beside it, in order: those that speak to it, else the authorities' position on the case. */
  answeredBy?: string[];
  /** What is recorded against a conviction or a sentence, to show beside it: that the trial was unfair, say. */
  challengedBy?: string[];
  /** Statements of this case that cannot both be right; always symmetric. */
  conflictsWith?: string[];
  /** A remark by the record's editors, never by the speaker. */
  note?: Text;
  /** `label`: "Withdrawn on 3 May 2026". */
  withdrawn?: { date: When; label: string; reason: Text };
  /** Its text was translated by machine, and no person has checked it yet. */
  machine?: true;
}

export interface Account extends StatementBase {
  section: 'account';
}

export interface Figure extends StatementBase {
  section: 'figure';
  /** A number, or the word that the source used ("dozens"), with what qualifies it: before "more than", after "-dən çox". */
  amount: { before?: string; figure: Text; after?: string };
  /** What is counted, in the form that the number takes: "people arrested". */
  unit: Text;
  /** Whom and what period the figure covers; figures of different scope are not in conflict. */
  scope: Text;
}

export type ResponseState = 'answered' | 'position-on-case-only' | 'none-recorded';

export interface Allegation extends StatementBase {
  section: 'allegation';
  act: string;
  /** Whom it is said of. */
  against: Text;
  level: 'case' | 'country';
  /** Set where it is not said of the authorities: made by them, or said of others by others. */
  side?: 'by-authorities' | 'others';
  /** Computed by `compile`, never authored. */
  response: ResponseState;
}

export interface Response extends StatementBase {
  section: 'response';
  stance: string;
}

export interface Finding extends StatementBase {
  section: 'finding';
  forum: Text;
  parties?: Text;
  article?: Text;
  reference?: string;
}

export interface Charge extends StatementBase {
  section: 'charge';
  /** "Articles 12 and 14", in the language of the slice. */
  article?: Text;
  stage: string;
  /** Computed by `compile`, never authored: whether the accused answered it on the merits. */
  response: ResponseState;
  /** The persons it was brought against; absent when it was brought against a group. */
  people?: string[];
}

export interface Sentence extends StatementBase {
  section: 'sentence';
  /** "10–12 years", "life imprisonment", or the words of the source. */
  penalty: Text;
  court: Text | null;
  /** The persons it was imposed on; absent when it was imposed on a group. */
  people?: string[];
}

export type Statement = Account | Figure | Allegation | Response | Finding | Charge | Sentence;

/** Something that happened, with every account of it: ids of statements, which may belong to any section. */
export interface CaseEvent {
  id: string;
  kind: string;
  title: Text;
  date: When | null;
  /** Ids of the people whom it is about. */
  people: string[];
  accounts: string[];
}

export interface CasePerson {
  person: string;
  role: Text;
  certainty: 'stated' | 'inferred' | 'unresolved';
  note?: Text;
  cites: Cite[];
  /** Ids of the statements that are about this person. */
  statements: string[];
}

export interface Case {
  id: string;
  title: Text;
  names: { name: string; lang: string }[];
  place: { text: Text; cites: Cite[] };
  period: { date: When; cites: Cite[] } | null;
  /** Statement ids: what happened, in a few attributed sentences. */
  summary: string[];
  /** Figure ids, in the order to show them. */
  keyFigures: string[];
  /** Id of the statement on where the proceedings stood, if a source says. */
  proceedings: string | null;
  /** Heading of that statement: "Proceedings as of July 2020". */
  proceedingsTitle?: string;
  people: CasePerson[];
  /** Ids of the responses in which the authorities speak to the case or to the merits of a claim in it. */
  positions: string[];
  /** In date order, undated last. */
  events: CaseEvent[];
  statements: Statement[];
  tally: CaseTally;
  note?: Text;
}

/** Computed by `compile`, never authored: what is alleged in a case, told apart by side and level. */
export interface CaseTally {
  /** How many allegations against whom, and how many are answered; empty where nothing is alleged. */
  words: Text;
  /** What is alleged against the authorities in this case. */
  acts: Count[];
  /** How far each allegation has got, of whatever side. */
  statuses: Count[];
}

/** How many have a code of the vocabulary. */
export interface Count {
  code: string;
  count: number;
}

export interface Person {
  id: string;
  name: string;
  /** Other names, and the spellings of the sources. */
  names: { name: string; lang?: string }[];
  /** Others of the same surname, for whom a reader could take them; none who stand in one case with them. */
  notSameAs?: string[];
  /** Why the name is published, of those who have a homonym. */
  basis?: Text;
  note?: Text;
}

export interface Speaker {
  name: Text;
  /** What a reader should know about where this speaker stands. */
  interest?: Text;
}

export interface Source {
  title: string;
  publisher: string | null;
  kind: string;
  lang: string;
  date: When | null;
  /** Of an undated document whose earliest time follows from what it mentions: "undated; not before 2019". */
  undated?: string;
  url?: string;
  interest?: Text;
  /** How the document came by what it says: the relay chain in one sentence. */
  relay?: Text;
}

export interface Point {
  date: When;
  value: number;
  /** The value as text, and whether it is derived: "287 (derived)". */
  figure: string;
  /** What the figure counts, in the form that the number takes: "names on the Union's list of political prisoners". */
  unit: Text;
  /** `derived` points follow by arithmetic from what the source says and are drawn hollow. */
  basis: 'observed' | 'derived';
  /** "As of February 2025" */
  asOf: string;
  /** Its date where there is little room: "Feb 2025". */
  shortDate: string;
  /** The difference from the observed figure before it: "+26 from the previous figure: 331, December 2024 (our arithmetic)". */
  change?: string;
  text: Text;
  speaker: string;
  via?: string[];
  relayed?: Phrase;
  cites: Cite[];
  note?: Text;
  machine?: true;
}

export interface Series {
  id: string;
  title: Text;
  compiler: string;
  /** Stated criteria for the list, or null when our sources state none. */
  criteria: Text | null;
  /** In date order. */
  points: Point[];
  note?: Text;
}

/** What one widget can be about. */
export type Item = Case | Series | Person;

export interface VocabularyTerm {
  label: Text;
}

/** By what they are terms of (`acts`, `statuses`, …), then by their codes. */
export type Vocabulary = Record<string, Record<string, VocabularyTerm>>;

export interface Slice {
  format: 3;
  version: string;
  /** The day the record was compiled, YYYY-MM-DD. */
  compiled: string;
  /** The same day in words. */
  compiledOn: When;
  /** What was read: "Title, version 1.0, compiled 3 July 2018." */
  edition: string;
  locale: string;
  /** Some of its text was translated by machine, and no person has checked it yet. */
  machine?: true;
  title: Text;
  licence: { name: string };
  /** How to ask for a correction. */
  corrections: Text;
  disclaimer: Text;
  cases: Record<string, Case>;
  /** Ids that have moved, and where to. */
  moved: Record<string, string>;
  counts: Record<string, Series>;
  people: Record<string, Person>;
  speakers: Record<string, Speaker>;
  sources: Record<string, Source>;
  vocabulary: Vocabulary;
  /** That more than so many years passed between two events, by their number: "More than 3 years later". */
  intervals: { later: string[]; earlier: string[] };
}
