// The record that a command works on: an authored folder, or what the package brings.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkRecord } from '../../record/check.ts';
import { compile } from '../../record/compile/compile.ts';
import { problemReport } from '../../record/report.ts';
import { fullFolder } from '../../record/write.ts';
import type { FullSlice } from '../../model/full-slice.ts';

/** What is wrong with what was asked, in a sentence for the person who asked. */
export class CommandError extends Error {}

/** The slices of a record, its first language first. `library` is the folder of the built library. */
export async function slicesOf(dir: string | undefined, library: string): Promise<FullSlice[]> {
  if (dir === undefined) return bundled(join(library, 'record', fullFolder));
  const { record, problems } = await checkRecord(dir);
  if (!record) throw new CommandError(problemReport(problems));
  return record.dataset.locales.map((locale) => compile(record, locale));
}

async function bundled(folder: string): Promise<FullSlice[]> {
  const files = await readdir(folder).catch(() => [] as string[]);
  const slices = await Promise.all(
    files
      .filter((file) => /^[a-z]{2,3}\.json$/.test(file))
      .map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as FullSlice),
  );
  if (slices.length === 0)
    throw new CommandError(`There is no built record in ${folder}; name a folder to take one from.`);
  const first = ({ locale }: FullSlice) => (locale === 'en' ? '' : locale);
  return slices.sort((a, b) => (first(a) < first(b) ? -1 : 1));
}

/** The slice of a language; an error that names those there are. */
export function sliceIn(slices: FullSlice[], lang: string): FullSlice {
  const found = slices.find(({ locale }) => locale === lang);
  if (found) return found;
  const there = slices.map(({ locale }) => locale).join(', ');
  throw new CommandError(`The record has no "${lang}"; its languages are ${there}.\n`);
}
