// Whom and what the rules of people and wording recognise: names in any form, words in any place that editors write.
import type { AuthoredRecord } from '../../../../../src/record/authored/record.ts';
import { named } from '../../../fixture.ts';
import { allegation, finding, harbour, mill, person, points, sentence, type Break } from './break.ts';

/** Each place where editors write, with a way to put words there. */
const written: [at: string, write: (record: AuthoredRecord, words: string) => void][] = [
  ['cases/harbour-2019.json title', (r, words) => (harbour(r).title = words)],
  ['events[0] (rally).title', (r, words) => (harbour(r).events[0]!.title = words)],
  ['people[0] (ilra-tovesk).role', (r, words) => (harbour(r).people[0]!.role = words)],
  ['figures[0] (arrested-by-watch).unit', (r, words) => (harbour(r).figures[0]!.unit = words)],
  ['figures[0] (arrested-by-watch).scope', (r, words) => (harbour(r).figures[0]!.scope = words)],
  ['allegations[1] (no-lawyer).against', (r, words) => (allegation(r, 'no-lawyer').against = words)],
  ['charges[0] (sabrelle-charge).label', (r, words) => (mill(r).charges[0]!.label = words)],
  ['sentences[1] (others-sentence).group', (r, words) => (mill(r).sentences[1]!.group = words)],
  ['sentences[1] (others-sentence).term.words', (r, words) => (mill(r).sentences[1]!.term = { words })],
  [
    'withdrawn.reason',
    (r, words) => (named(harbour(r).accounts, 'harbour-closed').withdrawn!.reason = words),
  ],
  ['counts/committee-list.json criteria', (r, words) => (r.counts['committee-list']!.criteria = words)],
  ['sources/tide-article.json interest', (r, words) => (r.sources['tide-article']!.interest = words)],
  ['sources/tide-article.json relay', (r, words) => (r.sources['tide-article']!.relay = words)],
  ['record.json disclaimer', (r, words) => (r.dataset.disclaimer = words)],
  ['points[0] (april-2017).text', (r, words) => (points(r)[0]!.text = words)],
];

export const namesAndWords: Break[] = [
  ...written.map(([at, write]): Break => ({
    rule: 'judging-words-are-quoted',
    when: `we judge in ${at}`,
    change: (r) => write(r, 'A Brutal answer'),
    at,
    says: /found "Brutal"; it judges/,
  })),
  {
    rule: 'time-is-not-relative',
    when: 'a title counts from the day it is read, in capitals',
    change: (r) => (harbour(r).title = 'Last year at the harbour'),
    at: 'cases/harbour-2019.json title',
    says: /found "Last year"/,
  },
  {
    rule: 'penalties-were-imposed',
    when: 'a sentence could be passed',
    change: (r) => (sentence(r, 'tovesk-sentence').text = 'Orlenz District Court: Punishable by ten years.'),
    at: 'sentences[0] (tovesk-sentence).text',
    says: /found "Punishable"/,
  },
  {
    rule: 'penalties-were-imposed',
    when: 'a maximum begins the sentence',
    change: (r) =>
      (sentence(r, 'tovesk-sentence').text = 'Maximum of ten years, the Orlenz District Court said.'),
    says: /found "Maximum"/,
  },
  {
    rule: 'penalties-were-imposed',
    when: 'one term of years is a maximum',
    change: (r) => {
      mill(r).sentences[0]!.text = 'The Orlenz District Court sentenced Yun Sabrelle to up to five years.';
      mill(r).sentences[0]!.term = { years: [5] };
    },
    at: 'sentences[0] (sabrelle-sentence).text',
    says: /found "up to"/,
  },
  {
    rule: 'court-findings-name-the-court',
    when: 'what is no finding calls itself one of a court',
    change: (r) => (allegation(r, 'no-lawyer').status = 'court-finding'),
    at: 'allegations[1] (no-lawyer).status: found "court-finding"',
    says: /only an entry of "findings"/,
  },
  {
    rule: 'statuses-follow-from-answers',
    when: 'the denial of what is called denied was withdrawn',
    change: (r) => {
      allegation(r, 'beaten-at-pier-nine').status = 'denied';
      harbour(r).responses[0]!.withdrawn = { date: '2024-01-01', reason: 'Misread.' };
    },
    at: 'allegations[0] (beaten-at-pier-nine).status: found "denied"',
    says: /no response gives it that status/,
  },
  {
    rule: 'officials-are-named-with-their-reply',
    when: 'the note beside an allegation names one',
    change: (r) => (allegation(r, 'no-lawyer').note = 'The report names Oskar Brandeluk.'),
    at: 'allegations[1] (no-lawyer): found Oskar Brandeluk',
    says: /needs a recorded reply/,
  },
  {
    rule: 'officials-are-named-with-their-reply',
    when: 'one is named by another spelling, in capitals',
    change: (r) => {
      person(r, 'oskar-brandeluk').names = [{ name: 'Oscar B. (minister)', role: 'source-spelling' }];
      allegation(r, 'no-lawyer').text = 'Maren Tovesk said that OSCAR B. (minister) refused.';
    },
    at: 'allegations[1] (no-lawyer)',
    says: /needs a recorded reply/,
  },
  {
    rule: 'interest-is-disclosed',
    when: 'a litigator has no interest',
    change: (r) => delete r.speakers.find(({ id }) => id === 'lantern-law')!.interest,
    at: 'found no "interest"',
    says: /say which in "interest"/,
  },
  {
    rule: 'conflicts-are-comparable',
    when: 'figures count different things',
    change: (r) => (named(harbour(r).figures, 'arrested-by-ministry').unit = 'people held'),
    at: 'conflictsWith[0]',
    says: /its "unit" or "scope" is another one/,
  },
  {
    rule: 'conflicts-are-comparable',
    when: 'an account conflicts with an allegation that is in no event with it',
    change: (r) => (finding(r).conflictsWith = ['no-lawyer']),
    at: 'findings[0] (regional-finding).conflictsWith[0]: found "no-lawyer"',
    says: /only statements of one section, or accounts of one event/,
  },
];
