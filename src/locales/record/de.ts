import type { CompiledWords, DateInWords } from './words.ts';

const de: CompiledWords = {
  locale: 'de',
  language: 'Deutsch',
  shown: {
    'case-card': 'Der Fall',
    'case-timeline': 'Zeitleiste',
    'allegation-list': 'Vorwürfe',
    'prisoner-count': 'Zahl der Gefangenen',
  },
  find: 'Einen Fall nach Titel oder anderem Namen finden',
  notFound: 'Kein Titel oder Name enthält dies.',
  semicolon: '; ',
  comma: ', ',

  season: (season, year) =>
    `${{ spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' }[season]} ${year}`,
  remarks: { derived: '(abgeleitet)', inferred: '(erschlossen)', yearInferred: '(Jahr erschlossen)' },
  notBefore: ({ text }) => `undatiert; frühestens ${text}`,
  asOf: ({ text, remark }) => `Stand: ${text}${remark}`,
  withdrawn: (date) => `Zurückgezogen ${at(date)}`,
  proceedings: ({ text, remark }) => `Stand des Verfahrens: ${text}${remark}`,
  proceedingsUndated: 'Stand des Verfahrens (in der Quelle undatiert)',
  later: (plural, years) => `Mehr als ${plural({ one: `${years} Jahr`, other: `${years} Jahre` })} später`,
  earlier: (plural, years) => `Mehr als ${plural({ one: `${years} Jahr`, other: `${years} Jahre` })} zuvor`,

  relayed: (speaker, relays) => [speaker, ', wiedergegeben von: ', ...relays],
  paragraph: (number) => `Abs.\u00a0${number}`,
  row: (name) => ['Zeile „', name, '“'],

  qualifiers: {
    'more-than': () => ['mehr als', ''],
    'at-least': () => ['mindestens', ''],
    'up-to': () => ['bis zu', ''],
    approximately: () => ['etwa', ''],
  },
  life: 'lebenslange Freiheitsstrafe',
  years: (plural, years) => plural({ one: `${years} Jahr`, other: `${years} Jahre` }),
  change: (difference, previous, { text, remark }) =>
    `${difference} gegenüber der vorigen Zahl: ${previous}, ${text}${remark} (unsere Rechnung)`,
  finding: (first, last) => `: von ${first} auf ${last}`,
  legend: 'abgeleitet; in der Quelle nicht angegeben',

  articles: (_plural, list) => `Artikel ${list}`,
  sections: { Opening: 'Einleitung', Infobox: 'Infokasten' },

  against: (plural, count, answered) =>
    `${count} ${plural({ one: 'Vorwurf', other: 'Vorwürfe' })} gegen die Behörden, davon ${answered} in der Sache beantwortet`,
  byAuthorities: (count) => `${count} von den Behörden selbst`,
  othersAccused: (count) => `${count} gegen andere`,
  country: (count) => `${count} über das Land allgemein`,

  edition: (title, version, { text }) => `${title}, Version ${version}, Stand: ${text}.`,
};

/** “am 3. Mai 2026”, “im Mai 2026”, “2026” */
function at({ text, span: { precision, endPrecision } }: DateInWords): string {
  if (endPrecision) return `(${text})`;
  if (precision === 'year') return text;
  return precision === 'day' ? `am ${text}` : `im ${text}`;
}

export default de;
