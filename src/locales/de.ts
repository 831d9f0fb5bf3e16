import type { Strings } from './en.ts';

const de = {
  locale: 'de',
  dir: 'ltr',
  quotes: ['„', '“'],
  colon: ':',
  comma: ', ',

  undated: 'undatiert',

  speaker: 'Urheber der Aussage',
  act: 'Handlung',
  status: 'Status',
  answered: (n: string, of: string) => `${n} von ${of} beantwortet`,

  kinds: 'Arten von Ereignissen',
  all: 'Alle',
  groupBy: 'Gruppieren nach',
  shown: (n, of) => `${n} von ${of} angezeigt`,
  nothing: 'Zu dieser Auswahl ist nichts verzeichnet.',

  data: 'Daten',
  cite: 'Quellenangabe kopieren',
  link: 'Link kopieren',
  copied: 'Kopiert',
  skip: 'Zum Ende springen',
  copyThis: (text) => `Dies kopieren: ${text}`,
} satisfies Strings;

export default de;
