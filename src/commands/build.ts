import { compile } from '../record/compile/compile.ts';
import { openData } from '../record/open-data/open-data.ts';
import { readerSlice } from '../record/compile/reader-slice.ts';
import { writeFiles, writeFullSlice, writeSlice } from '../record/write.ts';
import { soundRecord } from '../publish/library/slices.ts';
import { command, folderToWrite } from './command.ts';

export const build = command({
  usage: 'build [dir] --out <dir>',
  summary:
    'Check the record in a folder (data), and write it: for each locale what the widgets read and the whole, and the open data.',
  options: { out: { type: 'string', short: 'o' } },
  async run([dir = 'data'], values) {
    const out = folderToWrite(values.out, 'build');
    const { record, changelog } = await soundRecord(dir);
    const written: string[] = [];
    for (const locale of record.dataset.locales) {
      const slice = compile(record, locale);
      written.push(...(await writeSlice(readerSlice(slice), out)), ...(await writeFullSlice(slice, out)));
    }
    written.push(...(await writeFiles(openData(record, changelog), out)));
    process.stdout.write(written.map((path) => `wrote ${path}\n`).join(''));
  },
});
