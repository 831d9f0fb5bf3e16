// Articles of a law, and places in a document, in the language of the slice.
import { en } from '../../locales/record/all.ts';
import * as languages from '../../locales/all.ts';
import type { FullCite } from '../../model/full-slice.ts';
import type { Text } from '../../model/slice.ts';
import type * as authored from '../schema/schema.ts';
import { withoutUndefined, type Translator } from './fields.ts';
import { phrase } from './wording.ts';

/** “Articles 12, 14 and 15”; each number keeps its own direction. */
export function compileArticles(numbers: string[], { wording }: Translator): Text {
  const { words, said } = wording;
  const isRightToLeft = Object.values(languages).find(({ locale }) => locale === words.locale)?.dir === 'rtl';
  const apart = (number: string) => (isRightToLeft ? `\u2066${number}\u2069` : number);
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(numbers.map(apart));
  const category = pluralOf(words.locale, numbers.length);
  return said(words.articles((forms) => forms[category] ?? forms.other, list));
}

/** One or several, and in Arabic two: before a list of numbers no language tells more apart. */
const pluralOf = (language: string, count: number): Intl.LDMLPluralRule => {
  if (language === 'ar') return new Intl.PluralRules(language).select(count);
  return count === 1 ? 'one' : 'other';
};

/** Where a thing stands in its document, whose headings stay in its language. */
export const compileCites = (
  cites: authored.Cite[],
  translator: Translator,
  sources: Record<string, authored.Source>,
): FullCite[] => cites.map((cite) => compileCite(cite, translator, sources[cite.source]?.lang));

type OwnSection = keyof typeof en.sections;
const isSectionOfOurs = (section: string): section is OwnSection => Object.hasOwn(en.sections, section);

/** A heading is the document's; a part that we name, because it has none, is named in the language of the slice. */
function compileCite(
  { source, section, paragraph, row }: authored.Cite,
  { wording, locale }: Translator,
  documentLanguage = locale,
): FullCite {
  const { words, number } = wording;
  const ours = isSectionOfOurs(section) ? words.sections[section] : undefined;
  const ofDocument = (text: string): Text =>
    documentLanguage === locale ? text : { text, lang: documentLanguage };
  const heading = ours ?? ofDocument(section);
  const within = row === undefined ? [words.paragraph(number(paragraph!))] : words.row(ofDocument(row));
  return withoutUndefined({
    source,
    place: phrase([heading, words.comma, ...within]),
    section: ours ?? section,
    ours: ours !== undefined && locale !== en.locale ? (true as const) : undefined,
    paragraph,
    row,
  });
}
