// From a folder to a record that can be trusted: read strictly, then hold it to every rule.
import type { AuthoredRecord } from './authored/record.ts';
import { untold, type Progress } from './progress.ts';
import { readChangelog } from './read/changelog.ts';
import { readCoverage } from './read/coverage.ts';
import type { Problem } from './read/problems.ts';
import { readRecord } from './read/read.ts';
import { changelogProblems } from './rules/changelog.ts';
import { coverageProblems } from './rules/coverage.ts';
import { checkRules } from './rules/rules.ts';

export type CheckResult =
  | { record: AuthoredRecord; changelog: string; coverage: string | null; problems: [] }
  | { record: null; changelog: null; coverage: null; problems: Problem[] };

export async function checkRecord(dir: string, progress: Progress = untold): Promise<CheckResult> {
  const { record, problems } = await readRecord(dir, progress);
  if (!record) return { record, changelog: null, coverage: null, problems };
  const changelog = await readChangelog(dir);
  const coverage = await readCoverage(dir);
  const ofChangelog = isProblem(changelog) ? [changelog] : changelogProblems(changelog, record);
  const ofCoverage = isProblem(coverage) ? [coverage] : coverageProblems(coverage, record);
  const broken = [...checkRules(record, progress), ...ofChangelog, ...ofCoverage];
  if (broken.length > 0 || typeof changelog !== 'string' || isProblem(coverage))
    return { record: null, changelog: null, coverage: null, problems: broken };
  // What rules have worked out of a record is kept as long as it is: this one is another.
  return { record: { ...record }, changelog, coverage, problems: [] };
}

const isProblem = (read: string | null | Problem): read is Problem =>
  typeof read === 'object' && read !== null;
