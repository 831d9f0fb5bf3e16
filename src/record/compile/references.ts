// Articles of a law and places in a document, in the language of the slice.
import * as languages from '../../locales/all.ts';
import { references } from '../../locales/references.ts';
import type { Cite, Text } from '../../model/slice.ts';
import type * as authored from '../schema/schema.ts';
import { withoutUndefined } from './fields.ts';

const firstLanguage = 'en';

/** “Articles 12, 14 and 15”; each number keeps its own direction. */
export function compileArticles(numbers: string[], locale: string): Text {
  const ours = locale in references;
  const language = ours ? locale : firstLanguage;
  const isRightToLeft = Object.values(languages).find((each) => each.locale === language)?.dir === 'rtl';
  const apart = (number: string) => (isRightToLeft ? `\u2066${number}\u2069` : number);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(numbers.map(apart));
  const category = pluralOf(language, numbers.length);
  const text = references[language]!.articles(list, (forms) => forms[category] ?? forms.other);
  return ours ? text : { text, lang: language };
}

/** One or several, and in Arabic two: before a list of numbers no language tells more apart. */
const pluralOf = (language: string, count: number): Intl.LDMLPluralRule => {
  if (language === 'ar') return new Intl.PluralRules(language).select(count);
  return count === 1 ? 'one' : 'other';
};

/** A heading is the document's; a part that we name, because it has none, is named in the language of the slice. */
export function compileCite({ source, section, paragraph, row }: authored.Cite, locale: string): Cite {
  const ours =
    locale === firstLanguage
      ? undefined
      : Object.entries(references[locale]?.sections ?? {}).find(([name]) => name === section)?.[1];
  return withoutUndefined({
    source,
    section: ours ?? section,
    ours: ours === undefined ? undefined : (true as const),
    paragraph,
    row,
  });
}
