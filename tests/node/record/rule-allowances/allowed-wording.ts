// What the rules of wording and translation must let through, though it looks like a mistake.
import { named } from '../../fixture.ts';
import { allegation, az, harbour, mill, points, response, speaker } from '../rule-breaks/break.ts';
import type { Allowed } from './fair.ts';

export const wellPut: Allowed[] = [
  [
    'undated-is-not-present',
    'a dated statement says what held on that day',
    (r) =>
      (allegation(r, 'no-lawyer').text = 'Maren Tovesk said that her client is detained and remains so now.'),
  ],
  [
    'undated-is-not-present',
    'a withdrawal has its day',
    (r) => (named(harbour(r).accounts, 'harbour-closed').withdrawn!.reason = 'It is now corrected.'),
  ],
  [
    'judging-words-are-quoted',
    'the title of a source is its author’s',
    (r) => (r.sources['tide-article']!.title = 'A brutal day at the harbour'),
  ],
  ...['“brutal”', '"brutal"', '«brutal»', '‘brutal’', "'brutal'"].map((word): Allowed => [
    'judging-words-are-quoted',
    `${word} is the speaker’s own word, and “sham” is another`,
    (r) =>
      (allegation(r, 'no-lawyer').text = `Maren Tovesk spoke of a ${word} refusal and a ${word} answer.`),
  ]),
  [
    'penalties-were-imposed',
    'a range of years has a top',
    (r) => {
      const sentence = mill(r).sentences[0]!;
      sentence.text = 'The Orlenz District Court sentenced Yun Sabrelle to four up to five years.';
      sentence.term = { years: [4, 5] };
    },
  ],
  [
    'penalties-were-imposed',
    'the terms of a group have a top',
    (r) => (mill(r).sentences[1]!.text = 'Lantern Law wrote that others were given up to two years.'),
  ],
  [
    'sentences-name-their-speaker',
    'the name stands in capitals, with another apostrophe',
    (r) => (response(r, 'no-inquiry-opened').text = 'THE PROSECUTOR’S OFFICE declined.'),
  ],
  [
    'sentences-name-their-speaker',
    'the name in the list has the other apostrophe',
    (r) => {
      speaker(r, 'prosecutor').mentions = ['Prosecutor’s Office'];
    },
  ],
  [
    'points-ascend',
    'a figure is of a later day of one month',
    (r) => Object.assign(points(r)[1]!.date, { edtf: '2017-04-04' }),
  ],
  [
    'translations-match-the-original',
    'a note of a case, the words of a term and a reason are translated',
    (r) => {
      harbour(r).note = 'A note.';
      az(r).cases['harbour-2019']!.note = 'Qeyd';
      az(r).cases['mill-strike-2021'] = {
        provenance: 'human',
        title: 'Tətil',
        place: 'Halm',
        statements: { 'others-sentence': { words: 'şərti cəzalar' } },
      };
    },
  ],
  [
    'translations-match-the-original',
    'nobody has translated people, speakers or words yet',
    (r) => {
      delete az(r).people;
      delete az(r).speakers;
      delete az(r).vocabulary;
    },
  ],
];
