import { contentReport } from '../record/report.ts';
import { soundRecord } from '../publish/library/slices.ts';
import { command, folderToRead, tellOfLanguages } from './command.ts';

export const validate = command({
  usage: 'validate [dir]',
  summary: 'Check the record in a folder (data), and say what it holds or what is wrong with it.',
  options: {},
  async run([dir = 'data']) {
    const { record, coverage } = await soundRecord(folderToRead(dir));
    tellOfLanguages(record.dataset.locales);
    process.stdout.write(contentReport(record, coverage));
  },
});
