import type { Strings } from './en.ts';

const fr = {
  locale: 'fr',
  dir: 'ltr',
  quotes: ['«\u00a0', '\u00a0»'],
  colon: '\u00a0:',
  comma: ', ',

  undated: 'sans date',

  speaker: 'Auteur des propos',
  act: 'Acte',
  status: 'Statut',
  answered: (n: string, of: string) => `réponses : ${n} sur ${of}`,

  kinds: 'Types d’événements',
  all: 'Tout',
  groupBy: 'Grouper par',
  shown: (n, of) => `Affichage\u00a0: ${n} sur ${of}`,
  nothing: 'Rien n’est consigné pour ce choix.',

  data: 'Données',
  cite: 'Copier la référence',
  link: 'Copier le lien',
  copied: 'Copié',
  skip: 'Aller à la fin',
  copyThis: (text) => `Copiez ceci\u00a0: ${text}`,
} satisfies Strings;

export default fr;
