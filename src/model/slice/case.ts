// A case: its events, its people, and the statements about it.
import type { Cite, Cited, Statement } from './statement.ts';
import type { Phrase, Text } from './text.ts';
import type { When } from './dates.ts';

/** Something that happened, with every account of it: ids of statements, which may belong to any section. */
export interface CaseEvent {
  id: string;
  kind: string;
  title: Text;
  date: When | null;
  /** Its date where there is little room, a line each: "12 Feb", "2025". */
  shortDate?: string[];
  /** Ids of the people whom it is about. */
  people: string[];
  accounts: string[];
}

export interface CasePerson {
  person: string;
  /** The role in which a source names them, and how sure it is: "defence lawyer (role inferred)". */
  part: Phrase;
  note?: Text;
  cites: Cite[];
  /** Ids of the statements about this person that stand beside no other of them. */
  statements: string[];
  /** Ids of the charges against this person and of the sentences passed on them. */
  legal: string[];
}

/** Ids of the statements in each part of a card, in the order to show them. Computed by `compile`, never authored. */
export interface Card {
  /** The figures of the head; the card has them in full further on. */
  keyFigures: string[];
  /** What the head says of the authorities' position: one, or none where none is recorded. */
  position: string[];
  summary: string[];
  figures: string[];
  /** Accounts that stand in no event of a timeline. */
  otherAccounts: string[];
  /** Where the proceedings stood: one, or none where no source says. */
  proceedings: string[];
  /** Charges brought against a group. */
  charges: string[];
  /** Sentences passed on a group. */
  sentences: string[];
  findings: string[];
  /** The responses in which the authorities speak to the case or to the merits of a claim in it. */
  positions: string[];
}

export interface Case {
  id: string;
  title: Text;
  /** Other names, each in its language. */
  aliases?: Phrase;
  place: { text: Text; cites: Cite[] };
  period: { date: When; cites: Cite[] } | null;
  /** Heading of the statement on where the proceedings stood: "Proceedings as of July 2020". */
  proceedingsTitle?: string;
  people: CasePerson[];
  cited: Cited;
  card: Card;
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
  /** What is alleged against the authorities in this case, by act: "Impunity 2 · Torture 3"; empty where nothing is. */
  acts: Phrase;
}

/** How many have a code of the vocabulary. */
export interface Count {
  code: string;
  count: number;
}
