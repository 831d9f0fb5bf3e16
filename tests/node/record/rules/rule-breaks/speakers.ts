import { allegation, harbour, points, speaker, type Break } from './break.ts';

export const speakers: Break[] = [
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
    rule: 'sentences-name-their-speaker',
    when: 'a sentence has none of several names of its speaker',
    change: (r) => (harbour(r).responses[0]!.text = 'Nobody was beaten.'),
    at: 'responses[0] (denial-of-beatings).text',
    says: /name the speaker in the sentence \(Interior Ministry or the ministry\)/,
  },
  {
    rule: 'sentences-name-their-speaker-once',
    when: 'a sentence names its speaker twice',
    change: (r) =>
      (allegation(r, 'signed-under-threat').text = 'Harbour Watch wrote what Harbour Watch had seen.'),
    at: 'allegations[2] (signed-under-threat).text',
    says: /names Harbour Watch more than once; say “it”/,
  },
  {
    rule: 'sentences-name-the-document',
    when: 'a document that stands for nobody relays, and is not named',
    change: (r) => {
      r.speakers.push({
        id: 'harbour-article',
        name: 'the article “Dockers held after harbour gathering”',
        mentions: ['article “Dockers held after harbour gathering”'],
        kind: 'document-author',
      });
      allegation(r, 'no-lawyer').via = ['harbour-article'];
    },
    at: 'allegations[1] (no-lawyer).text',
    says: /name the document that relays it: .* article “Dockers held/,
  },
  {
    rule: 'documents-are-named-by-their-title',
    when: 'a document may be called “the article”',
    change: (r) =>
      Object.assign(speaker(r, 'daily-tide'), { kind: 'document-author', mentions: ['the article'] }),
    at: '(daily-tide).mentions',
    says: /found "the article"; does not tell which document it is; write the title/,
  },
];
