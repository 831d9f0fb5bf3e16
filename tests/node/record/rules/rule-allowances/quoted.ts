// What a translation may have between quotation marks, though its speaker spoke its language.
import { az, response, speaker } from '../rule-breaks/break.ts';
import type { Allowed } from './fair.ts';

type Fixture = Parameters<Allowed[2]>[0];
const rule = 'words-are-not-translated-back';

const denial = (r: Fixture) => response(r, 'denial-of-beatings');
const translated = (r: Fixture) => az(r).cases['harbour-2019']!.statements!['denial-of-beatings']!;
const quotedLies = (r: Fixture) =>
  (translated(r).text = 'Daxili İşlər Nazirliyi “yalan” iddianı təkzib edib.');

export const quoted: Allowed[] = [
  [
    rule,
    'a document is called by its title',
    (r) => {
      const { title } = r.sources['harbour-report']!;
      translated(r).text = `“${title}” hesabatına görə, Daxili İşlər Nazirliyi bunu təkzib edib.`;
    },
  ],
  ...['“Black Gull”', '“‘Gull’ crew”'].map((name): Allowed => [
    rule,
    `the original quotes a name, ${name}`,
    (r) => {
      denial(r).text = `The Interior Ministry denied that anyone was beaten aboard the ${name}.`;
      translated(r).text = 'Daxili İşlər Nazirliyi “Qara Qağayı” gəmisində kiminsə döyüldüyünü təkzib edib.';
    },
  ]),
  ...['Harbour Watch', 'it'].map((relay): Allowed => [
    rule,
    `the words are the relay’s own, which “${relay}” stands for`,
    (r) => {
      denial(r).text =
        `The Interior Ministry denied, Harbour Watch says, beatings that ${relay} calls “brutal”.`;
      translated(r).text =
        'Daxili İşlər Nazirliyi Harbour Watch-un “amansız” adlandırdığı döyülmələri təkzib edib.';
    },
  ]),
  [
    rule,
    'the editors’ own remark quotes',
    (r) => {
      denial(r).note = 'The report says “some”.';
      translated(r).note = 'Hesabatda “bəzi” deyilir.';
    },
  ],
  [
    rule,
    'a cited document has the words in their own language',
    (r) => {
      quotedLies(r);
      r.sources['harbour-report']!.lang = 'az-Latn';
    },
  ],
  [
    rule,
    'the speaker speaks another language',
    (r) => {
      quotedLies(r);
      speaker(r, 'interior-ministry').speaks = 'tr';
    },
  ],
  [
    rule,
    'nobody has said what the speaker speaks',
    (r) => {
      quotedLies(r);
      delete speaker(r, 'interior-ministry').speaks;
    },
  ],
  [
    rule,
    'a record is not in English, and so not read for whose words they are',
    (r) => {
      quotedLies(r);
      r.dataset.locales = ['de', 'az'];
    },
  ],
];
