import { az, type Break } from './break.ts';

const inHarbour = (r: Parameters<typeof az>[0], id: string) => az(r).cases['harbour-2019']!.statements![id]!;

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
  {
    rule: 'comparisons-are-of-statements',
    when: 'a statement was compared that is nowhere',
    change: (r) => (az(r).comparison![0]!.statement = 'harbour-2019.rally-by-wach'),
    at: 'translations/az/comparison.tsv line 2',
    says: /did you mean "harbour-2019.rally-by-watch"\?/,
  },
  {
    rule: 'differences-are-settled',
    when: 'a difference was found and left',
    change: (r) => (az(r).comparison![1]!.settled = ''),
    at: 'translations/az/comparison.tsv line 3',
    says: /found "imprisoned for arrested"; mend the translation and say how/,
  },
  {
    rule: 'translations-keep-the-numbers',
    when: 'a translated scope has another day',
    change: (r) => (inHarbour(r, 'arrested-by-watch').scope = 'Orlens, 12–15 may 2019'),
    at: 'translations/az/cases/harbour-2019.json statements.arrested-by-watch.scope',
    says: /only one of the two says 15/,
  },
  {
    rule: 'translations-keep-the-numbers',
    when: 'a number is left out of a translated title',
    change: (r) => (inHarbour(r, 'arrested-by-watch').scope = 'Orlens, may 2019'),
    at: 'statements.arrested-by-watch.scope',
    says: /only one of the two says 12/,
  },
  {
    rule: 'translations-keep-the-months',
    when: 'a translated sentence dates it by another month',
    change: (r) => {
      const rally = inHarbour(r, 'rally-by-watch');
      rally.text = rally.text!.replace('may', 'mart');
    },
    at: 'statements.rally-by-watch.text',
    says: /the original dates it by May .*; write "may"/,
  },
  {
    rule: 'translations-keep-to-their-glossary',
    when: 'a denial is not said by the word for it',
    change: (r) => {
      const denial = inHarbour(r, 'denial-of-beatings');
      denial.text = denial.text!.replace('təkzib', 'inkar');
    },
    at: 'translations/az/cases/harbour-2019.json statements.denial-of-beatings.text',
    says: /the original says “deny” .*; say it by “təkzib”, or add the form/,
  },
  {
    rule: 'translations-keep-to-their-glossary',
    when: 'detainees have become convicts',
    change: (r) => {
      const beaten = inHarbour(r, 'beaten-at-pier-nine');
      beaten.text = `${beaten.text!} Onlar məhkum edilib.`;
    },
    at: 'statements.beaten-at-pier-nine.text',
    says: /found "məhkum"; means “convict”, which the original does not say .*; take the word for “detain”/,
  },
  {
    rule: 'translations-leave-nothing-untranslated',
    when: 'a unit is copied',
    change: (r) => (inHarbour(r, 'arrested-by-watch').unit = 'people arrested'),
    at: 'statements.arrested-by-watch.unit',
    says: /is the original, word for word; translate it, or leave it out/,
  },
  {
    rule: 'translations-leave-nothing-untranslated',
    when: 'one form of a unit is copied',
    change: (r) =>
      (inHarbour(r, 'arrested-by-watch').unit = { one: 'həbs edilən şəxs', other: 'people arrested' }),
    at: 'statements.arrested-by-watch.unit',
    says: /is the original, word for word; translate it, or leave it out/,
  },
  {
    rule: 'translations-have-their-quotation-marks',
    when: 'a translation has the marks of another language',
    change: (r) => (inHarbour(r, 'signed-under-threat').note = 'Hesabatda «ifadələrin» sayı göstərilmir.'),
    at: 'statements.signed-under-threat.note',
    says: /found "«"; quote as the language does: “…”/,
  },
  {
    rule: 'translations-have-their-quotation-marks',
    when: 'an apostrophe is straight',
    change: (r) => (inHarbour(r, 'signed-under-threat').note = "Hesabat'da ifadələrin sayı göstərilmir."),
    at: 'statements.signed-under-threat.note',
    says: /write the apostrophe as ’/,
  },
];
