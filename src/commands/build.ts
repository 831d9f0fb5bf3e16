import { compile, compileInParts, type SliceParts } from '../record/compile/compile.ts';
import type { FullCase } from '../model/full-slice.ts';
import type { AuthoredRecord } from '../record/authored/record.ts';
import { counted, type Progress } from '../record/progress.ts';
import { writeOpenData } from '../record/open-data/open-data.ts';
import { readerSlice } from '../record/compile/reader-slice.ts';
import { writeParts } from '../record/parts/write-parts.ts';
import { writeInParts } from '../record/write.ts';
import { writeOutput } from '../publish/library/output.ts';
import { soundRecord } from '../publish/library/slices.ts';
import { command, folderToRead, folderToWrite, notesOnLanguages } from './command.ts';
import { outcomeOptions, tellOutcome } from './outcome.ts';

export const build = command({
  usage: 'build [dir] --out <dir> [--parts] [--quiet | --json]',
  summary:
    'Check the record in a folder (data), and write it: for each locale what the widgets read and the whole, and the open data; with --parts also a file for each case, series and person.',
  options: { out: { type: 'string', short: 'o' }, parts: { type: 'boolean' }, ...outcomeOptions },
  run: ([dir = 'data'], values) =>
    tellOutcome(values, async (progress) => {
      const out = folderToWrite(values.out, 'build');
      const { record, changelog } = await soundRecord(folderToRead(dir), progress);
      const { locales } = record.dataset;
      const { paths: written } = await writeOutput({ command: 'build', out, record: dir }, async (folder) => {
        const [first = '', ...others] = locales;
        await writeFirst(record, changelog, first, folder, progress);
        for (const locale of others) {
          const parts = compileInParts(record, locale);
          await writeInParts({ ...parts, cases: told(record, parts, progress) }, folder);
        }
        if (!values.parts) return;
        progress.step('Writing parts', locales.length);
        for (const locale of locales) {
          await writeParts(readerSlice(compile(record, locale)), folder);
          progress.advance();
        }
      });
      return {
        text: () => written.map((path) => `wrote ${path}\n`).join(''),
        json: () => ({ written, locales, cases: Object.keys(record.cases).length }),
        notes: notesOnLanguages(locales),
      };
    }),
});

/** The first language, and the tables, which are made of the same cases as these go by. */
async function writeFirst(
  record: AuthoredRecord,
  changelog: string,
  locale: string,
  folder: string,
  progress: Progress,
): Promise<void> {
  const parts = compileInParts(record, locale);
  const { locales } = record.dataset;
  const cases = told(record, parts, progress);
  await writeOpenData({ ...parts, cases }, { changelog, locales }, folder, async (cases) => {
    await writeInParts({ ...parts, cases }, folder);
    progress.step('Making tables');
  });
}

/** The cases of a slice, of which each is told when it is asked for. */
function* told(record: AuthoredRecord, { head, cases }: SliceParts, progress: Progress): Iterable<FullCase> {
  progress.step(`Writing cases (${head.locale})`, Object.keys(record.cases).length);
  yield* counted(cases, progress);
}
