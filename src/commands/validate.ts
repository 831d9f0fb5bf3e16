import { contentReport } from '../record/report.ts';
import { command } from './command.ts';
import { soundRecord } from './sound-record.ts';

export const validate = command({
  usage: 'validate [dir]',
  summary: 'Check the record in a folder (data), and say what it holds or what is wrong with it.',
  options: {},
  async run([dir = 'data']) {
    const { record } = await soundRecord(dir);
    process.stdout.write(contentReport(record));
  },
});
