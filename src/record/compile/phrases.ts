// What a statement says beyond its text, put into words of the slice's language: who relays it, its figure, its penalty.
import type { FullFigure, FullSpeaker, Term } from '../../model/full-slice.ts';
import type { Figure, Phrase, Text } from '../../model/slice.ts';
import type { UnitTranslation } from '../schema/translation.ts';
import { withoutUndefined, type Translator } from './fields.ts';
import { phrase } from './wording.ts';

interface Relayed {
  speaker: string;
  via?: string[] | undefined;
}

/** Of a script that runs from left to right. */
const leftToRight = /(?!\p{Script=Arabic})\p{L}/u;

/**
 * "Human Rights Watch, relayed by PanARMENIAN.Net"; nothing where the speaker's name says it. A document that speaks is not named
 * again beside its title: "the mayor, relayed by the article", "the article".
 */
export function compileByline(
  { speaker, via }: Relayed,
  speakers: Record<string, FullSpeaker>,
  { wording }: Translator,
): Phrase | undefined {
  const { words } = wording;
  const nameOf = (id: string): Text => speakers[id]!.shortName ?? speakers[id]!.name;
  const name = nameOf(speaker);
  if (!via) {
    // A name in a language of its own is set apart where it is shown.
    const isMixed = typeof name === 'string' && leftToRight.test(name);
    return words.apart && isMixed ? phrase(words.apart(name)) : speakers[speaker]!.shortName;
  }
  const relays = via.flatMap((id, index) => (index > 0 ? [words.comma, nameOf(id)] : [nameOf(id)]));
  return phrase(words.relayed(name, relays));
}

/** A figure as text, with the words that qualify it before or after it. */
export function compileAmount(
  value: FullFigure['value'],
  qualifier: FullFigure['qualifier'],
  { wording }: Translator,
): Figure['amount'] {
  const { words, number } = wording;
  const figure = typeof value === 'number' ? number(value) : value;
  const plainFigure = typeof figure === 'string' ? figure : figure.text;
  const [before, after] = qualifier === 'exact' ? ['', ''] : words.qualifiers[qualifier](plainFigure);
  return withoutUndefined({ before: before || undefined, figure, after: after || undefined });
}

/** What is counted, in the form that the number takes where the language has several. */
export function compileUnit(
  original: string,
  translated: UnitTranslation | undefined,
  value: FullFigure['value'],
  translator: Translator,
): Text {
  if (typeof translated !== 'object') return translator.text(original, translated);
  if (typeof value !== 'number') return translator.text(original, translated.other);
  return translator.text(original, translator.wording.plural(value)(translated));
}

/** "10–12 years", "life imprisonment", or the words of the source. */
export function compilePenalty(term: Term, { wording }: Translator): Text {
  const { words, number, plural, said } = wording;
  if ('words' in term) return term.words;
  if ('life' in term) return said(words.life);
  const [shortest, longest = shortest] = term.years;
  const years = words.years(plural(longest), number(longest));
  return said(longest === shortest ? years : `${number(shortest)}–${years}`);
}

/** The language of a name that is in none: BCP 47. */
const undetermined = 'und';

/** "Other name; Autre nom": other names, each in its language; nothing where there are none. */
export function compileAliases(
  names: { name: string; lang?: string | undefined }[],
  { locale }: Translator,
): Phrase | undefined {
  if (names.length === 0) return undefined;
  return phrase(
    names.flatMap(({ name, lang = undetermined }, index) => [
      ...(index > 0 ? ['; '] : []),
      lang === locale ? name : { text: name, lang },
    ]),
  );
}
