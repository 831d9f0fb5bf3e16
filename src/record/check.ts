// From a folder to a record that can be trusted: read strictly, then hold it to every rule.
import type { Problem } from './problems.ts';
import { readRecord, type AuthoredRecord } from './read.ts';
import { checkRules } from './rules.ts';

export type CheckResult = { record: AuthoredRecord; problems: [] } | { record: null; problems: Problem[] };

export async function checkRecord(dir: string): Promise<CheckResult> {
  const { record, problems } = await readRecord(dir);
  if (!record) return { record, problems };
  const broken = checkRules(record);
  return broken.length > 0 ? { record: null, problems: broken } : { record, problems: [] };
}
