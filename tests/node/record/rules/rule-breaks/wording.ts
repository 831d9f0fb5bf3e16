import { allegation, az, harbour, sentence, type Break } from './break.ts';

export const wording: Break[] = [
  {
    rule: 'quotations-are-short',
    when: 'thirteen words are quoted',
    change: (r) =>
      (allegation(r, 'no-lawyer').text =
        'Maren Tovesk said “one two three four five six seven eight nine ten eleven twelve thirteen”.'),
    at: 'allegations[1] (no-lawyer).text',
    says: /it is 13 words long; quote at most 12/,
  },
  {
    rule: 'quotations-are-short',
    when: 'a translation quotes at length',
    change: (r) => (az(r).cases['harbour-2019']!.note = `«${'söz '.repeat(21)}»`),
    at: 'translations/az/cases/harbour-2019.json note',
    says: /it is 21 words long; quote at most 20/,
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
