import { lastSpoken, singleDate } from './inflections.ts';
import type { CompiledWords, DateInWords } from './words.ts';

const fr: CompiledWords = {
  locale: 'fr',
  language: 'Français',
  shown: {
    'case-card': 'L’affaire',
    'case-timeline': 'Chronologie',
    'allegation-list': 'Allégations',
    'prisoner-count': 'Nombre de prisonniers',
  },
  find: 'Trouver une affaire par son titre, un autre nom, une personne ou un lieu',
  notFound:
    'Rien n’est trouvé. Vérifiez l’orthographe, retirez un mot ou essayez le nom d’une personne ou d’un lieu.',
  narrowDown: 'Les meilleurs résultats sont affichés\u202f; un mot de plus les réduit.',
  gone: 'Ce qui figurait ici n’est plus dans le recueil.',
  movedHere: 'Ce contenu se trouve désormais ici\u00a0:',
  semicolon: '\u202f; ',
  comma: ', ',

  season: (season, year) =>
    `${{ spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' }[season]} ${year}`,
  remarks: { derived: '(découle du texte)', inferred: '(date inférée)', yearInferred: '(année inférée)' },
  notBefore: (date) => `non daté\u202f; au plus tôt${at(date, 'le')}`,
  asOf: (date) => {
    if (date.span.endPrecision) return `Période de référence\u00a0: ${date.text}${date.remark}`;
    const when = at(date, 'au').trim();
    return `${when.charAt(0).toUpperCase()}${when.slice(1)}${date.remark}`;
  },
  withdrawn: ({ text, span }) =>
    span.precision === 'day' && !span.endPrecision ? `Retrait du ${text}` : `Retrait (${text})`,
  proceedings: (date) => `État de la procédure${at(date, 'au')}${date.remark}`,
  proceedingsUndated: 'État de la procédure (non daté dans la source)',
  later: (plural, years) => `Plus de ${plural(yearsOf(years))} après`,
  earlier: (plural, years) => `Plus de ${plural(yearsOf(years))} auparavant`,

  // «Relayé» alone would have to agree with the speaker.
  relayed: (speaker, relays) => [speaker, ', propos relayés par ', ...relays],
  paragraph: (number) => `§\u00a0${number}`,
  row: (name) => ['ligne «\u00a0', name, '\u00a0»'],

  qualifiers: {
    'more-than': (figure) => [lastSpoken(figure) === undefined ? 'davantage que' : 'plus de', ''],
    'at-least': () => ['au moins', ''],
    'up-to': () => ['jusqu’à', ''],
    approximately: () => ['environ', ''],
  },
  gaps: {
    'position-on-case-only':
      'Aucune réponse à cette allégation n’est consignée dans nos sources, seulement une position sur l’affaire\u00a0:',
    'no-merits': 'Aucune réponse sur le fond n’est consignée dans nos sources, seulement ceci\u00a0:',
    'none-recorded': 'Aucune réponse n’est consignée dans nos sources.',
  },
  labels: {
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
    position: 'Position consignée des autorités',
    editorNote: 'Note de la rédaction',
    machine: 'traduction automatique',
    machineNote:
      'Une partie du texte ci-dessus a été traduite automatiquement et n’a pas encore été vérifiée par une personne.',
    date: 'Date',
    answer: 'Réponse',
    challenge: 'Contestation',
    differs: 'Versions divergentes',
    scope: 'Porte sur',
    compiledBy: 'Établi par',
    criteria: 'Critères',
    noCriteria: 'Aucun n’est indiqué dans nos sources.',
    figure: 'Chiffre',
    chart: 'Tous les chiffres consignés',
    sources: 'Sources',
    aboutSources: 'À propos des sources et de ce registre',
  },
  notSameAs: (names) => `À ne pas confondre avec ${names}.`,
  noFigure: (date) => `Aucun chiffre n’est consigné pour cette date\u00a0; le premier\u00a0: ${date}.`,
  certainty: { stated: '', inferred: '(rôle inféré)', unresolved: '(rôle non élucidé)' },
  life: 'réclusion à perpétuité',
  years: (plural, years) => plural(yearsOf(years)),
  change: (difference, previous, { text, remark }) =>
    `${difference} par rapport au chiffre précédent\u00a0: ${previous}, ${text}${remark} (notre calcul)`,
  finding: (first, last) => `\u00a0: de ${first} à ${last}`,
  legend: 'calculé\u00a0; non indiqué dans la source',

  articles: (plural, list) => `${plural({ one: 'Article', many: 'Articles', other: 'Articles' })} ${list}`,
  sections: { Opening: 'Début', Infobox: 'Encadré' },

  against: (plural, count, answered) =>
    `${count} ${plural({ one: 'allégation', many: 'd’allégations', other: 'allégations' })} contre les autorités (${answered} avec une réponse sur le fond)`,
  byAuthorities: (count) => `${count} formulées par les autorités`,
  othersAccused: (count) => `${count} contre d’autres`,
  country: (count) => `${count} sur le pays en général`,

  about: 'propos visant',
  levels: { case: 'Cette affaire', country: 'Le pays en général, non cette affaire' },
  sides: { 'by-authorities': 'De la part des autorités', others: 'Contre d’autres' },
  noPublisher: 'éditeur non indiqué',
  interest: 'Intérêts en jeu',
  licence: 'Licence',

  edition: (title, version, { text }) => `${title}, version ${version}, date de compilation\u00a0: ${text}.`,
};

const yearsOf = (years: string) => ({ one: `${years} an`, many: `${years} d’ans`, other: `${years} ans` });

/** “ au 12 février 2025”, “ en février 2025”, “ à l’été 2017”; the time between two dates after a colon. */
function at({ text, span }: DateInWords, day: 'au' | 'le'): string {
  const date = singleDate(span);
  if (!date) return `\u00a0: ${text}`;
  if (date.precision === 'day') return ` ${day} ${text}`;
  if (date.precision !== 'season') return ` en ${text}`;
  return date.season === 'spring' ? ` au ${text}` : ` à l’${text}`;
}

export default fr;
