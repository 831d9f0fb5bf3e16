import { allegation, harbour, points, sentence, undated, type Break } from './break.ts';

export const wording: Break[] = [
  {
    rule: 'sentences-name-their-speaker',
    when: 'a sentence does not say who says so',
    change: (r) => (allegation(r, 'signed-under-threat').text = 'Statements were signed under threat.'),
    at: 'allegations[2] (signed-under-threat).text',
    says: /name the speaker in the sentence \(Harbour Watch\)/,
  },
  {
    rule: 'sentences-name-their-speaker',
    when: 'a point of a series does not name the speaker',
    change: (r) => (points(r)[0]!.text = 'There were 14 names on the list.'),
    at: 'points[0] (april-2017).text',
    says: /so that it can stand alone/,
  },
  {
    rule: 'undated-is-not-present',
    when: 'an undated statement is in the present tense',
    change: (r) => (undated(r).text = 'The Daily Tide wrote that Dorin Halve is detained.'),
    at: 'events[7] (release).accounts[0] (release-undated).text',
    says: /found "is detained"; .*past tense/,
  },
  {
    rule: 'undated-is-not-present',
    when: 'a role says what someone does at present',
    change: (r) => (harbour(r).people[1]!.role = 'dock worker, currently in hiding'),
    at: 'people[1] (dorin-halve).role',
    says: /found "currently"/,
  },
  {
    rule: 'time-is-not-relative',
    when: 'a sentence counts from the day it is read',
    change: (r) => (allegation(r, 'no-lawyer').text += ' It was two years ago.'),
    at: 'allegations[1] (no-lawyer).text',
    says: /found "years ago"; .*write the date/,
  },
  {
    rule: 'judging-words-are-quoted',
    when: 'a sentence judges in our own words',
    change: (r) => (allegation(r, 'no-lawyer').text = 'Maren Tovesk described a brutal refusal.'),
    at: 'allegations[1] (no-lawyer).text',
    says: /found "brutal"; .*quotation marks/,
  },
  {
    rule: 'judging-words-are-quoted',
    when: 'an editors’ note judges',
    change: (r) => (harbour(r).note = 'The so-called count of the ministry’s list is shown, too.'),
    at: 'note',
    says: /found "so-called"/,
  },
  {
    rule: 'penalties-were-imposed',
    when: 'a possible penalty is given as a sentence',
    change: (r) =>
      (sentence(r, 'tovesk-sentence').text =
        'At the Orlenz District Court Ilra Tovesk faces life in prison.'),
    at: 'sentences[0] (tovesk-sentence).text',
    says: /found "faces"; a possible penalty is no sentence/,
  },
  {
    rule: 'penalties-were-imposed',
    when: 'one person’s sentence is a maximum',
    change: (r) =>
      (sentence(r, 'tovesk-sentence').text =
        'The Orlenz District Court sentenced Ilra Tovesk to up to ten years.'),
    at: 'sentences[0] (tovesk-sentence).text',
    says: /found "up to"/,
  },
];
