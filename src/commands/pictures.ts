import { slicesInTurn, type SlicesInTurn } from '../publish/library/slices.ts';
import { Studio } from '../publish/pictures/fonts.ts';
import { unknownId, writePictures } from '../publish/pictures/pictures.ts';
import { PublishError } from '../publish/library/publish-error.ts';
import { isOfLanguages, writeOutput } from '../publish/library/output.ts';
import { command, folderToWrite, notesOnLanguages } from './command.ts';
import { outcomeOptions, tellOutcome } from './outcome.ts';

export const pictures = command({
  usage: 'pictures [dir] --out <dir> [--lang az] [--id …] [--quiet | --json]',
  summary:
    'Draw each case and count of our record, or of one in a folder, for social cards: PNG and SVG. What is as it was is not drawn again.',
  options: {
    out: { type: 'string', short: 'o' },
    lang: { type: 'string', multiple: true },
    id: { type: 'string', multiple: true },
    ...outcomeOptions,
  },
  run: ([dir], { lang, id, ...values }, library) =>
    tellOutcome(values, async (progress) => {
      const out = folderToWrite(values.out, 'pictures');
      const slices = await slicesInTurn(dir, library, lang, progress);
      refuseUnknown(id ?? [], slices);
      const studio = new Studio();
      const isStale = isOfLanguages(slices.locales);
      const { paths, changed } = await writeOutput(
        {
          command: 'pictures',
          out,
          record: dir,
          ...(lang && { isStale }),
          ...(id && { isStale: () => false }),
        },
        async (folder, former) => {
          for (const slice of slices)
            await writePictures(slice, studio, folder, { ids: id, former, progress });
        },
      );
      const same = paths.length - changed.length;
      return {
        text: () =>
          changed.map((path) => `wrote ${path}\n`).join('') +
          (same > 0 ? `${same} of ${paths.length} files were as they should be.\n` : ''),
        json: () => ({ out, files: paths.length, written: changed }),
        notes: notesOnLanguages(slices.locales),
      };
    }),
});

/** An error that names every id of which there is no picture. */
function refuseUnknown(ids: string[], slices: SlicesInTurn): void {
  const [slice] = ids.length > 0 ? slices : [];
  const problems = slice ? ids.flatMap((id) => unknownId(slice, id) ?? []) : [];
  if (problems.length > 0) throw new PublishError(problems.join('\n'));
}
