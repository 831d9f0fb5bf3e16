import { expect } from 'chai';
import { canonicalLanguage, languageOf } from '../../../src/runtime/language.ts';

describe('a language tag', () => {
  for (const [written, meant] of [
    ['en-GB-oed', 'en-gb'],
    ['en_US.UTF-8', 'en-us'],
    ['zh-Hant-TW', 'zh-hant-tw'],
    ['az_Latn_AZ', 'az-latn-az'],
    [' en-IE ', 'en-ie'],
    ['x-klingon', ''],
    ['sr@latin', 'sr'],
    ['en-us-'.repeat(900), 'en-us'],
  ] as const)
    it(`${written.slice(0, 20)} is ${meant || 'none'}`, () => {
      expect(canonicalLanguage(written)).to.equal(meant);
    });
});

describe('the language around an element', () => {
  const page = document.implementation.createHTMLDocument('A page');
  const element = page.body.appendChild(page.createElement('p'));

  it('is none where nothing says one', () => {
    expect(languageOf(element)).to.equal('');
    page.body.lang = '';
    expect(languageOf(element)).to.equal('');
  });

  it('is that of the page', () => {
    page.documentElement.lang = 'az-AZ';
    expect(languageOf(element)).to.equal('az-az');
  });
});
