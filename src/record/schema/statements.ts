// What is said of a case, by whom, when and where it is read: one schema per section. Strict, as every schema of a record.
import { z } from 'zod';
import { cites, status, When } from './attribution.ts';
import { counted, edtf, figureWord, id, prose, years, yearsBetween } from './values.ts';

const common = {
  id,
  text: prose.describe('One sentence, in our own words, that names its speaker.'),
  speaker: id,
  via: z.array(id).min(1).optional(),
  date: When,
  status,
  people: z.array(id).describe('The people whom it is about: everyone whom it names.'),
  cites,
  conflictsWith: z.array(id).min(1).optional(),
  challengedBy: z
    .array(id)
    .min(1)
    .optional()
    .describe('Of a conviction, charge or sentence: what is recorded against its fairness.'),
  note: prose.optional(),
  withdrawn: z.strictObject({ date: edtf, reason: prose }).optional(),
};

export const Account = z.strictObject(common);
export const Figure = z.strictObject({
  ...common,
  value: z.union([counted, figureWord]),
  qualifier: z.enum(['exact', 'more-than', 'at-least', 'up-to', 'approximately']),
  unit: prose,
  scope: prose,
});
export const Allegation = z.strictObject({
  ...common,
  act: id,
  against: prose,
  level: z.enum(['case', 'country']),
  side: z
    .literal('others')
    .optional()
    .describe('Only where it is said neither of the authorities nor by them: of a fellow prisoner, say.'),
});
export const Response = z.strictObject({ ...common, stance: id, answers: z.array(id) });
export const Finding = z.strictObject({
  ...common,
  forum: prose,
  parties: prose.optional(),
  article: prose.optional(),
  reference: prose.optional(),
  about: z.array(id),
});
export const Charge = z.strictObject({
  ...common,
  group: prose.optional(),
  label: prose,
  articles: z
    .array(prose)
    .min(1)
    .optional()
    .describe('The articles of the code, each by its number, in the order of what was charged.'),
  stage: id,
});
export const Sentence = z.strictObject({
  ...common,
  group: prose.optional(),
  term: z.union([
    z.strictObject({ years: z.union([z.tuple([years]), yearsBetween]) }),
    z.strictObject({ life: z.literal(true) }),
    z.strictObject({ words: prose }),
  ]),
  court: prose.nullable(),
});

export type Account = z.infer<typeof Account>;
export type Figure = z.infer<typeof Figure>;
export type Allegation = z.infer<typeof Allegation>;
export type Response = z.infer<typeof Response>;
export type Finding = z.infer<typeof Finding>;
export type Charge = z.infer<typeof Charge>;
export type Sentence = z.infer<typeof Sentence>;
