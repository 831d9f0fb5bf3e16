// English, and the truth about which strings there are. `n` arrives as a number for the plural and as text to print.
const plural = (n: number, one: string, other: string) => (n === 1 ? one : other);

const en = {
  locale: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  quote: (text: string) => `“${text}”`,

  undated: 'undated in the source',
  yearInferred: (date: string) => `${date} (year inferred)`,
  inferred: (date: string) => `${date} (inferred)`,
  derived: (what: string) => `${what} (derived)`,
  seasons: (season: number, year: string) =>
    `${['spring', 'summer', 'autumn', 'winter'][season - 21]} ${year}`,
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
  article: 'Article',
  certainty: { stated: '', inferred: '(role inferred from the source)', unresolved: '(role unresolved)' },
  position: 'The authorities’ recorded position',
  tally: (n: number, text: string, answered: string) =>
    `${text} ${plural(n, 'allegation is', 'allegations are')} recorded, ${answered} of them answered on the merits.`,
  editorNote: 'Editors’ note',
  withdrawn: (date: string) => `Withdrawn on ${date}`,

  speaker: 'Speaker',
  relayedBy: (names: string) => `relayed by ${names}`,
  about: 'said of',
  date: 'Date',
  act: 'Act',
  status: 'Status',
  levels: { case: 'This case', country: 'The country in general, not this case' },
  paragraph: (n: number) => `para.\u00a0${n}`,
  row: (name: string) => `row “${name}”`,
  answer: 'Answer',
  gap: 'No response is recorded in our sources.',
  gapCase:
    'No response to this allegation is recorded in our sources. What is recorded is a position on the case as a whole:',
  gapNoMerits: 'No response on the merits of this allegation is recorded in our sources. Recorded beside it:',
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
  years: (n: number, text: string) => `${text} ${plural(n, 'year', 'years')}`,

  kinds: 'Kinds of event',
  all: 'All',
  group: 'Group by',
  shown: (_n: number, text: string, of: string) => `${text} of ${of} shown`,
  nothing: 'Nothing is recorded for this choice.',
  linkTo: (title: string) => `Link to: ${title}`,

  compiledBy: 'Compiled by',
  criteria: 'Criteria',
  noCriteria: 'None are stated in our sources.',
  change: (by: string, value: string, date: string) => `${by} from the previous figure: ${value}, ${date}`,
  noFigure: (date: string) => `No figure is recorded for ${date} or before.`,
  figure: 'Figure',
  chart: 'Every figure recorded, with its source',

  sources: 'Sources',
  noPublisher: 'publisher not stated in the document',
  interest: 'Interest',
  record: (title: string, version: string, date: string) => `${title}, version ${version}, compiled ${date}.`,
  licence: (name: string) => `Licence: ${name}.`,
  cite: 'Copy citation',
  link: 'Copy link',
  copied: 'Copied.',
  copyThis: (text: string) => `Copy this: ${text}`,
};

export type Strings = typeof en;
export default en;
