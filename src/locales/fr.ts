import type { Strings } from './en.ts';

const fr = {
  locale: 'fr',
  dir: 'ltr',
  quote: (text) => `«\u00a0${text}\u00a0»`,
  colon: '\u00a0:',
  comma: ', ',

  undated: 'sans date',

  alsoKnownAs: 'Autres noms',
  details: 'Détails',
  place: 'Lieu',
  period: 'Quand',
  whatHappened: 'Ce qui s’est passé',
  keyFigures: 'Chiffres, selon qui les donne',
  otherAccounts: 'Autres récits',
  people: 'Personnes',
  charges: 'Chefs d’accusation',
  chargesNote: 'Une inculpation est une accusation, non un constat de culpabilité.',
  sentences: 'Peines prononcées',
  findings: 'Constats',
  timeline: 'Chronologie',
  allegations: 'Allégations',
  certainty: { stated: '', inferred: '(rôle inféré)', unresolved: '(rôle non élucidé)' },
  position: 'Position consignée des autorités',
  editorNote: 'Note de la rédaction',
  notSameAs: (names) => `À ne pas confondre avec ${names}.`,
  machine: 'traduction automatique',
  machineNote:
    'Une partie du texte ci-dessus a été traduite automatiquement et n’a pas encore été vérifiée par une personne.',

  speaker: 'Auteur des propos',
  date: 'Date',
  act: 'Acte',
  status: 'Statut',
  answer: 'Réponse',
  challenge: 'Contestation',
  answered: (n: string, of: string) => `réponses : ${n} sur ${of}`,
  differs: 'Versions divergentes',
  scope: 'Porte sur',

  kindsOfEvent: 'Types d’événements',
  all: 'Tout',
  group: 'Grouper par',
  shown: (n, of) => `Affichage\u00a0: ${n} sur ${of}`,
  nothing: 'Rien n’est consigné pour ce choix.',

  compiledBy: 'Établi par',
  criteria: 'Critères',
  noCriteria: 'Aucun n’est indiqué dans nos sources.',
  noFigure: (date) => `Aucun chiffre n’est consigné pour cette date\u00a0; le premier\u00a0: ${date}.`,
  figure: 'Chiffre',
  chart: 'Tous les chiffres consignés',

  sources: 'Sources',
  aboutSources: 'À propos des sources et de ce registre',
  data: 'Données',
  cite: 'Copier la référence',
  link: 'Copier le lien',
  copied: 'Copié',
  skip: 'Aller à la fin',
  copyThis: (text) => `Copiez ceci\u00a0: ${text}`,
} satisfies Strings;

export default fr;
