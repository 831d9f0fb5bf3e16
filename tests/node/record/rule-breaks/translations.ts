import { az, type Break } from './break.ts';

export const translations: Break[] = [
  {
    rule: 'translations-are-of-the-records-locales',
    when: 'the original is translated into its own language',
    change: (r) => (r.translations['en'] = az(r)),
    at: 'translations/en',
    says: /is the language of the original/,
  },
  {
    rule: 'translations-are-of-the-records-locales',
    when: 'a folder is for a locale that the record does not name',
    change: (r) => (r.dataset.locales = ['en']),
    at: 'translations/az',
    says: /add it there, or correct the name/,
  },
  {
    rule: 'translations-match-the-original',
    when: 'a translated statement is not in the original',
    change: (r) => (az(r).cases['harbour-2019']!.statements!['rally-by-wach'] = { text: 'Mitinq' }),
    at: 'translations/az/cases/harbour-2019.json statements.rally-by-wach',
    says: /did you mean "rally-by-watch"\?/,
  },
  {
    rule: 'translations-match-the-original',
    when: 'a field is translated that the original does not have',
    change: (r) => (az(r).cases['harbour-2019']!.statements!['rally-by-watch']!.note = 'Qeyd'),
    at: 'statements.rally-by-watch.note',
    says: /the original has nothing of this name/,
  },
  {
    rule: 'translations-match-the-original',
    when: 'a file translates no case',
    change: (r) => (az(r).cases['harbour-2018'] = az(r).cases['harbour-2019']!),
    at: 'translations/az/cases/harbour-2018.json',
    says: /did you mean "harbour-2019"\?/,
  },
  {
    rule: 'translations-match-the-original',
    when: 'a term is translated that the vocabulary does not have',
    change: (r) => (az(r).vocabulary!.acts!['tortur'] = { label: 'İşgəncə' }),
    at: 'translations/az/vocabulary.json acts.tortur',
    says: /did you mean "torture"\?/,
  },
];
