// The compiled record as publishing gets it: a slice with all that the tables, search engines, pages and the embed builder
// need beyond what widgets show. Types only; `readerSlice` in src/record/compile makes the reader's slice of it.
import type {
  Account,
  Allegation,
  Case,
  CaseEvent,
  CasePerson,
  Charge,
  Cite,
  Figure,
  Finding,
  Person,
  Point,
  Response,
  Sentence,
  Series,
  Slice,
  Source,
  Speaker,
  Text,
  VocabularyTerm,
  When,
} from './slice.ts';

/** Where a date comes from: the source says it, it follows from what the source says, or the compiler inferred it. */
export type Basis = 'stated' | 'derived' | 'inferred';

/** A date with what its author wrote, in EDTF (ISO 8601-2). */
export interface FullWhen extends When {
  edtf: string;
  basis: Basis;
}

/** A place in a source by its parts: the section as the document has it or, where it has no heading there, by our word. */
export interface FullCite extends Cite {
  section: string;
  /** Set where `section` is our word, in the language of the slice. */
  ours?: true;
  paragraph?: number;
  row?: string;
}

/** A length of imprisonment in years (one number or a range), life, or the words of the source. */
export type Term = { years: [number] | [number, number] } | { life: true } | { words: Text };

interface FullStatementBase {
  cites: FullCite[];
  date: FullWhen | null;
  /** Ids of the people whom it is about; of a charge or a sentence, those whom it was brought against or imposed on. */
  people?: string[];
  withdrawn?: { date: FullWhen; label: string; reason: Text };
}

/** What was charged or sentenced where no persons are named. */
interface OfGroup {
  group?: Text;
}

export type FullAccount = Account & FullStatementBase;
export type FullFigure = Figure &
  FullStatementBase & {
    value: number | Text;
    qualifier: 'exact' | 'more-than' | 'at-least' | 'up-to' | 'approximately';
  };
export type FullAllegation = Allegation &
  FullStatementBase & {
    /** Whom it is said of. */
    against: Text;
    level: 'case' | 'country';
    /** Set where it is not said of the authorities: made by them, or said of others by others. */
    side?: 'by-authorities' | 'others';
  };
export type FullResponse = Response & FullStatementBase & { stance: string };
export type FullFinding = Finding &
  FullStatementBase & { forum: Text; parties?: Text; article?: Text; reference?: string };
export type FullCharge = Charge &
  FullStatementBase &
  OfGroup & {
    /** What the charge is called. */
    label: Text;
    /** The numbers of those of the law. */
    articles?: string[];
    /** "Articles 12 and 14", in the language of the slice. */
    article?: Text;
    stage: string;
  };
export type FullSentence = Sentence &
  FullStatementBase &
  OfGroup & {
    term: Term;
    /** "10–12 years", "life imprisonment", or the words of the source. */
    penalty: Text;
    court: Text | null;
  };

export type FullStatement =
  FullAccount | FullFigure | FullAllegation | FullResponse | FullFinding | FullCharge | FullSentence;

export interface FullEvent extends CaseEvent {
  date: FullWhen | null;
}

export interface FullCasePerson extends CasePerson {
  cites: FullCite[];
  role: Text;
  certainty: 'stated' | 'inferred' | 'unresolved';
}

export interface FullCase extends Case {
  /** `context`: country-level record that belongs to no case. */
  kind: 'case' | 'context';
  /** Statement ids: what happened, in a few attributed sentences. */
  summary: string[];
  /** Figure ids, in the order to show them. */
  keyFigures: string[];
  /** Id of the statement on where the proceedings stood, if a source says. */
  proceedings: string | null;
  /** Ids of the responses in which the authorities speak to the case or to the merits of a claim in it. */
  positions: string[];
  place: { text: Text; cites: FullCite[] };
  period: { date: FullWhen; cites: FullCite[] } | null;
  names: { name: string; lang: string }[];
  people: FullCasePerson[];
  events: FullEvent[];
  statements: FullStatement[];
}

export interface FullPerson extends Person {
  /** Other names, and the spellings of the sources. */
  names: { name: string; lang?: string; role: 'alternative' | 'source-spelling' }[];
  /** Ids of others of the same surname, for whom a reader could take them; none who stand in one case with them. */
  homonyms?: string[];
}

export interface FullSpeaker extends Speaker {
  id: string;
  /** How a document that speaks is named beside its title. */
  shortName?: Text;
  kind: string;
  interest?: Text;
}

export interface FullSource extends Source {
  id: string;
  publisher: string | null;
  kind: string;
  date: FullWhen | null;
  notBefore?: FullWhen;
  interest?: Text;
  /** How the document came by what it says: the relay chain in one sentence. */
  relay?: Text;
}

export interface FullPoint extends Point {
  id: string;
  date: FullWhen;
  cites: FullCite[];
}

export interface FullSeries extends Series {
  unit: Text;
  points: FullPoint[];
}

/** A term with a definition that a glossary can show. */
export interface FullVocabularyTerm extends VocabularyTerm {
  definition?: Text;
}

/** Beside the vocabulary of a slice it has `speakerKinds`. */
export type FullVocabulary = Record<string, Record<string, FullVocabularyTerm>>;

export interface FullSlice extends Slice {
  publisher: string;
  compiledOn: FullWhen;
  licence: { name: string; url?: string };
  cases: Record<string, FullCase>;
  counts: Record<string, FullSeries>;
  people: Record<string, FullPerson>;
  speakers: Record<string, FullSpeaker>;
  sources: Record<string, FullSource>;
  vocabulary: FullVocabulary;
}
