import {
  allegation,
  charge,
  finding,
  harbour,
  mill,
  person,
  response,
  sentence,
  speaker,
  type Break,
} from './break.ts';

export const fairness: Break[] = [
  {
    rule: 'court-findings-name-the-court',
    when: 'a finding names neither case nor date',
    change: (r) => {
      delete finding(r).parties;
      delete finding(r).reference;
      finding(r).date = { edtf: null, basis: 'unknown' };
    },
    at: 'findings[0] (regional-finding).status',
    says: /name the case: add "parties", "reference" or a date/,
  },
  {
    rule: 'court-findings-name-the-court',
    when: 'an allegation calls itself a court finding',
    change: (r) => (allegation(r, 'no-lawyer').status = 'court-finding'),
    at: 'allegations[1] (no-lawyer).status',
    says: /only an entry of "findings" can be a court finding/,
  },
  {
    rule: 'denials-say-what-they-deny',
    when: 'a denial answers nothing',
    change: (r) => (response(r, 'denial-of-beatings').answers = []),
    at: 'responses[0] (denial-of-beatings).answers',
    says: /list what it denies/,
  },
  {
    rule: 'positions-are-the-authorities',
    when: 'someone else than the authorities answers nothing in particular',
    change: (r) => (response(r, 'order-kept').speaker = 'harbour-watch'),
    at: 'responses[2] (order-kept).answers',
    says: /list what it answers.*the kind "ngo"/,
  },
  {
    rule: 'responses-answer-claims',
    when: 'a response answers a response',
    change: (r) => (response(r, 'order-kept').answers = ['another-day']),
    at: 'responses[2] (order-kept).answers[0]',
    says: /is a response itself/,
  },
  {
    rule: 'charges-name-persons-or-a-group',
    when: 'a charge against a group is put on a person, too',
    change: (r) => (charge(r, 'group-riot-charge').people = ['ilra-tovesk']),
    at: 'charges[0] (group-riot-charge)',
    says: /both "people" and "group"; keep exactly one/,
  },
  {
    rule: 'charges-name-persons-or-a-group',
    when: 'a sentence says nothing of whom it was passed on',
    change: (r) => (sentence(r, 'tovesk-sentence').people = []),
    at: 'sentences[0] (tovesk-sentence)',
    says: /neither "people" nor "group"/,
  },
  {
    rule: 'people-are-listed-in-the-case',
    when: 'a charge names someone whom the case does not list',
    change: (r) => (mill(r).charges[0]!.people = ['dorin-halve']),
    at: 'cases/mill-strike-2021.json charges[0] (sabrelle-charge).people[0]',
    says: /add them there with their role/,
  },
  {
    rule: 'officials-are-named-with-their-reply',
    when: 'the reply of an official is taken out',
    change: (r) =>
      (harbour(r).responses = harbour(r).responses.filter(({ id }) => id !== 'brandeluk-denial')),
    at: 'allegations[3] (order-to-clear)',
    says: /found Oskar Brandeluk; .*write the office instead/,
  },
  {
    rule: 'officials-are-named-with-their-reply',
    when: 'an official is named by surname alone',
    change: (r) => (allegation(r, 'no-lawyer').against = 'Brandeluk’s investigators'),
    at: 'allegations[1] (no-lawyer)',
    says: /needs a recorded reply/,
  },
  {
    rule: 'homonyms-are-told-apart',
    when: 'only one of two people with one surname names the other',
    change: (r) => delete person(r, 'maren-tovesk').notSameAs,
    at: 'people.json [1] (maren-tovesk)',
    says: /Ilra Tovesk has the same surname; add "ilra-tovesk" to "notSameAs"/,
  },
  {
    rule: 'interest-is-disclosed',
    when: 'the compiler of a list has no interest',
    change: (r) => delete speaker(r, 'strikers-committee').interest,
    at: 'speakers.json [8] (strikers-committee)',
    says: /say which in "interest"/,
  },
  {
    rule: 'interest-is-disclosed',
    when: 'a litigator publishes a source and no interest is given',
    change: (r) => delete r.sources['lantern-brief']!.interest,
    at: 'sources/lantern-brief.json publisher',
    says: /say which in "interest"/,
  },
];
