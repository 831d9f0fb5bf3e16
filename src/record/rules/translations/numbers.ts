// A translation changes no number and no date.
import { remembered } from '../../authored/kept.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import type { TranslatedText } from '../../authored/translated.ts';
import { quote, type Problem } from '../../read/problems.ts';
import { figureOfOneOnly } from '../figures/numbers.ts';
import type { Rule } from '../rule.ts';
import { translatedTexts } from './translated-texts.ts';

function* translationsKeepTheNumbers(
  { file, path, original, translated }: TranslatedText,
  record: AuthoredRecord,
): Iterable<Problem> {
  if (!isEnglish(record)) return;
  const number = figureOfOneOnly(original, translated);
  if (number === undefined) return;
  const message = `only one of the two says ${number} (${quote(original)}); a translation changes no number, and writes figures as figures`;
  yield { file, path, found: quote(translated), message };
}

const months = 'January,February,March,April,May,June,July,August,September,October,November,December'
  .split(',')
  .map((english) => ({
    english,
    // Beside a day or a year, or after “in”: “may” is also a verb.
    dates: new RegExp(`\\d ${english}\\b|\\b${english} \\d|\\b(?:in|of|since|until|by) ${english}\\b`),
  }));

function* translationsKeepTheMonths(
  { locale, file, path, original, translated }: TranslatedText,
  record: AuthoredRecord,
): Iterable<Problem> {
  if (!isEnglish(record)) return;
  const said = monthsIn(original);
  if (said.length === 0) return;
  const lower = translated.toLocaleLowerCase(locale);
  for (const { index, english } of said) {
    const { name, forms } = monthsOf(locale)[index]!;
    if (forms.some((form) => form.test(lower))) continue;
    const message = `the original dates it by ${english} (${quote(original)}); write ${quote(name)}, in the form that the sentence asks for`;
    yield { file, path, found: quote(translated), message };
  }
}

/** One text is translated into several languages. */
const monthsIn = remembered((original) =>
  months.flatMap(({ english, dates }, index) => (dates.test(original) ? [{ index, english }] : [])),
);

interface Month {
  name: string;
  forms: RegExp[];
}

/** What Intl says is costly to ask, and does not change. */
const known = new Map<string, Month[]>();
const monthsOf = (locale: string): Month[] => {
  const months = known.get(locale) ?? readMonths(locale);
  known.set(locale, months);
  return months;
};

/** The months of a language, each with its beginnings alone and in a date: endings differ, “июль” and “июля”. */
function readMonths(locale: string): Month[] {
  const options: Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }];
  const formats = options.map(
    (each) => new Intl.DateTimeFormat(locale, { ...each, calendar: 'gregory', timeZone: 'UTC' }),
  );
  return months.map((_month, index) => {
    const names = formats.map((format) => {
      const parts = format.formatToParts(Date.UTC(2019, index, 15));
      return parts.find(({ type }) => type === 'month')!.value.toLocaleLowerCase(locale);
    });
    return { name: names[0]!, forms: names.map(beginning) };
  });
}

/** The last letter of a short name changes with the sentence: “май”, “мая”; “июль”, “июля”. Of others four tell them apart. */
const beginning = (name: string): RegExp =>
  name.length > 3
    ? new RegExp(name.slice(0, Math.min(4, name.length - 1)), 'u')
    : new RegExp(`(?<!\\p{L})(?:${name}|${name.slice(0, 2)}\\p{L}?(?!\\p{L}))`, 'u');

const isEnglish = ({ dataset }: AuthoredRecord): boolean => /^en\b/.test(dataset.locales[0] ?? '');

export const translatedNumbers: Rule[] = [
  translatedTexts.rule('translations-keep-the-numbers', translationsKeepTheNumbers),
  translatedTexts.rule('translations-keep-the-months', translationsKeepTheMonths),
];
