// The authored record, one schema per kind of file. Strict: an unknown key is an error, and so is `{}`.
// Prose is written in the record's first language (record.json `locales[0]`); translations overlay it (data/translations).
import { z } from 'zod';
import { cites, When } from './attribution.ts';
import { Account, Allegation, Charge, Figure, Finding, Response, Sentence } from './statements.ts';
import { edtf, id, lang, prose, url } from './values.ts';

export { Cite, When } from './attribution.ts';
export * from './registers.ts';
export * from './statements.ts';

/** An event; an account is written out here, or is the id of a statement of another section that tells of it. */
export const CaseEvent = z.strictObject({
  id,
  kind: id,
  title: prose,
  date: When,
  people: z.array(id).describe('The people in its title, and those whom its accounts list.'),
  accounts: z.array(z.union([id, Account])).min(1),
});

export const CasePerson = z.strictObject({
  person: id,
  role: prose,
  certainty: z.enum(['stated', 'inferred', 'unresolved']),
  note: prose.optional(),
  cites,
});

export const Case = z.strictObject({
  kind: z.enum(['case', 'context']),
  title: prose,
  names: z.array(z.strictObject({ name: prose, lang, cites })),
  place: z.strictObject({ text: prose, cites }),
  period: z
    .strictObject({ date: z.strictObject({ edtf, basis: z.enum(['stated', 'derived', 'inferred']) }), cites })
    .nullable(),
  summary: z.array(id).min(1).max(6),
  keyFigures: z.array(id),
  proceedings: id.nullable().describe('The account on where the proceedings stood.'),
  people: z.array(CasePerson),
  events: z.array(CaseEvent),
  accounts: z
    .array(Account)
    .describe('Accounts that belong to no event: background, reactions, the state of proceedings.'),
  figures: z.array(Figure),
  allegations: z.array(Allegation),
  responses: z.array(Response),
  findings: z.array(Finding),
  charges: z.array(Charge),
  sentences: z.array(Sentence),
  note: prose.optional(),
});
export const Moved = z.strictObject({ movedTo: id });

export const Dataset = z.strictObject({
  title: prose,
  publisher: prose,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  compiled: z.iso.date(),
  locales: z.array(lang).min(1),
  licence: z.strictObject({ name: prose, url: url.optional() }),
  corrections: prose,
  disclaimer: prose,
});

export type Case = z.infer<typeof Case>;
export type Moved = z.infer<typeof Moved>;
export type Dataset = z.infer<typeof Dataset>;
