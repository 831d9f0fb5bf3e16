// Where a translation gives what is counted in several forms, the one that each number takes is among them.
import type { AuthoredRecord } from '../../authored/record.ts';
import { statementsOf } from '../../authored/statements.ts';
import { quote, type Problem } from '../../read/problems.ts';
import type { UnitTranslation } from '../../schema/translation.ts';
import type { Rule } from '../rule.ts';

interface TranslatedUnit {
  locale: string;
  file: string;
  path: string;
  unit: UnitTranslation | undefined;
  values: number[];
}

function* unitsHaveTheFormOfTheirNumber(record: AuthoredRecord): Iterable<Problem> {
  for (const { locale, file, path, unit, values } of unitsOf(record)) {
    if (typeof unit !== 'object') continue;
    const plurals = pluralsOf(locale);
    const missing = new Map(
      values.map((value) => [plurals.select(value), value] as const).filter(([form]) => !unit[form]),
    );
    for (const [form, value] of missing)
      yield {
        file,
        path,
        found: Object.keys(unit).map(quote).join(', '),
        message: `${value} takes the form ${quote(form)} in this language (${locale}); add ${quote(form)}, with what is counted as it stands after ${value}`,
      };
  }
}

const known = new Map<string, Intl.PluralRules>();
function pluralsOf(locale: string): Intl.PluralRules {
  const plurals = known.get(locale) ?? new Intl.PluralRules(locale);
  known.set(locale, plurals);
  return plurals;
}

function* unitsOf(record: AuthoredRecord): Iterable<TranslatedUnit> {
  for (const [locale, translated] of Object.entries(record.translations)) {
    const base = `translations/${locale}`;
    for (const [id, caseFile] of Object.entries(record.cases)) {
      const statements = translated.cases[id]?.statements ?? {};
      for (const { statement } of statementsOf(caseFile)) {
        if (!('value' in statement) || typeof statement.value !== 'number') continue;
        const path = `statements.${statement.id}.unit`;
        const unit = statements[statement.id]?.unit;
        yield { locale, file: `${base}/cases/${id}.json`, path, unit, values: [statement.value] };
      }
    }
    for (const [id, { points }] of Object.entries(record.counts)) {
      const values = points.map(({ value }) => value);
      const unit = translated.counts[id]?.unit;
      yield { locale, file: `${base}/counts/${id}.json`, path: 'unit', unit, values };
    }
  }
}

export const unitForms: Rule[] = [
  { name: 'units-have-the-form-of-their-number', check: unitsHaveTheFormOfTheirNumber },
];
