// Translation overlays: only the prose of the record, each file saying who made it. What is left out stays in the
// record's first language and is marked up as such.
import { z } from 'zod';
import { figureWord, provenance } from './values.ts';

const prose = z.string().trim().min(1).optional();
const byId = <Entry extends z.ZodType>(entry: Entry) => z.record(z.string(), entry).optional();

/** What is counted: one text, or one for each form that a number takes in the language. */
const unit = z
  .union([
    z.string().trim().min(1),
    z.strictObject({
      zero: prose,
      one: prose,
      two: prose,
      few: prose,
      many: prose,
      other: z.string().trim().min(1),
    }),
  ])
  .describe('What is counted: one text, or one for each plural form of the language.');
export type UnitTranslation = z.infer<typeof unit>;

/** `words` is a sentence's term in words, `reason` why a statement was withdrawn; the others are named as in the case. */
export const StatementTranslation = z.strictObject({
  text: prose,
  value: figureWord.optional(),
  unit: unit.optional(),
  scope: prose,
  against: prose,
  forum: prose,
  parties: prose,
  article: prose,
  label: prose,
  group: prose,
  court: prose,
  words: prose,
  note: prose,
  reason: prose,
});

export const CaseTranslation = z.strictObject({
  provenance,
  title: prose,
  place: prose,
  note: prose,
  statements: byId(StatementTranslation),
  events: byId(z.strictObject({ title: prose })),
  people: byId(z.strictObject({ role: prose, note: prose })),
});

export const SeriesTranslation = z.strictObject({
  provenance,
  title: prose,
  unit: unit.optional(),
  criteria: prose,
  note: prose,
  points: byId(z.strictObject({ text: prose, note: prose })),
});

export const SourceTranslation = z.strictObject({ provenance, interest: prose, relay: prose });

export const PeopleTranslation = z.strictObject({
  provenance,
  people: byId(
    z.strictObject({
      name: prose.describe('The name in the script and the spelling of the language; the original stays.'),
      basis: prose,
      note: prose,
    }),
  ),
});

export const SpeakersTranslation = z.strictObject({
  provenance,
  speakers: byId(z.strictObject({ name: prose, shortName: prose, interest: prose })),
});

const terms = byId(z.strictObject({ label: prose, definition: prose }));
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
  title: prose,
  corrections: prose,
  disclaimer: prose,
});

export type StatementTranslation = z.infer<typeof StatementTranslation>;
export type CaseTranslation = z.infer<typeof CaseTranslation>;
export type SeriesTranslation = z.infer<typeof SeriesTranslation>;
export type SourceTranslation = z.infer<typeof SourceTranslation>;
export type PeopleTranslation = z.infer<typeof PeopleTranslation>;
export type SpeakersTranslation = z.infer<typeof SpeakersTranslation>;
export type VocabularyTranslation = z.infer<typeof VocabularyTranslation>;
export type DatasetTranslation = z.infer<typeof DatasetTranslation>;
