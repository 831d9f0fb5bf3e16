// Every promise of the record that a machine can check. A new rule is one more function in the file of its subject,
// with a way to break it in tests/node/record/rules/rules.test.ts.
import type { Problem } from '../read/problems.ts';
import { untold, type Progress } from '../progress.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import { answers } from './answers.ts';
import { challenges } from './challenges.ts';
import { comparisons } from './translations/comparisons.ts';
import { courtFindings } from './court-findings.ts';
import { dates } from './dates.ts';
import { figures } from './figures/figures.ts';
import { figuresInWords } from './figures/in-words.ts';
import { glossary } from './translations/glossary.ts';
import { interests } from './interests.ts';
import { people } from './people.ts';
import { quotations } from './translations/quotations.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { speakers } from './wording/speakers.ts';
import { tense } from './wording/tense.ts';
import { translatedNumbers } from './translations/numbers.ts';
import { translatedWording } from './translations/wording.ts';
import { translations } from './translations/overlays.ts';
import { unitForms } from './translations/unit-forms.ts';
import { wording } from './wording/wording.ts';

export const rules: Rule[] = [
  ...references,
  ...dates,
  ...speakers,
  ...tense,
  ...wording,
  ...courtFindings,
  ...interests,
  ...people,
  ...answers,
  ...challenges,
  ...figures,
  ...figuresInWords,
  ...translations,
  ...glossary,
  ...translatedNumbers,
  ...translatedWording,
  ...quotations,
  ...comparisons,
  ...unitForms,
];

export function checkRules(record: AuthoredRecord, progress: Progress = untold): Problem[] {
  progress.step('Checking rules', rules.length);
  return rules.flatMap(({ check }) => {
    const problems = [...check(record)];
    progress.advance();
    return problems;
  });
}
