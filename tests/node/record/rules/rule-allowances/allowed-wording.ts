// What the rules of wording and translation must let through, though it looks like a mistake.
import { named } from '../../../fixture.ts';
import { allegation, az, harbour, mill, points, response, speaker, undated } from '../rule-breaks/break.ts';
import type { Allowed } from './fair.ts';

/** Each is in the past, or a noun, or says what a document goes on saying. */
const past = [
  'The Daily Tide wrote of mass arrests, charges and prison sentences; it does not say when.',
  'The Daily Tide says that security forces detained dockers, and that charges were brought.',
  'The Daily Tide reports human-rights work, legal appeals and alleged abuses.',
  'The Daily Tide wrote that the guards beat a docker who could have died.',
  'The Daily Tide wrote that it was “crippling” and that nobody “is” free.',
];
const nouns = [
  'Arrests of dockers in Vesmark',
  'Protests and clashes at the harbour; two dockers killed',
  'Sanctions by the United States Harbour Board',
  'Dorin Halve was released',
];

export const wellPut: Allowed[] = [
  ...past.map((text): Allowed => [
    'undated-is-not-present',
    `it says: ${text}`,
    (r) => (undated(r).text = text),
  ]),
  ...nouns.map((title): Allowed => [
    'titles-are-not-present',
    `an event is called “${title}”`,
    (r) => (harbour(r).events[0]!.title = title),
  ]),
  [
    'titles-are-not-present',
    'a record is not in English',
    (r) => {
      r.dataset.locales = ['de'];
      harbour(r).events[0]!.title = 'Was are has is heißt';
    },
  ],
  [
    'undated-is-not-present',
    'a record is not in English, undated',
    (r) => {
      r.dataset.locales = ['de'];
      undated(r).text = 'Daily Tide: Er has is.';
    },
  ],
  [
    'quotations-are-short',
    'the title of a source is long',
    (r) => {
      const title = 'A title of a source may well have more than twelve words in it';
      r.sources['tide-article']!.title = title;
      allegation(r, 'no-lawyer').note = `Told in “${title}”.`;
    },
  ],
  [
    'sentences-name-their-speaker-once',
    'the name stands with its abbreviation',
    (r) => {
      Object.assign(speaker(r, 'harbour-watch'), {
        name: 'Harbour Watch (HW)',
        mentions: ['Harbour Watch', 'HW'],
      });
      allegation(r, 'signed-under-threat').text = 'Harbour Watch (HW) wrote that statements were signed.';
    },
  ],
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
