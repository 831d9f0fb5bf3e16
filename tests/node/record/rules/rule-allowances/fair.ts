// What the rules of people, figures and dates must let through, though it looks like a mistake.
import type { AuthoredRecord } from '../../../../../src/record/authored/record.ts';
import { named } from '../../../fixture.ts';
import { allegation, finding, harbour, person, response, undated } from '../rule-breaks/break.ts';

export type Allowed = [rule: string, when: string, change: (record: AuthoredRecord) => unknown];

export const fair: Allowed[] = [
  [
    'court-findings-name-the-court',
    'a court finding has only its parties',
    (r) => {
      delete finding(r).reference;
      finding(r).date = { edtf: null, basis: 'unknown' };
      finding(r).parties = 'Tovesk v. Vesmark';
    },
  ],
  [
    'court-findings-name-the-court',
    'a court finding has only its reference',
    (r) => {
      delete finding(r).parties;
      finding(r).date = { edtf: null, basis: 'unknown' };
      finding(r).reference = 'no. 12/2021';
    },
  ],
  [
    'court-findings-name-the-court',
    'a court finding has only its date',
    (r) => {
      delete finding(r).parties;
      delete finding(r).reference;
    },
  ],
  [
    'denials-say-what-they-deny',
    'a response that denies nothing answers nothing',
    (r) => (response(r, 'order-kept').answers = []),
  ],
  [
    'officials-are-named-with-their-reply',
    'an official who has died is named',
    (r) => {
      person(r, 'oskar-brandeluk').living = 'dead-according-to-sources';
      allegation(r, 'no-lawyer').against = 'Oskar Brandeluk';
    },
  ],
  [
    'officials-are-named-with-their-reply',
    'a response, which is no allegation, names one',
    (r) => (response(r, 'order-kept').text += ' Oskar Brandeluk said so.'),
  ],
  [
    'officials-are-named-with-their-reply',
    'an official alleges something under his own name',
    (r) =>
      Object.assign(allegation(r, 'no-lawyer'), {
        speaker: 'oskar-brandeluk',
        text: 'Oskar Brandeluk said so.',
      }),
  ],
  [
    'officials-are-named-with-their-reply',
    'another person has the surname as part of a whole name',
    (r) => {
      r.people.push({ ...person(r, 'dorin-halve'), id: 'ana-brandeluk', name: 'Ana Brandeluk', names: [] });
      allegation(r, 'no-lawyer').against = 'Ana Brandeluk';
    },
  ],
  [
    'officials-are-named-with-their-reply',
    'the surname is part of another word',
    (r) => (allegation(r, 'no-lawyer').against = 'Guards of the Brandelukstrasse'),
  ],
  [
    'interest-is-disclosed',
    'a source without a publisher has none',
    (r) => (r.sources['harbour-report']!.publisher = null),
  ],
  [
    'conflicts-are-comparable',
    'two accounts of one event differ, though one is a figure',
    (r) => {
      const arrests = named(harbour(r).events, 'arrests');
      arrests.accounts = ['proceedings-in-2020', 'injured-by-watch'];
      named(harbour(r).figures, 'injured-by-watch').conflictsWith = ['proceedings-in-2020'];
    },
  ],
  [
    'conflicts-are-comparable',
    'an account that is written out in an event differs from a figure of the same event',
    (r) => {
      const rally = named(harbour(r).events, 'rally');
      rally.accounts.push('injured-by-watch');
      named(harbour(r).figures, 'injured-by-watch').conflictsWith = ['rally-by-watch'];
    },
  ],
  [
    'conflicts-are-comparable',
    'two allegations of no event differ',
    (r) => (allegation(r, 'no-lawyer').conflictsWith = ['signed-under-threat']),
  ],
  [
    'texts-stand-in-one-case',
    'one case says a sentence twice',
    (r) => (allegation(r, 'no-lawyer').text = undated(r).text),
  ],
  [
    'dates-are-not-in-the-future',
    'something is of the day on which the record was compiled',
    (r) => (allegation(r, 'no-lawyer').date = { edtf: '2024-06-01', basis: 'stated' }),
  ],
  [
    'figures-are-in-their-sentence',
    'the number stands in words, in dozens or in groups of three digits',
    (r) => {
      const [first, second, , fourth] = harbour(r).figures;
      Object.assign(first!, { value: 24, text: 'Harbour Watch counted two dozen people on 12 May 2019.' });
      Object.assign(second!, { value: 121, text: 'The Ministry counted one hundred and twenty-one people.' });
      Object.assign(fourth!, { value: 1200, text: 'Detainees told Harbour Watch of 1,200 people.' });
    },
  ],
  [
    'figures-are-in-their-sentence',
    'a term of a year and a half stands in months',
    (r) => {
      const [, sentence] = harbour(r).sentences;
      Object.assign(sentence!, { term: { years: [1.5] }, text: 'The court sentenced them to 18 months.' });
    },
  ],
];
