import { checkRecord } from '../record/check.ts';
import { problemReport } from '../record/report.ts';
import { PublishError } from '../publish/publish-error.ts';

/** The record of a folder with its changelog; an error that lists every problem with it. */
export async function soundRecord(dir: string) {
  const result = await checkRecord(dir);
  if (!result.record) throw new PublishError(problemReport(result.problems));
  return result;
}
