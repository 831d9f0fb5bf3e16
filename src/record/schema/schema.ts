// The authored record, one schema per kind of file. Strict: an unknown key is an error, and so is `{}`.
// Prose is written in the record's first language (record.json `locales[0]`); translations overlay it (data/translations).
import { z } from 'zod';
import { counted, edtf, figureWord, id, lang, prose, url, years, yearsBetween } from './values.ts';

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
const cites = z.array(Cite).min(1);

const status = z.enum([
  'alleged',
  'reported',
  'court-finding',
  'officially-acknowledged',
  'disputed',
  'denied',
]);

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

export type When = z.infer<typeof When>;
export type Cite = z.infer<typeof Cite>;
export type Account = z.infer<typeof Account>;
export type Figure = z.infer<typeof Figure>;
export type Allegation = z.infer<typeof Allegation>;
export type Response = z.infer<typeof Response>;
export type Finding = z.infer<typeof Finding>;
export type Charge = z.infer<typeof Charge>;
export type Sentence = z.infer<typeof Sentence>;
export type Case = z.infer<typeof Case>;
export type Moved = z.infer<typeof Moved>;
export type Person = z.infer<typeof Person>;
export type Speaker = z.infer<typeof Speaker>;
export type Source = z.infer<typeof Source>;
export type Series = z.infer<typeof Series>;
export type Vocabulary = z.infer<typeof Vocabulary>;
export type Dataset = z.infer<typeof Dataset>;
