// A translation is in its own language, letters, quotation marks and apostrophes included.
import * as languages from '../../../locales/all.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import { translatedTextsOf } from '../../authored/translated.ts';
import { whatStandsWithin } from '../../authored/within.ts';
import { quote, type Problem } from '../../read/problems.ts';
import type { Rule } from '../rule.ts';

function* translationsLeaveNothingUntranslated(record: AuthoredRecord): Iterable<Problem> {
  const names = namesIn(record);
  const within = whatStandsWithin(names, ({ name }) => name);
  for (const { file, path, original, translated } of translatedTextsOf(record)) {
    if (original !== translated) continue;
    const rest = within(translated).reduce((text, { name }) => text.replaceAll(name, ' '), translated);
    // A number, a place or an abbreviation may well be the same; two words in small letters are a phrase.
    if ((rest.match(/(?<![\p{L}.-])\p{Ll}{2,}/gu) ?? []).length < 2) continue;
    const message =
      'is the original, word for word; translate it, or leave it out so that it is marked up as such';
    yield { file, path, found: quote(translated), message };
  }
}

/** Titles of documents, and names of people and speakers, the longest first. */
const namesIn = ({ sources, people, speakers }: AuthoredRecord): { name: string }[] =>
  [...Object.values(sources).map(({ title }) => ({ name: title })), ...people, ...speakers]
    .map(({ name }) => ({ name }))
    .sort((one, other) => other.name.length - one.name.length);

const marks = /["“”„«»‹›]/u;
const straight = /(?<=[\p{L}\p{N}])'|'(?=\p{L})/u;

/** What stands in the quotation marks of each language; what is quoted within may have other marks. */
const quotedIn = new Map(
  Object.values(languages).map((language) => {
    const [open = '', close = ''] = language.quotes.map((mark) => mark.replace(/[\s\u2066-\u2069]/gu, ''));
    return [language.locale, { language, quoted: new RegExp(`${open}[^${open}${close}]*${close}`, 'gu') }];
  }),
);

function* translationsHaveTheirQuotationMarks(record: AuthoredRecord): Iterable<Problem> {
  for (const { locale, file, path, translated } of translatedTextsOf(record)) {
    const { language, quoted } = quotedIn.get(locale) ?? {};
    if (!language || !quoted) continue;
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
}

export const translatedWording: Rule[] = [
  { name: 'translations-leave-nothing-untranslated', check: translationsLeaveNothingUntranslated },
  { name: 'translations-have-their-quotation-marks', check: translationsHaveTheirQuotationMarks },
];
