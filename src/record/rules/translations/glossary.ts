// A translation keeps apart what its glossary keeps apart: arrested is not remanded, alleged is not charged.
import { kept, remembered } from '../../authored/kept.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import type { TranslatedText } from '../../authored/translated.ts';
import { quote, type Problem } from '../../read/problems.ts';
import type { Glossary, GlossaryTerm } from '../../schema/glossary.ts';
import type { Rule } from '../rule.ts';
import { translatedTexts } from './translated-texts.ts';

const terms = Object.entries<RegExp>({
  arrest: /\barrest(?:s|ed|ing)?\b/i,
  detain: /\bdetain(?:s|ed|ing|ees?)?\b|\bdetentions?\b/i,
  remand: /\bremand(?:s|ed|ing)?\b/i,
  charge: /(?<!\bin )\bcharg(?:es?|ed|ing)\b/i,
  indict: /\bindict(?:s|ed|ments?)?\b/i,
  convict: /\bconvict(?:s|ed|ions?)?\b/i,
  sentence: /\bsentenc(?:es?|ed|ing)\b/i,
  allege: /\balleg(?:es?|ed|edly|ing|ations?)\b/i,
  deny: /\bden(?:y|ies|ied|ying|ials?)\b/i,
  disbar: /\bdisbar(?:s|red|ring|ments?)?\b/i,
  exonerate: /\bexonerat(?:es?|ed|ing|ions?)\b/i,
} satisfies Record<GlossaryTerm, RegExp>) as [GlossaryTerm, RegExp][];

/** English that is no term, and is said by a term’s word in other languages. */
const alsoSaidBy: Partial<Record<GlossaryTerm, RegExp>> = {
  allege: /\bclaim(?:s|ed|ing)?\b|\bpurported(?:ly)?\b/i,
  detain: /\bcustody\b|\bheld\b|\bholding\b/i,
};

/** Of statements and points only: in a note, a sentence is one of grammar. */
function* translationsKeepToTheirGlossary(
  { locale, file, path, key, original, translated }: TranslatedText,
  record: AuthoredRecord,
): Iterable<Problem> {
  if (!/^en\b/.test(record.dataset.locales[0] ?? '')) return;
  const glossary = record.translations[locale]?.glossary;
  if (!glossary || key !== 'text') return;
  const said = termsOf(original);
  if (said.length === 0) return;
  const found = termsIn(translated, glossary, locale);
  const missing = said.find((term) => !found.has(term));
  const foreign = [...found.keys()].find((term) => !said.includes(term) && !alsoSaidBy[term]?.test(original));
  if (missing)
    yield {
      file,
      path,
      found: quote(translated),
      message: `the original says “${missing}” (${quote(original)}); say it by ${inWords(glossary.terms[missing])}, or add the form that stands here to glossary.json`,
    };
  else if (foreign)
    yield {
      file,
      path,
      found: quote(found.get(foreign)),
      message: `means “${foreign}”, which the original does not say (${quote(original)}); take the word for ${inWords(said)}`,
    };
}

/** One text is translated into several languages. */
const termsOf = remembered((original): GlossaryTerm[] =>
  terms.filter(([, english]) => english.test(original)).map(([term]) => term),
);

/** The terms that a text has a word of, each with that word. The longest beginning counts: “untersuchungshaft” before “haft”. */
function termsIn(text: string, glossary: Glossary, locale: string): Map<GlossaryTerm, string> {
  let rest = text.toLocaleLowerCase(locale);
  const found = new Map<GlossaryTerm, string>();
  for (const { term, stem } of stemsOf(glossary)(locale)) {
    const { first, others } = withoutWords(rest, stem);
    if (first === undefined) continue;
    if (!found.has(term)) found.set(term, first);
    rest = others;
  }
  return found;
}

/**
 * The first word that begins so, and the text without all of them. Each stem as a pattern of its own would be made in a
 * millisecond, and a record in ten languages has hundreds.
 */
function withoutWords(text: string, stem: string): { first?: string; others: string } {
  let first: string | undefined;
  let others = '';
  let done = 0;
  for (let start = text.indexOf(stem); start >= 0; start = text.indexOf(stem, Math.max(start + 1, done))) {
    // Two units of text are one letter of some scripts.
    if (endsInLetter.test(text.slice(Math.max(start - 2, 0), start))) continue;
    letters.lastIndex = start + stem.length;
    letters.test(text);
    first ??= text.slice(start, letters.lastIndex);
    others += `${text.slice(done, start)} … `;
    done = letters.lastIndex;
  }
  return { ...(first !== undefined && { first }), others: others + text.slice(done) };
}

const endsInLetter = /[\p{L}\p{M}]$/u;
/** From where it is put. */
const letters = /[\p{L}\p{M}]*/uy;

/** The beginnings of a glossary, the longest first. */
const stemsOf = kept(({ terms }: Glossary) =>
  remembered((locale: string) =>
    (Object.entries(terms) as [GlossaryTerm, string[]][])
      .flatMap(([term, list]) => list.map((written) => ({ term, written })))
      .sort((one, other) => other.written.length - one.written.length)
      .map(({ term, written }) => ({ term, stem: written.toLocaleLowerCase(locale) })),
  ),
);

const inWords = (list: string[]): string => list.map((word) => `“${word}”`).join(' or ');

export const glossary: Rule[] = [
  translatedTexts.rule('translations-keep-to-their-glossary', translationsKeepToTheirGlossary),
];
