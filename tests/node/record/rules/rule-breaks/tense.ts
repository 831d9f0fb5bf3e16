import { harbour, undated, type Break } from './break.ts';

const told: [what: string, text: string, found: string][] = [
  ['is in some state', 'The Daily Tide wrote that Dorin Halve is detained.', 'is detained'],
  ['is done something', 'The Daily Tide wrote that Dorin Halve is banned from leaving.', 'is'],
  ['does something', 'The Daily Tide wrote that the police often detain dockers.', 'often detain'],
  ['litigates', 'The Daily Tide wrote that a lawyer litigates the case.', 'lawyer litigates'],
  [
    'arrests, which is a noun as well',
    'The Daily Tide wrote that the guard arrests dockers.',
    'guard arrests',
  ],
  ['has been kept', 'The Daily Tide wrote that Dorin Halve has no lawyer.', 'has'],
];

const titled: [title: string, found: string][] = [
  ['Dorin Halve dies', 'Halve dies'],
  ['Detainees complain to the court', 'Detainees complain'],
  ['Relatives protest in Vesmark', 'Relatives protest'],
  ['Charges are brought', 'are'],
  ['The court sentences dockers', 'court sentences'],
  ['The minister blames the dockers', 'minister blames'],
  ['Currently at the harbour', 'Currently'],
];

export const tense: Break[] = [
  ...told.map(([what, text, found]): Break => ({
    rule: 'undated-is-not-present',
    when: `an undated statement says that somebody ${what}`,
    change: (r) => (undated(r).text = text),
    at: 'events[7] (release).accounts[0] (release-undated).text',
    says: new RegExp(`found "${found}"; .*past tense`),
  })),
  {
    rule: 'undated-is-not-present',
    when: 'a role says what someone does at present',
    change: (r) => (harbour(r).people[1]!.role = 'dock worker, currently in hiding'),
    at: 'people[1] (dorin-halve).role',
    says: /found "currently"/,
  },
  {
    rule: 'undated-is-not-present',
    when: 'an editors’ note says what lasts',
    change: (r) => (harbour(r).note = 'Dorin Halve is in prison.'),
    at: 'note',
    says: /found "is in prison"/,
  },
  {
    rule: 'undated-is-not-present',
    when: 'a note on somebody’s role says what lasts',
    change: (r) => (harbour(r).people[1]!.note = 'He still works there.'),
    at: 'people[1] (dorin-halve).note',
    says: /found "still"/,
  },
  ...titled.map(([title, found]): Break => ({
    rule: 'titles-are-not-present',
    when: `an event is called “${title}”`,
    change: (r) => (harbour(r).events[0]!.title = title),
    at: 'events[0] (rally).title',
    says: new RegExp(`found "${found}"; put the title in the past tense, or name the event by a noun`),
  })),
];
