// What stands large beside a sentence is what the sentence says: a figure, a term of years, a point of a series.
import { pointsOf } from '../../authored/statements.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import { quote, type Problem } from '../../read/problems.ts';
import { figuresBesideDates, numbersIn } from './numbers.ts';
import { everyStatement, type Rule } from '../rule.ts';

/** A number that is shown beside its sentence. */
interface Counted {
  file: string;
  path: string;
  value: number;
  text: string;
  /** Of a term of imprisonment: the years that it is in. */
  isTerm?: boolean;
}

function* countedIn(record: AuthoredRecord): Iterable<Counted> {
  for (const { file, path, section, statement } of everyStatement(record)) {
    if (section === 'figure' && typeof statement.value === 'number')
      yield { file, path: `${path}.value`, value: statement.value, text: statement.text };
    if (section === 'sentence' && 'years' in statement.term)
      for (const [index, value] of statement.term.years.entries())
        yield { file, path: `${path}.term.years[${index}]`, value, text: statement.text, isTerm: true };
  }
  // What was worked out is not in the sentence: its note says how, and a rule asks for that note.
  for (const { file, path, point } of pointsOf(record))
    if (point.basis === 'observed')
      yield { file, path: `${path}.value`, value: point.value, text: point.text };
}

function* figuresAreInTheirSentence(record: AuthoredRecord): Iterable<Problem> {
  const isEnglish = /^en\b/.test(record.dataset.locales[0] ?? '');
  for (const { file, path, value, text, isTerm } of countedIn(record)) {
    const said = isEnglish ? numbersIn(text) : figuresBesideDates(text);
    // Words of other languages are not read: there only a number in figures can contradict.
    if (said.has(value) || (!isEnglish && said.size === 0)) continue;
    // "18 months", "two and a half years".
    if (isTerm && (said.has(value * 12) || (said.has(Math.floor(value)) && said.has(0.5)))) continue;
    yield {
      file,
      path,
      found: String(value),
      message: `its sentence does not say this number (${quote(text)}); write in both what the source says, in figures where in doubt. A number that was worked out belongs to a point of a count, with "basis": "derived" and a "note"`,
    };
  }
}

export const figuresInWords: Rule[] = [
  { name: 'figures-are-in-their-sentence', check: figuresAreInTheirSentence },
];
