// The words of a language for what must not be confused, beside its translations.
import { z } from 'zod';
import { provenance } from './values.ts';

/** What a translation must tell apart, each by a word of its own. */
export const glossaryTerms = [
  'arrest',
  'detain',
  'remand',
  'charge',
  'indict',
  'convict',
  'sentence',
  'allege',
  'deny',
  'disbar',
  'exonerate',
] as const;

export type GlossaryTerm = (typeof glossaryTerms)[number];

const stems = z
  .array(z.string().trim().min(2))
  .min(1)
  .describe('Beginnings of the words that say it, in lower case; other words must not begin like them.');

export const Glossary = z.strictObject({
  provenance,
  terms: z.strictObject(
    Object.fromEntries(glossaryTerms.map((term) => [term, stems])) as Record<GlossaryTerm, typeof stems>,
  ),
});

export type Glossary = z.infer<typeof Glossary>;
