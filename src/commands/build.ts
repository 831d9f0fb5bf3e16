import { compile, compileInParts, partsOf, type SliceParts } from '../record/compile/compile.ts';
import type { AuthoredRecord } from '../record/authored/record.ts';
import { counted, type Progress } from '../record/progress.ts';
import { openData } from '../record/open-data/open-data.ts';
import { readerSlice } from '../record/compile/reader-slice.ts';
import { writeParts } from '../record/parts/write-parts.ts';
import { writeFiles, writeInParts } from '../record/write.ts';
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
      const written = await writeOutput({ command: 'build', out, record: dir }, async (folder) => {
        const [first = '', ...others] = locales;
        await writeFirst(record, changelog, first, folder, progress);
        for (const locale of others)
          await writeCompiled(record, compileInParts(record, locale), folder, progress);
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

/** The first language, of which the tables are made as well: they need all its cases at once. */
async function writeFirst(
  record: AuthoredRecord,
  changelog: string,
  locale: string,
  folder: string,
  progress: Progress,
): Promise<void> {
  const slice = compile(record, locale);
  await writeCompiled(record, partsOf(slice), folder, progress);
  progress.step('Making tables');
  await writeFiles(openData(record, changelog, slice), folder);
}

async function writeCompiled(
  record: AuthoredRecord,
  parts: SliceParts,
  folder: string,
  progress: Progress,
): Promise<void> {
  progress.step(`Writing cases (${parts.head.locale})`, Object.keys(record.cases).length);
  await writeInParts({ ...parts, cases: counted(parts.cases, progress) }, folder);
}
