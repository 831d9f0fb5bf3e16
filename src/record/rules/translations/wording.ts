// A translation is in its own language, letters, quotation marks and apostrophes included.
import * as languages from '../../../locales/all.ts';
import { kept } from '../../authored/kept.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import type { TranslatedText } from '../../authored/translated.ts';
import { whatStandsWithin } from '../../authored/within.ts';
import { quote, type Problem } from '../../read/problems.ts';
import type { Rule } from '../rule.ts';
import { translatedTexts } from './translated-texts.ts';

function* translationsLeaveNothingUntranslated(
  { file, path, original, translated }: TranslatedText,
  record: AuthoredRecord,
): Iterable<Problem> {
  if (original !== translated) return;
  const names = namesWithin(record)(translated);
  const rest = names.reduce((text, { name }) => text.replaceAll(name, ' '), translated);
  // A number, a place or an abbreviation may well be the same; two words in small letters are a phrase.
  if ((rest.match(/(?<![\p{L}.-])\p{Ll}{2,}/gu) ?? []).length < 2) return;
  const message =
    'is the original, word for word; translate it, or leave it out so that it is marked up as such';
  yield { file, path, found: quote(translated), message };
}

/** Titles of documents, and names of people and speakers, the longest first. */
const namesWithin = kept(({ sources, people, speakers }: AuthoredRecord) =>
  whatStandsWithin(
    [...Object.values(sources).map(({ title }) => ({ name: title })), ...people, ...speakers]
      .map(({ name }) => ({ name }))
      .sort((one, other) => other.name.length - one.name.length),
    ({ name }) => name,
  ),
);

const marks = /["“”„«»‹›]/u;
const straight = /(?<=[\p{L}\p{N}])'|'(?=\p{L})/u;

/** What stands in the quotation marks of each language; what is quoted within may have other marks. */
const quotedIn = new Map(
  Object.values(languages).map((language) => {
    const [open = '', close = ''] = language.quotes.map((mark) => mark.replace(/[\s\u2066-\u2069]/gu, ''));
    return [language.locale, { language, quoted: new RegExp(`${open}[^${open}${close}]*${close}`, 'gu') }];
  }),
);

function* translationsHaveTheirQuotationMarks({
  locale,
  file,
  path,
  translated,
}: TranslatedText): Iterable<Problem> {
  const { language, quoted } = quotedIn.get(locale) ?? {};
  if (!language || !quoted) return;
  const [other] = marks.exec(translated.replace(quoted, ' … ')) ?? [];
  const [apostrophe] = straight.exec(translated) ?? [];
  if (other !== undefined)
    yield {
      file,
      path,
      found: quote(other),
      message: `quote as the language does: ${language.quotes.join('…')}`,
    };
  else if (apostrophe !== undefined)
    yield {
      file,
      path,
      found: quote(translated),
      message: 'write the apostrophe as ’, not as a straight one',
    };
}

export const translatedWording: Rule[] = [
  translatedTexts.rule('translations-leave-nothing-untranslated', translationsLeaveNothingUntranslated),
  translatedTexts.rule('translations-have-their-quotation-marks', translationsHaveTheirQuotationMarks),
];
