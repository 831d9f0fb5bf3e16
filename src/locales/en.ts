// English, and the truth about which strings there are. Numbers and dates arrive as text, set for the reader's language.
import type { DateSpan, Season } from '../model/slice.ts';

/** Picks the form that a count takes: one for each category that `Intl.PluralRules` has in the language. */
export type Plural = (forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) => string;

const en = {
  locale: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  quote: (text: string) => `“${text}”`,
  colon: ':',
  comma: ', ',

  undated: 'undated in the source',
  yearInferred: (date: string) => `${date} (year inferred)`,
  inferred: (date: string) => `${date} (inferred)`,
  derived: (what: string) => `${what} (derived)`,
  seasons: (season: Season, year: string) =>
    `${{ spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' }[season]} ${year}`,
  notBefore: (date: string) => `undated; not before ${date}`,
  asOf: (date: string) => `As of ${date}`,
  proceedings: (date: string) => `Proceedings (${date})`,

  alsoKnownAs: 'Also called',
  place: 'Place',
  period: 'When',
  whatHappened: 'What happened',
  keyFigures: 'Figures, by who gave them',
  people: 'People',
  charges: 'Charges',
  chargesNote: 'A charge is an accusation, not a finding of guilt.',
  sentences: 'Sentences',
  findings: 'Findings',
  allegations: 'Allegations',
  certainty: { stated: '', inferred: '(role inferred)', unresolved: '(role unresolved)' },
  position: 'The authorities’ recorded position',
  editorNote: 'Editors’ note',
  notSameAs: (names: string) => `Not the same person as ${names}.`,
  withdrawn: (date: string) => `Withdrawn on ${date}`,
  machine: 'machine translation',
  machineNote: 'Some text above is machine translation, not yet checked by a person.',

  speaker: 'Speaker',
  relayedBy: <Slot>(names: Slot): (Slot | string)[] => ['relayed by ', names],
  about: 'said of',
  date: 'Date',
  act: 'Act',
  status: 'Status',
  levels: { case: 'This case', country: 'The country in general, not this case' },
  paragraph: (n: string) => `para.\u00a0${n}`,
  row: <Slot>(name: Slot): (Slot | string)[] => ['row “', name, '”'],
  answer: 'Answer',
  challenge: 'Challenge',
  gap: 'No response is recorded in our sources.',
  gapCase: 'No response to this allegation is recorded in our sources, only a position on the case:',
  gapNoMerits: 'No response on the merits is recorded in our sources, only this:',
  differs: 'Accounts differ',
  scope: 'Covers',
  qualifiers: {
    exact: '',
    'more-than': 'more than',
    'at-least': 'at least',
    'up-to': 'up to',
    approximately: 'about',
  },
  life: 'life imprisonment',

  kindsOfEvent: 'Kinds of event',
  all: 'All',
  group: 'Group by',
  shown: (n: string, of: string) => `${n} of ${of} shown`,
  later: (years: string) => `More than ${years} later`,
  earlier: (years: string) => `More than ${years} earlier`,
  nothing: 'Nothing is recorded for this choice.',
  linkTo: (title: string) => `Link to: ${title}`,

  compiledBy: 'Compiled by',
  criteria: 'Criteria',
  noCriteria: 'None are stated in our sources.',
  change: (by: string, value: string, date: string) =>
    `${by} from the previous figure: ${value}, ${date} (our arithmetic)`,
  noFigure: (date: string) => `No figure is recorded for ${date} or before.`,
  figure: 'Figure',
  chart: 'Every figure recorded',

  sources: 'Sources',
  noPublisher: 'publisher not stated',
  interest: 'Interest',
  record: (title: string, version: string, date: string) => `${title}, version ${version}, compiled ${date}.`,
  licence: 'Licence',
  data: 'Data',
  cite: 'Copy citation',
  link: 'Copy link',
  copied: 'Copied.',
  copyThis: (text: string) => `Copy this: ${text}`,
};

export type Strings = typeof en & {
  /** Dates and numbers of years, in languages that Chromium brings no words of. */
  dates?: (date: DateSpan) => string;
  years?: (n: string) => string;
};
export default en;
