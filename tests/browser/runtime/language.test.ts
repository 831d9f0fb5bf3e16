import { expect } from 'chai';
import { canonicalLanguage } from '../../../src/runtime/language.ts';

describe('a language tag', () => {
  for (const [written, meant] of [
    ['en-GB-oed', 'en-gb'],
    ['en_US.UTF-8', 'en-us'],
    ['zh-Hant-TW', 'zh-hant-tw'],
    ['x-klingon', ''],
    ['sr@latin', 'sr'],
    ['en-us-'.repeat(900), 'en-us'],
  ] as const)
    it(`${written.slice(0, 20)} is ${meant || 'none'}`, () => {
      expect(canonicalLanguage(written)).to.equal(meant);
    });
});
