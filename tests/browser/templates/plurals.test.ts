// A count takes the form that the reader's language gives it, which is seldom that of English.
import { expect } from 'chai';
import { addStrings } from '../../../src/define.ts';
import ar from '../../../src/locales/ar.ts';
import en from '../../../src/locales/en.ts';
import ru from '../../../src/locales/ru.ts';
import type { Allegation } from '../../../src/model/slice.ts';
import { seenText } from '../helpers.ts';
import { changed, mount } from '../record.ts';

/** What a card says of a case in which so many things are alleged. */
const cardOf = async (count: number, locale: string): Promise<string> => {
  const src = await changed((copy) => {
    copy.locale = locale;
    const kase = copy.cases['vesmark']!;
    const [model] = kase.statements.filter(({ section }) => section === 'allegation');
    kase.statements = Array.from(
      { length: count },
      (_, i) => ({ ...model!, id: `alleged-${i}`, level: 'case' }) as Allegation,
    );
    kase.summary = [];
  });
  return seenText((await mount('case-card', 'vesmark', `lang="${locale}" src="${src}"`)).shadowRoot!);
};

const languages = {
  en: { 1: 'allegation against', 2: 'allegations against', 21: 'allegations against' },
  ru: {
    1: 'утверждение против',
    3: 'утверждения против',
    5: 'утверждений против',
    11: 'утверждений против',
    21: 'утверждение против',
  },
};

describe('a number of allegations', () => {
  before(() => [en, ru, ar].forEach(addStrings));

  for (const [locale, forms] of Object.entries(languages))
    for (const [count, words] of Object.entries(forms))
      it(`of ${count} is “${words}” in ${locale}`, async () => {
        expect(await cardOf(Number(count), locale)).to.include(`${count} ${words}`);
      });

  it('has other words in Arabic for one, two, a few and many', async () => {
    const nouns = [1, 2, 3, 11].map((count) =>
      ar.tally((forms) => forms[new Intl.PluralRules('ar').select(count)] ?? forms.other, '#', '0'),
    );
    expect(new Set(nouns), 'the test has four forms to look for').to.have.length.above(3);
    for (const [i, count] of [1, 2, 3, 11].entries()) {
      const [before, after] = nouns[i]!.split('#').map((part) => part.trim().split(/\s*[0،]/)[0]!);
      const said = await cardOf(count, 'ar');
      expect(said).to.include(before).and.include(after);
    }
  });
});
