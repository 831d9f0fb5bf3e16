import { sliceIn, slicesOf } from '../publish/library/slices.ts';
import { Studio } from '../publish/pictures/fonts.ts';
import { unknownId, writePictures } from '../publish/pictures/pictures.ts';
import { PublishError } from '../publish/library/publish-error.ts';
import { isOfLanguages, writeOutput } from '../publish/library/output.ts';
import { command, folderToWrite, tellOfLanguages } from './command.ts';

export const pictures = command({
  usage: 'pictures [dir] --out <dir> [--lang az] [--id …]',
  summary: 'Draw each case and count of our record, or of one in a folder, for social cards: PNG and SVG.',
  options: {
    out: { type: 'string', short: 'o' },
    lang: { type: 'string', multiple: true },
    id: { type: 'string', multiple: true },
  },
  async run([dir], { lang, id, ...values }, library) {
    const out = folderToWrite(values.out, 'pictures');
    const all = await slicesOf(dir, library);
    const slices = lang ? lang.map((language) => sliceIn(all, language)) : all;
    const problems = (id ?? []).flatMap((each) => unknownId(all[0]!, each) ?? []);
    if (problems.length > 0) throw new PublishError(problems.join('\n'));
    tellOfLanguages(slices.map(({ locale }) => locale));
    const studio = new Studio();
    const isStale = isOfLanguages(slices.map(({ locale }) => locale));
    const written = await writeOutput(
      {
        command: 'pictures',
        out,
        record: dir,
        ...(lang && { isStale }),
        ...(id && { isStale: () => false }),
      },
      async (folder) => {
        for (const slice of slices) await writePictures(slice, studio, folder, id);
      },
    );
    process.stdout.write(written.map((path) => `wrote ${path}\n`).join(''));
  },
});
