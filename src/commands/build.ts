import { compile } from '../record/compile/compile.ts';
import { openData } from '../record/open-data/open-data.ts';
import { readerSlice } from '../record/compile/reader-slice.ts';
import { writeParts } from '../record/write-parts.ts';
import { writeFiles, writeFullSlice, writeSlice } from '../record/write.ts';
import { writeOutput } from '../publish/library/output.ts';
import { soundRecord } from '../publish/library/slices.ts';
import { command, folderToRead, folderToWrite, tellOfLanguages } from './command.ts';

export const build = command({
  usage: 'build [dir] --out <dir>',
  summary:
    'Check the record in a folder (data), and write it: for each locale what the widgets read, in one file and in parts, and the whole; and the open data.',
  options: { out: { type: 'string', short: 'o' } },
  async run([dir = 'data'], values) {
    const out = folderToWrite(values.out, 'build');
    const { record, changelog } = await soundRecord(folderToRead(dir));
    tellOfLanguages(record.dataset.locales);
    const written = await writeOutput({ command: 'build', out, record: dir }, async (folder) => {
      for (const [index, locale] of record.dataset.locales.entries()) {
        const slice = compile(record, locale);
        const readers = readerSlice(slice);
        await writeSlice(readers, folder);
        await writeParts(readers, folder);
        await writeFullSlice(slice, folder);
        if (index === 0) await writeFiles(openData(record, changelog, slice), folder);
      }
    });
    process.stdout.write(written.map((path) => `wrote ${path}\n`).join(''));
  },
});
