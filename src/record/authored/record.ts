// The whole record as its authors wrote it, once it has been read.
import type { Glossary } from '../schema/glossary.ts';
import type * as schema from '../schema/schema.ts';
import type * as translation from '../schema/translation.ts';

export interface AuthoredRecord {
  dataset: schema.Dataset;
  cases: Record<string, schema.Case>;
  moved: Record<string, string>;
  sources: Record<string, schema.Source>;
  counts: Record<string, schema.Series>;
  people: schema.Person[];
  speakers: schema.Speaker[];
  vocabulary: schema.Vocabulary;
  translations: Record<string, Translations>;
}

/** What is translated into one locale. */
export interface Translations {
  dataset?: translation.DatasetTranslation;
  cases: Record<string, translation.CaseTranslation>;
  sources: Record<string, translation.SourceTranslation>;
  counts: Record<string, translation.SeriesTranslation>;
  people?: translation.PeopleTranslation;
  speakers?: translation.SpeakersTranslation;
  vocabulary?: translation.VocabularyTranslation;
  /** The words of the language for what must not be confused. */
  glossary?: Glossary;
  /** What somebody found who translated it back without having seen the original. */
  comparison?: Comparison[];
}

/** One translated text, put back into the first language and held against the original. */
export interface Comparison {
  /** The key of what was compared: `<case>.<statement>`, or `<series>.<point>`. */
  statement: string;
  backTranslation: string;
  /** What differs; empty where nothing does. */
  difference: string;
  /** How it was settled; empty where nothing differs. */
  settled: string;
  /** Its line in the file. */
  line: number;
}
