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
  find: 'Einen Fall nach Titel, anderem Namen, Person oder Ort finden',
  notFound:
    'Nichts gefunden. Prüfen Sie die Schreibweise, lassen Sie ein Wort weg, oder versuchen Sie den Namen einer Person oder eines Ortes.',
  narrowDown: 'Gezeigt werden die besten Treffer; ein weiteres Wort grenzt sie ein.',
  gone: 'Was hier stand, ist nicht mehr im Verzeichnis.',
  movedHere: 'Diese Seite ist jetzt hier:',
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
  gaps: {
    'position-on-case-only':
      'In unseren Quellen ist keine Antwort auf diesen Vorwurf verzeichnet, nur eine Position zum Fall:',
    'no-merits': 'In unseren Quellen ist keine Antwort in der Sache verzeichnet, nur dies:',
    'none-recorded': 'In unseren Quellen ist keine Antwort verzeichnet.',
  },
  labels: {
    alsoKnownAs: 'Auch genannt',
    details: 'Einzelheiten',
    place: 'Ort',
    period: 'Wann',
    whatHappened: 'Was geschah',
    keyFigures: 'Zahlen und wer sie nennt',
    otherAccounts: 'Weitere Darstellungen',
    people: 'Personen',
    charges: 'Tatvorwürfe',
    chargesNote: 'Ein Tatvorwurf ist eine Beschuldigung, keine Feststellung der Schuld.',
    sentences: 'Verhängte Strafen',
    findings: 'Feststellungen',
    timeline: 'Zeitleiste',
    allegations: 'Vorwürfe',
    position: 'Verzeichnete Position der Behörden',
    editorNote: 'Anmerkung der Redaktion',
    machine: 'maschinelle Übersetzung',
    machineNote:
      'Der Text oben wurde zum Teil maschinell übersetzt und noch nicht von einem Menschen geprüft.',
    date: 'Datum',
    answer: 'Antwort',
    challenge: 'Einwand',
    differs: 'Abweichende Darstellungen',
    scope: 'Umfasst',
    compiledBy: 'Zusammengestellt von',
    criteria: 'Kriterien',
    noCriteria: 'In unseren Quellen sind keine angegeben.',
    figure: 'Zahl',
    chart: 'Alle verzeichneten Zahlen',
    sources: 'Quellen',
    aboutSources: 'Zu den Quellen und zu diesem Verzeichnis',
  },
  notSameAs: (names) => `Nicht dieselbe Person wie ${names}.`,
  noFigure: (date) => `Für diesen Zeitpunkt ist keine Zahl verzeichnet; die erste: ${date}.`,
  certainty: { stated: '', inferred: '(Rolle erschlossen)', unresolved: '(Rolle ungeklärt)' },
  life: 'lebenslange Freiheitsstrafe',
  years: (plural, years) => plural({ one: `${years} Jahr`, other: `${years} Jahre` }),
  change: (difference, previous, { text, remark }) =>
    `${difference} gegenüber der vorigen Zahl: ${previous}, ${text}${remark} (unsere Rechnung)`,
  finding: (first, last) => `: von ${first} auf ${last}`,
  legend: 'abgeleitet; in der Quelle nicht angegeben',

  articles: (_plural, list) => `Artikel ${list}`,
  sections: { Opening: 'Einleitung', Infobox: 'Infokasten' },

  against: (plural, count, answered) =>
    `${count} ${plural({ one: 'Vorwurf', other: 'Vorwürfe' })} gegen die Behörden (${answered} in der Sache beantwortet)`,
  byAuthorities: (count) => `${count} von den Behörden erhoben`,
  othersAccused: (count) => `${count} gegen andere erhoben`,
  country: (count) => `${count} über das Land allgemein`,

  about: 'gesagt über',
  levels: { case: 'Dieser Fall', country: 'Das Land allgemein, nicht dieser Fall' },
  sides: { 'by-authorities': 'Von den Behörden', others: 'Gegen andere' },
  noPublisher: 'Herausgeber nicht angegeben',
  interest: 'Interessenlage',
  licence: 'Lizenz',

  edition: (title, version, { text }) => `${title}, Version ${version}, Stand: ${text}.`,
};

/** “am 3. Mai 2026”, “im Mai 2026”, “2026” */
function at({ text, span: { precision, endPrecision } }: DateInWords): string {
  if (endPrecision) return `(${text})`;
  if (precision === 'year') return text;
  return precision === 'day' ? `am ${text}` : `im ${text}`;
}

export default de;
