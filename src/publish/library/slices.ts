// The slices that everything published is made of: of an authored folder, or those that the library brings.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FullSlice } from '../../model/full-slice.ts';
import { untold, type Progress } from '../../record/progress.ts';
import { checkRecord } from '../../record/check.ts';
import { compile } from '../../record/compile/compile.ts';
import type { AuthoredRecord } from '../../record/authored/record.ts';
import { problemReport } from '../../record/report.ts';
import { fullFolder } from '../../record/write.ts';
import { PublishError, UnsoundRecord } from './publish-error.ts';
import { englishFirst } from './languages.ts';

/** The slices of a record, its first language first. `library` is the folder of the built library. */
export async function slicesOf(dir: string | undefined, library: string): Promise<FullSlice[]> {
  if (dir === undefined) return bundledSlices(join(library, 'record', fullFolder));
  const { record } = await soundRecord(dir);
  return record.dataset.locales.map((locale) => compile(record, locale));
}

/** Slices one after the other, each made when its turn comes: those of a big record would not fit side by side. */
export interface SlicesInTurn extends Iterable<FullSlice> {
  locales: string[];
}

/** The slices of a record in these languages or, where none are named, in all that it has. */
export async function slicesInTurn(
  dir: string | undefined,
  library: string,
  chosen: string[] | undefined,
  progress: Progress = untold,
): Promise<SlicesInTurn> {
  if (dir === undefined) {
    const slices = await slicesOf(dir, library);
    const locales = slices.map(({ locale }) => locale);
    return inTurn(chosenOf(locales, chosen), (locale) => slices.find((slice) => slice.locale === locale)!);
  }
  const { record } = await soundRecord(dir, progress);
  return inTurn(chosenOf(record.dataset.locales, chosen), (locale) => {
    progress.step(`Compiling (${locale})`);
    return compile(record, locale);
  });
}

const inTurn = (locales: string[], sliceOf: (locale: string) => FullSlice): SlicesInTurn => ({
  locales,
  *[Symbol.iterator]() {
    for (const locale of locales) yield sliceOf(locale);
  },
});

function chosenOf(locales: string[], chosen: string[] = locales): string[] {
  const unknown = chosen.find((locale) => !locales.includes(locale));
  if (unknown !== undefined) throw noLanguage(unknown, locales);
  return [...new Set(chosen)];
}

/** The record of an authored folder with its changelog; an error that lists every problem with it. */
export async function soundRecord(
  dir: string,
  progress: Progress = untold,
): Promise<{ record: AuthoredRecord; changelog: string; coverage: string | null }> {
  const result = await checkRecord(dir, progress);
  if (!result.record) throw new UnsoundRecord(problemReport(result.problems), result.problems);
  return result;
}

async function bundledSlices(folder: string): Promise<FullSlice[]> {
  const files = await readdir(folder).catch((): string[] => []);
  const slices = await Promise.all(
    files
      .filter((file) => /^[a-z]{2,3}\.json$/.test(file))
      .map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as FullSlice),
  );
  if (slices.length === 0)
    throw new PublishError(`There is no built record in ${folder}; name a folder to take one from.`);
  return slices.sort((one, other) => englishFirst(one.locale, other.locale));
}

/** The slice of a language; an error that names those there are. */
export function sliceIn(slices: FullSlice[], language: string): FullSlice {
  const found = slices.find(({ locale }) => locale === language);
  if (found) return found;
  throw noLanguage(
    language,
    slices.map(({ locale }) => locale),
  );
}

const noLanguage = (language: string, locales: string[]): PublishError =>
  new PublishError(`The record has no "${language}"; its languages are ${locales.join(', ')}.`);
