// Ways to leave open whom a statement is about.
import { allegation, charge, finding, harbour, mill, person, sentence, type Break } from './break.ts';

export const people: Break[] = [
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
    rule: 'people-who-are-named-are-listed',
    when: 'a text names somebody who is not listed',
    change: (r) => (allegation(r, 'signed-under-threat').text += ' Dorin Halve signed.'),
    at: 'allegations[2] (signed-under-threat).people',
    says: /found Dorin Halve; is named and not listed; add "dorin-halve" to "people"/,
  },
  {
    rule: 'people-who-are-named-are-listed',
    when: 'a text names two by one surname, and only one is listed',
    change: (r) => {
      allegation(r, 'signed-under-threat').text += ' Maren and Ilra Tovesk signed.';
      allegation(r, 'signed-under-threat').people = ['ilra-tovesk'];
    },
    at: 'allegations[2] (signed-under-threat).people',
    says: /found Maren Tovesk/,
  },
  {
    rule: 'people-who-are-named-are-listed',
    when: 'it is said of somebody by surname alone',
    change: (r) => (allegation(r, 'signed-under-threat').against = 'Halve’s guards'),
    at: 'allegations[2] (signed-under-threat).people',
    says: /found Dorin Halve/,
  },
  {
    rule: 'people-who-are-named-are-listed',
    when: 'the parties of a judgment name somebody',
    change: (r) => (finding(r).parties = 'Halve v. Vesmark'),
    at: 'findings[0] (regional-finding).people',
    says: /found Dorin Halve/,
  },
  {
    rule: 'people-who-are-named-are-listed',
    when: 'the title of an event names somebody',
    change: (r) => (harbour(r).events[0]!.title = 'Dorin Halve speaks at the harbour'),
    at: 'events[0] (rally).people',
    says: /add "dorin-halve"/,
  },
  {
    rule: 'people-who-are-named-are-listed',
    when: 'an account of an event lists somebody whom the event does not list',
    change: (r) => (harbour(r).events.find(({ id }) => id === 'release')!.people = []),
    at: '(release).people',
    says: /add "dorin-halve"/,
  },
  {
    rule: 'people-who-are-listed-are-named',
    when: 'a statement lists somebody whom it does not name',
    change: (r) => (allegation(r, 'signed-under-threat').people = ['dorin-halve']),
    at: 'allegations[2] (signed-under-threat).people[0]',
    says: /found "dorin-halve"; is listed and not named; name them in the text, or take the id out/,
  },
  {
    rule: 'people-who-are-listed-are-named',
    when: 'an event lists somebody of whom none of its accounts is',
    change: (r) => (harbour(r).events[0]!.people = ['dorin-halve']),
    at: 'events[0] (rally).people[0]',
    says: /is listed and not named/,
  },
];
