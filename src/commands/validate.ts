import { contentOf } from '../record/content.ts';
import { contentReport } from '../record/report.ts';
import { soundRecord } from '../publish/library/slices.ts';
import { command, folderToRead, notesOnLanguages } from './command.ts';
import { outcomeOptions, tellOutcome } from './outcome.ts';

export const validate = command({
  usage: 'validate [dir] [--quiet | --json]',
  summary: 'Check the record in a folder (data), and say what it holds or what is wrong with it.',
  options: outcomeOptions,
  run: ([dir = 'data'], values) =>
    tellOutcome(values, async (progress) => {
      const { record, coverage } = await soundRecord(folderToRead(dir), progress);
      const content = contentOf(record, coverage, progress);
      return {
        text: () => contentReport(content),
        json: () => content,
        notes: notesOnLanguages(record.dataset.locales),
      };
    }),
});
