// A translation keeps apart what its glossary keeps apart: arrested is not remanded, alleged is not charged.
import { kept, remembered } from '../../authored/kept.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import { translatedTextsOf } from '../../authored/translated.ts';
import { quote, type Problem } from '../../read/problems.ts';
import type { Glossary, GlossaryTerm } from '../../schema/glossary.ts';
import type { Rule } from '../rule.ts';

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
function* translationsKeepToTheirGlossary(record: AuthoredRecord): Iterable<Problem> {
  if (!/^en\b/.test(record.dataset.locales[0] ?? '')) return;
  for (const { locale, file, path, key, original, translated } of translatedTextsOf(record)) {
    const glossary = record.translations[locale]?.glossary;
    if (!glossary || key !== 'text') continue;
    const said = terms.filter(([, english]) => english.test(original)).map(([term]) => term);
    if (said.length === 0) continue;
    const found = termsIn(translated, glossary, locale);
    const missing = said.find((term) => !found.has(term));
    const foreign = [...found.keys()].find(
      (term) => !said.includes(term) && !alsoSaidBy[term]?.test(original),
    );
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
}

/** The terms that a text has a word of, each with that word. The longest beginning counts: “untersuchungshaft” before “haft”. */
function termsIn(text: string, glossary: Glossary, locale: string): Map<GlossaryTerm, string> {
  let rest = text.toLocaleLowerCase(locale);
  const found = new Map<GlossaryTerm, string>();
  for (const { term, stem, word } of stemsOf(glossary)(locale)) {
    if (!rest.includes(stem)) continue;
    const [first] = rest.match(word) ?? [];
    if (first === undefined) continue;
    if (!found.has(term)) found.set(term, first);
    rest = rest.replaceAll(word, ' … ');
  }
  return found;
}

/** The beginnings of a glossary, the longest first, each with the pattern of the words that begin so. */
const stemsOf = kept(({ terms }: Glossary) =>
  remembered((locale: string) =>
    (Object.entries(terms) as [GlossaryTerm, string[]][])
      .flatMap(([term, list]) => list.map((written) => ({ term, written })))
      .sort((one, other) => other.written.length - one.written.length)
      .map(({ term, written }) => {
        const stem = written.toLocaleLowerCase(locale);
        return { term, stem, word: beginningWith(stem) };
      }),
  ),
);

const beginningWith = (stem: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])${stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[\\p{L}\\p{M}]*`, 'gu');

const inWords = (list: string[]): string => list.map((word) => `“${word}”`).join(' or ');

export const glossary: Rule[] = [
  { name: 'translations-keep-to-their-glossary', check: translationsKeepToTheirGlossary },
];
