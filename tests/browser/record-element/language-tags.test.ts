import { expect } from 'chai';
import { Formatter } from '../../../src/runtime/formatter.ts';
import { text } from '../helpers.ts';
import { complaints, mount, record, slice, when, widgets } from '../record.ts';

/** A tag as a host writes it, and what Intl is asked for. */
const tags: [written: string, meant: string][] = [
  ['en-INT', 'en'],
  ['en-GB-oed', 'en-gb'],
  ['en_US.UTF-8', 'en-us'],
  ['en_US.UTF-8@euro', 'en-us'],
  ['en-us-us', 'en-us'],
  ['en-US-u-ca-buddhist', 'en-us'],
  ['en-US-x-twain', 'en-us'],
  ['x-klingon', ''],
  ['i-klingon', ''],
  ['zh-Hant-TW', 'zh-hant-tw'],
  ['zh-cmn-Hans', 'zh'],
  ['sr@latin', 'sr'],
  ['de-1996-1996', 'de-1996'],
  ['  en-GB ', 'en-gb'],
  ['C', ''],
  ['POSIX', 'posix'],
  ['english', 'english'],
  ['en; q=0.8', 'en'],
  ['en,de', 'en'],
  ['{{ lang }}', ''],
  ['en-', 'en'],
  ['-', ''],
  ['*', ''],
  ['', ''],
  ['en-u', 'en'],
  ['\u0000', ''],
  ['🏳', ''],
  ['en'.repeat(2500), ''],
  ['en-us-'.repeat(900), 'en-us'],
];

describe('language tags as hosts write them', () => {
  before(record);

  for (const [written, meant] of tags)
    it(`${JSON.stringify(written.slice(0, 30))} is ${meant || 'none'}`, async () => {
      // Asked of the element and not of a function: what counts is what stands in its dates and numbers.
      const american = meant === 'en-us';
      const day = when('2018-07-03', '2018-07-03', 'day', '3 July 2018');
      const formatter = new Formatter(await slice(), written);
      expect(formatter.date(day)).to.equal(american ? 'July 3, 2018' : '3 July 2018');
      expect(formatter.number(12345)).to.match(/12.?345/);
      expect(formatter.edition).to.match(/\d{4}/);
    });

  for (const { tag, id, title } of widgets)
    it(`${tag} shows its record under every one of them`, async () => {
      const heard = complaints();
      const element = await mount(tag, id);
      for (const [written] of tags) {
        element.lang = written;
        await element.updateComplete;
        expect(text(element), written.slice(0, 30)).to.include(title);
      }
      expect(heard).to.deep.equal({ said: [], events: [], thrown: [] });
    });
});
