// What stands large beside a sentence is what the sentence says: a figure, a term of years, a point of a series.
import { casesOf, pointsOf } from '../authored/statements.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import { quote, type Problem } from '../read/problems.ts';
import { figuresBesideDates, figuresIn, numbersIn } from './numbers.ts';
import { everyStatement, type Rule } from './rule.ts';

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

/** The translated sentences of figures and points: a number in figures must be one of the original's. */
function* translatedFigures(record: AuthoredRecord): Iterable<Counted & { original: string }> {
  for (const [locale, { cases, counts }] of Object.entries(record.translations)) {
    for (const { id, caseFile } of casesOf(record))
      for (const figure of caseFile.figures) {
        const text = cases[id]?.statements?.[figure.id]?.text;
        const file = `translations/${locale}/cases/${id}.json`;
        if (text !== undefined && typeof figure.value === 'number')
          yield {
            file,
            path: `statements.${figure.id}.text`,
            value: figure.value,
            text,
            original: figure.text,
          };
      }
    for (const [id, { points }] of Object.entries(record.counts))
      for (const point of points) {
        const text = counts[id]?.points?.[point.id]?.text;
        const file = `translations/${locale}/counts/${id}.json`;
        if (text !== undefined)
          yield { file, path: `points.${point.id}.text`, value: point.value, text, original: point.text };
      }
  }
}

function* translationsKeepTheNumbers(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, value, text, original } of translatedFigures(record)) {
    const known = new Set([value, ...figuresIn(original), ...numbersIn(original)]);
    const other = [...figuresIn(text)].find((number) => !known.has(number));
    if (other === undefined) continue;
    const message = `the original does not say ${other} (${quote(original)}); a translation changes no number`;
    yield { file, path, found: quote(text), message };
  }
}

export const figuresInWords: Rule[] = [
  { name: 'figures-are-in-their-sentence', check: figuresAreInTheirSentence },
  { name: 'translations-keep-the-numbers', check: translationsKeepTheNumbers },
];
