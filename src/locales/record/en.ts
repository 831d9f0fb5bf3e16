import type { CompiledWords } from './words.ts';

const en: CompiledWords = {
  locale: 'en',
  language: 'English',
  shown: {
    'case-card': 'The case',
    'case-timeline': 'Timeline',
    'allegation-list': 'Allegations',
    'prisoner-count': 'Number of prisoners',
  },
  find: 'Find a case by its title, another name, a person or a place',
  notFound:
    'Nothing is found. Look at the spelling, leave a word out, or try the name of a person or a place.',
  narrowDown: 'The best matches are shown; another word narrows it down.',
  gone: 'What stood here is no longer in the record.',
  movedHere: 'This page is now here:',
  semicolon: '; ',
  comma: ', ',

  season: (season, year) =>
    `${{ spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' }[season]} ${year}`,
  remarks: { derived: '(derived)', inferred: '(inferred)', yearInferred: '(year inferred)' },
  notBefore: ({ text }) => `undated; not before ${text}`,
  asOf: ({ text, remark }) => `As of ${text}${remark}`,
  withdrawn: ({ text }) => `Withdrawn on ${text}`,
  proceedings: ({ text, remark }) => `Proceedings as of ${text}${remark}`,
  proceedingsUndated: 'Proceedings (undated in the source)',
  later: (plural, years) => `More than ${plural({ one: `${years} year`, other: `${years} years` })} later`,
  earlier: (plural, years) =>
    `More than ${plural({ one: `${years} year`, other: `${years} years` })} earlier`,

  relayed: (speaker, relays) => [speaker, ', via ', ...relays],
  paragraph: (number) => `¶\u00a0${number}`,
  row: (name) => ['row “', name, '”'],

  qualifiers: {
    'more-than': () => ['more than', ''],
    'at-least': () => ['at least', ''],
    'up-to': () => ['up to', ''],
    approximately: () => ['about', ''],
  },
  gaps: {
    'position-on-case-only':
      'No response to this allegation is recorded in our sources, only a position on the case:',
    'no-merits': 'No response to the claim itself is recorded in our sources, only this:',
    'none-recorded': 'No response is recorded in our sources.',
  },
  labels: {
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
    position: 'The authorities’ recorded position',
    editorNote: 'Editors’ note',
    machine: 'machine translation',
    machineNote: 'Some text above is machine translation, not yet checked by a person.',
    date: 'Date',
    answer: 'Answer',
    challenge: 'Challenge',
    differs: 'Accounts differ',
    scope: 'Covers',
    compiledBy: 'Compiled by',
    criteria: 'Criteria',
    noCriteria: 'None are stated in our sources.',
    figure: 'Figure',
    chart: 'Every figure recorded',
    sources: 'Sources',
    aboutSources: 'About the sources and this record',
  },
  notSameAs: (names) => `Not the same person as ${names}.`,
  noFigure: (date) => `No figure is recorded before ${date}.`,
  certainty: { stated: '', inferred: '(role inferred)', unresolved: '(role unresolved)' },
  life: 'life imprisonment',
  years: (plural, years) => plural({ one: `${years} year`, other: `${years} years` }),
  change: (difference, previous, { text, remark }) =>
    `${difference} from the previous figure: ${previous}, ${text}${remark} (our arithmetic)`,
  finding: (first, last) => `: ${first} to ${last}`,
  legend: 'derived; not stated in the source',

  articles: (plural, list) => `${plural({ one: 'Article', other: 'Articles' })} ${list}`,
  sections: { Opening: 'Opening', Infobox: 'Infobox' },

  against: (plural, count, answered) =>
    `${count} ${plural({ one: 'allegation', other: 'allegations' })} against the authorities (${answered} answered)`,
  byAuthorities: (count) => `${count} made by the authorities`,
  othersAccused: (count) => `${count} made against others`,
  country: (count) => `${count} about the country in general`,

  about: 'said of',
  levels: { case: 'This case', country: 'The country in general, not this case' },
  sides: { 'by-authorities': 'By the authorities', others: 'Against others' },
  noPublisher: 'publisher not stated',
  interest: 'Interest',
  licence: 'Licence',

  edition: (title, version, { text }) => `${title}, version ${version}, compiled ${text}.`,
};

export default en;
