// Every promise of the record that a machine can check. A new rule is one more function in the file of its subject,
// with a way to break it in tests/node/rules.test.ts.
import type { Problem } from './problems.ts';
import type { AuthoredRecord } from './read.ts';
import { dates } from './rules/dates.ts';
import { fairness } from './rules/fairness.ts';
import { figures } from './rules/figures.ts';
import { references } from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { translations } from './rules/translations.ts';
import { wording } from './rules/wording.ts';

export const rules: Rule[] = [...references, ...dates, ...wording, ...fairness, ...figures, ...translations];

export function checkRules(record: AuthoredRecord): Problem[] {
  return rules.flatMap(({ check }) => [...check(record)]);
}
