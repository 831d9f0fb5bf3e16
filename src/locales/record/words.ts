// What a language must be able to say when a record is compiled: words that stand in the compiled record, in its language, so
// that no browser has to work them out; and those on the list of all pages, which is written then as well. Numbers arrive as
// text, set for the language; a word that depends on a count chooses its form by `plural`.
import type { FullCasePerson, FullFigure } from '../../model/full-slice.ts';
import type { AnswerState, DateSpan, Labels, OtherSide, Season } from '../../model/slice.ts';
import type { Tag } from '../../model/subjects.ts';

/** Picks the form that a count takes: one for each category that `Intl.PluralRules` has in the language. */
export type Plural = (
  forms: Partial<Record<Intl.LDMLPluralRule, string | undefined>> & { other: string },
) => string;

/** A date put into words, so that a sentence can inflect it. */
export interface DateInWords {
  /** “12 February 2025” */
  text: string;
  /** Where it comes from, “ (year inferred)”, with a space before it; empty where the source says it. */
  remark: string;
  /** The date itself, for languages that need another case of it than `text` has. */
  span: DateSpan;
}

/** Words with places for names, each of which may be in a language of its own. */
export type WithNames<Name> = (Name | string)[];

export interface CompiledWords {
  locale: string;
  /** What those who speak it call it. */
  language: string;
  /** The four widgets, by what each shows of a case or a list. */
  shown: Record<Tag, string>;
  /** The field that searches the list of all cases; what is said when it finds none, and when it finds more than it shows. */
  find: string;
  notFound: string;
  narrowDown: string;
  /** On a page about what is in the record no more, and before the link to the page that stands in its place. */
  gone: string;
  movedHere: string;
  /** Between two things of a list that have commas of their own. */
  semicolon: string;
  comma: string;

  /** A date, where neither `Intl` nor its order of day and month will do; no season. */
  date?: (date: DateSpan) => string;
  season: (season: Season, year: string) => string;
  /** Where a date or a figure comes from that the source does not say: it follows from it, or is the editors’ inference. */
  remarks: Record<'derived' | 'inferred' | 'yearInferred', string>;
  notBefore: (date: DateInWords) => string;
  asOf: (date: DateInWords) => string;
  withdrawn: (date: DateInWords) => string;
  /** Heading of the statement on where the proceedings stood. */
  proceedings: (date: DateInWords) => string;
  proceedingsUndated: string;
  /** More than so many years after the event before, or before it. */
  later: (plural: Plural, years: string) => string;
  earlier: (plural: Plural, years: string) => string;

  /** A name between other words, where some names run the other way than the language. */
  apart?: <Name>(name: Name) => WithNames<Name>;
  /** A speaker and those who passed the words on, from the speaker’s side to ours. */
  relayed: <Name>(speaker: Name, relays: WithNames<Name>) => WithNames<Name>;
  paragraph: (number: string) => string;
  row: <Name>(name: Name) => WithNames<Name>;

  /** What stands before and after a figure: “more than ” and nothing. `figure` is a number or, as in “dozens”, a word. */
  qualifiers: Record<
    Exclude<FullFigure['qualifier'], 'exact'>,
    (figure: string) => [before: string, after: string]
  >;
  /** That an allegation or a charge has no answer, by how it stands. What comes with a colon has what is recorded after it. */
  gaps: Record<Exclude<AnswerState, 'answered'>, string>;
  labels: Omit<Labels, 'semicolon'>;
  /** `names`: of those whom a reader could take a person for. */
  notSameAs: (names: string) => string;
  /** `date`: of the first figure. */
  noFigure: (date: string) => string;
  /** How sure a role is; empty where a source says it. */
  certainty: Record<FullCasePerson['certainty'], string>;
  life: string;
  years: (plural: Plural, years: string) => string;
  /** The difference of a figure from the one before it, with that one and its date. */
  change: (difference: string, previous: string, date: DateInWords) => string;
  /** After what is counted and two dates: the figures of the first and the last, “: 287 to 357”. */
  finding: (first: string, last: string) => string;
  /** What a hollow mark of a chart means: a figure that follows by arithmetic from what the source says. */
  legend: string;

  /** “Articles 12, 14 and 15”, with the list set. */
  articles: (plural: Plural, list: string) => string;
  /** Parts of a document, by the names that authors write: what stands before the first heading, the box of facts beside it. */
  sections: Record<'Opening' | 'Infobox', string>;

  /** How many allegations: against the authorities in this case, with how many of those they answered on the merits. */
  against: (plural: Plural, count: string, answered: string) => string;
  byAuthorities: (count: string) => string;
  othersAccused: (count: string) => string;
  country: (count: string) => string;

  /** Before whom an allegation is said of. */
  about: string;
  levels: Record<'case' | 'country', string>;
  /** Who is accused by whom, where that is not the authorities in this case. */
  sides: Record<Exclude<OtherSide, 'country'>, string>;

  noPublisher: string;
  /** Before what a reader should know of where a speaker stands. */
  interest: string;
  licence: string;

  /** What was read: title, version and day of a record. */
  edition: (title: string, version: string, date: DateInWords) => string;
}
