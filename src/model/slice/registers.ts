// What cases and counts refer to: people, speakers, sources, and the terms of the vocabulary.
import type { Cited } from './statement.ts';
import type { Phrase, Text } from './text.ts';
import type { When } from './dates.ts';

export interface Person {
  id: string;
  name: string;
  /** Other names, and the spellings of the sources, each in its language. */
  aliases?: Phrase;
  /** That others are not this person, for whom a reader could take them; and why the name is published. */
  notSameAs?: Phrase;
  note?: Text;
  cited: Cited;
}

export interface Speaker {
  name: Text;
  /** What a reader should know about where this speaker stands, in a sentence each. */
  background?: Phrase[];
}

export interface Source {
  title: string;
  lang: string;
  date: When | null;
  /** Of an undated document whose earliest time follows from what it mentions: "undated; not before 2019". */
  undated?: string;
  url?: string;
  /** Publisher and kind. */
  about: Phrase;
  /** What a reader should know of it, in a sentence each: how it came by what it says, and where it stands. */
  background?: Phrase[];
  /** Id of the speaker who is the document itself, where one is: to name either is to name both. */
  author?: string;
}

export interface VocabularyTerm {
  label: Text;
}

/** By what they are terms of (`acts`, `statuses`, …), then by their codes. */
export type Vocabulary = Record<string, Record<string, VocabularyTerm>>;
