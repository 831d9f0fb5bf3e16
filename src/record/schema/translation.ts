// Translation overlays: only the prose of the record, each file saying who made it. What is left out stays in the
// record's first language and is marked up as such.
import { z } from 'zod';

const words = z.string().trim().min(1).optional();
const byId = <T extends z.ZodType>(entry: T) => z.record(z.string(), entry).optional();

/** How a translation came to be: by a person, by a machine and then checked by a person, or by a machine alone. */
const provenance = z.enum(['human', 'machine-reviewed', 'machine']);

/** `words` is a sentence's term in words, `reason` why a statement was withdrawn; the others are named as in the case. */
export const StatementTranslation = z.strictObject({
  text: words,
  value: words,
  unit: words,
  scope: words,
  against: words,
  forum: words,
  parties: words,
  article: words,
  label: words,
  group: words,
  court: words,
  words,
  note: words,
  reason: words,
});

export const CaseTranslation = z.strictObject({
  provenance,
  title: words,
  place: words,
  note: words,
  statements: byId(StatementTranslation),
  events: byId(z.strictObject({ title: words })),
  people: byId(z.strictObject({ role: words, note: words })),
});

export const SeriesTranslation = z.strictObject({
  provenance,
  title: words,
  unit: words,
  criteria: words,
  note: words,
  points: byId(z.strictObject({ text: words, note: words })),
});

export const SourceTranslation = z.strictObject({ provenance, interest: words, relay: words });

export const PeopleTranslation = z.strictObject({
  provenance,
  people: byId(z.strictObject({ note: words })),
});

export const SpeakersTranslation = z.strictObject({
  provenance,
  speakers: byId(z.strictObject({ name: words, interest: words })),
});

const terms = byId(z.strictObject({ label: words, definition: words }));
export const VocabularyTranslation = z.strictObject({
  provenance,
  acts: terms,
  eventKinds: terms,
  statuses: terms,
  stances: terms,
  stages: terms,
  sourceKinds: terms,
  speakerKinds: terms,
});

export const DatasetTranslation = z.strictObject({
  provenance,
  title: words,
  corrections: words,
  disclaimer: words,
});

export type StatementTranslation = z.infer<typeof StatementTranslation>;
export type CaseTranslation = z.infer<typeof CaseTranslation>;
export type SeriesTranslation = z.infer<typeof SeriesTranslation>;
export type SourceTranslation = z.infer<typeof SourceTranslation>;
export type PeopleTranslation = z.infer<typeof PeopleTranslation>;
export type SpeakersTranslation = z.infer<typeof SpeakersTranslation>;
export type VocabularyTranslation = z.infer<typeof VocabularyTranslation>;
export type DatasetTranslation = z.infer<typeof DatasetTranslation>;
