// What cases refer to: people, speakers, sources, counts over time, and the terms of the vocabulary.
import { z } from 'zod';
import { cites, status, When } from './attribution.ts';
import { counted, edtf, id, lang, prose, url } from './values.ts';

export const Person = z.strictObject({
  id,
  name: prose.describe('The preferred name, in full.'),
  names: z.array(
    z.strictObject({ name: prose, lang: lang.optional(), role: z.enum(['alternative', 'source-spelling']) }),
  ),
  official: z
    .boolean()
    .describe('Whether the documents name this person as holding a public office or state post.'),
  living: z.enum(['presumed', 'dead-according-to-sources']),
  basis: prose.describe('Why the name is published.'),
  notSameAs: z.array(id).optional(),
  note: prose.optional(),
});

export const Speaker = z.strictObject({
  id,
  name: prose,
  shortName: prose
    .optional()
    .describe('How a byline names a document that speaks, where its title stands beside it: “the article”.'),
  mentions: z.array(prose).min(1).describe('Forms by which a sentence may name this speaker.'),
  kind: id,
  person: id.optional(),
  speaks: lang
    .optional()
    .describe(
      'The language in which its words were first said, where the documents pass them on in another: stated by them, or inferred from who speaks to whom. Left out where that is not plain.',
    ),
  interest: prose.optional(),
});

export const Source = z.strictObject({
  title: prose,
  publisher: prose.nullable(),
  kind: id,
  lang,
  date: When,
  notBefore: edtf.optional(),
  url: url.optional(),
  interest: prose.optional(),
  relay: prose.optional(),
});

export const Series = z.strictObject({
  title: prose,
  unit: prose,
  compiler: id,
  criteria: prose.nullable(),
  note: prose.optional(),
  points: z
    .array(
      z.strictObject({
        id,
        date: z.strictObject({ edtf, basis: z.enum(['stated', 'derived', 'inferred']) }),
        value: counted,
        basis: z.enum(['observed', 'derived']),
        text: prose,
        speaker: id,
        via: z.array(id).min(1).optional(),
        cites,
        note: prose.optional(),
      }),
    )
    .min(1),
});

const term = z.strictObject({
  label: prose,
  definition: prose.optional(),
  source: prose.optional().describe('Where the term comes from, such as a thesaurus.'),
});
const terms = z.record(id, term);
export const Vocabulary = z.strictObject({
  acts: terms,
  eventKinds: terms,
  statuses: z.record(status, term),
  stances: z.record(id, z.strictObject({ ...term.shape, merits: z.boolean() })),
  stages: terms,
  sourceKinds: terms,
  speakerKinds: z.record(id, z.strictObject({ ...term.shape, authority: z.literal(true).optional() })),
});

export type Person = z.infer<typeof Person>;
export type Speaker = z.infer<typeof Speaker>;
export type Source = z.infer<typeof Source>;
export type Series = z.infer<typeof Series>;
export type Vocabulary = z.infer<typeof Vocabulary>;
