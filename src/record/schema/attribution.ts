// Where a thing is read, when it was, and how far a claim has got.
import { z } from 'zod';
import { edtf, id, prose } from './values.ts';

/** A date and where it comes from. `{"edtf": null, "basis": "unknown"}` when the source gives none. */
export const When = z.union([
  z.strictObject({ edtf, basis: z.enum(['stated', 'derived', 'inferred']) }),
  z.strictObject({ edtf: z.null(), basis: z.literal('unknown') }),
]);

export const Cite = z
  .strictObject({
    source: id,
    section: prose.describe(
      "The section's heading as the document has it; `Opening` for text before the first one.",
    ),
    paragraph: z.int().min(1).optional().describe('Counted from 1 under that heading.'),
    row: prose.optional().describe('The label of a row in a table or information box.'),
  })
  .refine(({ paragraph, row }) => (paragraph === undefined) !== (row === undefined), {
    error: 'a locator needs either `paragraph` or `row`, not both and not neither',
  });
export const cites = z.array(Cite).min(1);

export const status = z.enum([
  'alleged',
  'reported',
  'court-finding',
  'officially-acknowledged',
  'disputed',
  'denied',
]);

export type When = z.infer<typeof When>;
export type Cite = z.infer<typeof Cite>;
