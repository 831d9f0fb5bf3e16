// Words translated back into the language that they were first said in, between quotation marks.
import { az, points, response, speaker, type Break } from './break.ts';

const inHarbour = (r: Parameters<typeof az>[0], id: string) => az(r).cases['harbour-2019']!.statements![id]!;
const rule = 'words-are-not-translated-back';

export const quotations: Break[] = [
  ...['“yalan”', '„yalan“', '«yalan»', '"yalan"'].map((words): Break => ({
    rule,
    when: `the ministry’s word stands as ${words}`,
    change: (r) =>
      (inHarbour(r, 'denial-of-beatings').text = `Daxili İşlər Nazirliyi iddianı ${words} adlandırıb.`),
    at: 'translations/az/cases/harbour-2019.json statements.denial-of-beatings.text: found "yalan"',
    says: /Interior Ministry of Vesmark speaks the language of this translation \(az\).*; give the words as indirect speech, or the original words with their source$/,
  })),
  {
    rule,
    when: 'words came through somebody who speaks the language, as it is spoken elsewhere',
    change: (r) => {
      speaker(r, 'harbour-watch').speaks = 'az-Arab';
      inHarbour(r, 'beaten-at-pier-nine').against = '“Körpüdəkilər”';
    },
    at: 'statements.beaten-at-pier-nine.against',
    says: /^.*Harbour Watch speaks the language/,
  },
  {
    rule,
    when: 'a quoted word looks like a name, and the original quotes none',
    change: (r) => {
      response(r, 'denial-of-beatings').text = 'The Interior Ministry spoke of “liars”, Harbour Watch says.';
      inHarbour(r, 'denial-of-beatings').text = 'Daxili İşlər Nazirliyi “Yalançılar” deyib.';
    },
    at: 'found "Yalançılar"',
    says: /indirect speech/,
  },
  {
    rule,
    when: 'the relay’s word is quoted, and the ministry’s with it',
    change: (r) => {
      response(r, 'denial-of-beatings').text =
        'The Interior Ministry denied in a letter that Harbour Watch calls “curt” what it called “lies”.';
      inHarbour(r, 'denial-of-beatings').text =
        'Daxili İşlər Nazirliyi Harbour Watch-un “qısa” adlandırdığı məktubda “yalan” iddianı təkzib edib.';
    },
    at: 'found "qısa", "yalan"',
    says: /indirect speech/,
  },
  {
    rule,
    when: 'it is the ministry that calls something so',
    change: (r) => {
      response(r, 'denial-of-beatings').text = 'What the Interior Ministry calls “lies” is denied.';
      inHarbour(r, 'denial-of-beatings').text = 'Daxili İşlər Nazirliyi “yalan” iddianı təkzib edir.';
    },
    at: 'found "yalan"',
    says: /indirect speech/,
  },
  {
    rule,
    when: 'a point of a list quotes its compiler',
    change: (r) => {
      const { id } = points(r)[0]!;
      speaker(r, 'strikers-committee').speaks = 'az';
      az(r).counts['committee-list'] = {
        provenance: 'machine',
        points: { [id]: { text: 'Komitə “dustaqlar” deyib.' } },
      };
    },
    at: 'translations/az/counts/committee-list.json points.',
    says: /Committee for Jailed Strikers speaks/,
  },
];
