import { forms } from '../publish/embed/embed.ts';
import { attributeNames, embedCode } from '../publish/embed/request.ts';
import { exampleBase } from '../publish/library/paths.ts';
import { PublishError } from '../publish/library/publish-error.ts';
import { sliceIn, slicesOf } from '../publish/library/slices.ts';
import { command } from './command.ts';

export const embed = command({
  usage: `embed <tag> --case <id> [--lang az] [--base https://…/] [--record <dir>] [--src <address of its JSON>] [--as ${Object.keys(forms).join('|')}]`,
  summary: 'Print the code that puts a widget on a page; the tag’s other attributes are options as well.',
  options: {
    ...Object.fromEntries(attributeNames.map((name) => [name, { type: 'string' as const }])),
    as: { type: 'string' },
    lang: { type: 'string' },
    base: { type: 'string' },
    record: { type: 'string' },
  },
  async run([tag], { as = 'tag', lang, base, record, ...attributes }, library) {
    const slices = await slicesOf(record, library);
    const slice = lang === undefined ? slices[0]! : sliceIn(slices, lang);
    const code = await embedCode({ tag, attributes, as, base: base ?? exampleBase, slice, library }).catch(
      (error: unknown) => {
        if (!(error instanceof PublishError) || !('src' in attributes) || record !== undefined) throw error;
        throw new PublishError(
          `${error.message} With --src, name the folder that your record is compiled from as well: --record my-record`,
        );
      },
    );
    process.stdout.write(code);
    // Plain HTML needs no library: only the link at its end leads there.
    if (base === undefined && as !== 'light')
      process.stderr.write(
        `${exampleBase} stands for the folder where you put the library: say which with --base.\n`,
      );
  },
});
