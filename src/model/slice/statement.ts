// A statement: who says what of a case, when, how far it has got, and where it is read.
import type { Phrase, Text } from './text.ts';
import type { When } from './dates.ts';

/** How far a claim has got. Always said in words beside the statement. */
export type Status =
  'alleged' | 'reported' | 'court-finding' | 'officially-acknowledged' | 'disputed' | 'denied';

/** A place in a source. */
export interface Cite {
  source: string;
  /** Section heading as the document has it, then the paragraph under it or the row of a table: "Background, para. 4". */
  place: Phrase;
}

/** Ids of what is cited of a thing, in the order in which it first is. Computed by `compile`, never authored. */
export interface Cited {
  /** The documents; the number of a document is its place here, from 1. */
  sources: string[];
  /** Those who speak, and those who pass their words on. */
  speakers: string[];
}

export interface StatementBase {
  id: string;
  text: Text;
  speaker: string;
  /** Who passed the words on, from the speaker's side to ours. */
  via?: string[];
  /**
   * Who says it where a name is not enough: with those who passed the words on, or as a document is named beside its title. Absent
   * where the speaker's name says it.
   */
  byline?: Phrase;
  date: When | null;
  status: Status;
  cites: Cite[];
  /**
   * What a statement of its section says beyond its text, in the order to show it: whom an allegation is said of, the stage of a
   * charge, the court of a sentence. The act of an allegation is not among them: a list may have it in a heading.
   */
  particulars?: Phrase[];
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

/**
 * How an allegation or a charge stands. `answered`: on the merits. `position-on-case-only`: the authorities spoke of the case,
 * not of this. `no-merits`: there is a response, but none on the merits. `none-recorded`: our sources have no response.
 */
export type AnswerState = 'answered' | 'position-on-case-only' | 'no-merits' | 'none-recorded';

/** Who accuses whom. `others`: said of others by others. `country`: said of the country in general. */
export type Side = 'against-authorities' | OtherSide;
export type OtherSide = 'by-authorities' | 'others' | 'country';

export interface Allegation extends StatementBase {
  section: 'allegation';
  act: string;
  /** Whose accusation it is, as the tally counts it; absent where the authorities in this case stand accused. */
  countedAs?: OtherSide;
  /** Computed by `compile`, never authored. */
  response: AnswerState;
}

export interface Response extends StatementBase {
  section: 'response';
}

export interface Finding extends StatementBase {
  section: 'finding';
}

export interface Charge extends StatementBase {
  section: 'charge';
  /** Computed by `compile`, never authored: whether the accused answered it on the merits. */
  response: AnswerState;
}

export interface Sentence extends StatementBase {
  section: 'sentence';
}

export type Statement = Account | Figure | Allegation | Response | Finding | Charge | Sentence;
