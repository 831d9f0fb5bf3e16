// English, and the truth about which strings there are. Numbers and dates arrive as text, set for the reader's language.

const en = {
  locale: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  quote: (text: string) => `“${text}”`,
  colon: ':',
  comma: ', ',

  undated: 'undated',

  alsoKnownAs: 'Also called',
  details: 'Details',
  place: 'Place',
  period: 'When',
  whatHappened: 'What happened',
  keyFigures: 'Figures, by who gave them',
  otherAccounts: 'Other accounts',
  people: 'People',
  charges: 'Charges',
  chargesNote: 'A charge is an accusation, not a finding of guilt.',
  sentences: 'Sentences',
  findings: 'Findings',
  timeline: 'Timeline',
  allegations: 'Allegations',
  certainty: { stated: '', inferred: '(role inferred)', unresolved: '(role unresolved)' },
  position: 'The authorities’ recorded position',
  editorNote: 'Editors’ note',
  notSameAs: (names: string) => `Not the same person as ${names}.`,
  machine: 'machine translation',
  machineNote: 'Some text above is machine translation, not yet checked by a person.',

  speaker: 'Speaker',
  date: 'Date',
  act: 'Act',
  status: 'Status',
  answer: 'Answer',
  challenge: 'Challenge',
  answered: (n: string, of: string) => `${n}/${of} answered`,
  differs: 'Accounts differ',
  scope: 'Covers',

  kindsOfEvent: 'Kinds of event',
  all: 'All',
  group: 'Group by',
  shown: (n: string, of: string) => `${n} of ${of} shown`,
  nothing: 'Nothing is recorded for this choice.',

  compiledBy: 'Compiled by',
  criteria: 'Criteria',
  noCriteria: 'None are stated in our sources.',
  /** `date`: of the first figure. */
  noFigure: (date: string) => `No figure is recorded before ${date}.`,
  figure: 'Figure',
  chart: 'Every figure recorded',

  sources: 'Sources',
  aboutSources: 'About the sources and this record',
  data: 'Data',
  cite: 'Copy citation',
  link: 'Copy link',
  copied: 'Copied',
  skip: 'Skip to the end',
  copyThis: (text: string) => `Copy this: ${text}`,
};

export type Strings = typeof en & {
  /** Set where Chromium brings no words for dates: a page's region changes nothing. */
  fixedDates?: true;
};
export default en;
