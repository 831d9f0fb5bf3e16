import { compile } from '../record/compile/compile.ts';
import { openData } from '../record/open-data/open-data.ts';
import { readerSlice } from '../record/compile/reader-slice.ts';
import { writeFiles, writeFullSlice, writeSlice } from '../record/write.ts';
import { writeOutput } from '../publish/library/output.ts';
import { soundRecord } from '../publish/library/slices.ts';
import { command, folderToRead, folderToWrite, notesOnLanguages } from './command.ts';
import { outcomeOptions, tellOutcome } from './outcome.ts';

export const build = command({
  usage: 'build [dir] --out <dir> [--quiet | --json]',
  summary:
    'Check the record in a folder (data), and write it: for each locale what the widgets read and the whole, and the open data.',
  options: { out: { type: 'string', short: 'o' }, ...outcomeOptions },
  run: ([dir = 'data'], values) =>
    tellOutcome(values, async (progress) => {
      const out = folderToWrite(values.out, 'build');
      const { record, changelog } = await soundRecord(folderToRead(dir), progress);
      const { locales } = record.dataset;
      const written = await writeOutput({ command: 'build', out, record: dir }, async (folder) => {
        for (const [index, locale] of locales.entries()) {
          const slice = compile(record, locale);
          await writeSlice(readerSlice(slice), folder);
          await writeFullSlice(slice, folder);
          if (index === 0) await writeFiles(openData(record, changelog, slice), folder);
        }
      });
      return {
        text: () => written.map((path) => `wrote ${path}\n`).join(''),
        json: () => ({ written, locales, cases: Object.keys(record.cases).length }),
        notes: notesOnLanguages(locales),
      };
    }),
});
