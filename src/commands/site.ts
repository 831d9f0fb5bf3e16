import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFolderAddress } from '../publish/library/paths.ts';
import { slicesInTurn, type SlicesInTurn } from '../publish/library/slices.ts';
import { PublishError } from '../publish/library/publish-error.ts';
import { snippetFiles } from '../publish/site/snippets.ts';
import { writeSite } from '../publish/site/write-site.ts';
import { writeFiles } from '../record/write.ts';
import { isOfLanguages, writeOutput, type Output, type Written } from '../publish/library/output.ts';
import { CommandError, command, folderToWrite, notesOnLanguages } from './command.ts';
import { outcomeOptions, tellOutcome } from './outcome.ts';

export const site = command({
  usage:
    'site [dir] --out <dir> [--base https://…/] [--lang az] [--browser <path> [--font <file> …]] [--snippets <dir>] [--quiet | --json]',
  summary:
    'Write a folder for a web server: the library, the record, and a page for each widget; and snippets for the templates of a static site generator.',
  options: {
    out: { type: 'string', short: 'o' },
    base: { type: 'string' },
    lang: { type: 'string', multiple: true },
    browser: { type: 'string' },
    font: { type: 'string', multiple: true },
    snippets: { type: 'string' },
    ...outcomeOptions,
  },
  run: ([dir], { base, lang, browser, font, snippets, ...values }, library) =>
    tellOutcome(values, async (progress) => {
      const out = folderToWrite(values.out, 'site');
      checkBase(base);
      const toSnippets = folderOfSnippets(snippets, base);
      if (font && browser === undefined)
        throw new CommandError('--font needs --browser: it is what pages are measured in.');
      const slices = await slicesInTurn(dir, library, lang, progress);
      const isStale = lang && isOfLanguages(slices.locales);
      const site = await writeSite({
        slices,
        record: dir,
        isStale,
        out,
        library,
        isOwnRecord: dir !== undefined,
        pictures: existsSync(join(out, 'pictures')),
        measuring: browser === undefined ? undefined : { executablePath: browser, fonts: font },
        base,
        progress,
      });
      const written =
        toSnippets &&
        (await writeSnippets({
          slices,
          base: toSnippets.base,
          library,
          output: { out: toSnippets.folder, record: dir, isStale },
        }));
      const missing = base
        ? ''
        : ' Without --base they have no oEmbed answers, pictures or canonical addresses.';
      return {
        text: () =>
          `${countOf('files', site)} to ${out}.${missing}\n` +
          (toSnippets && written ? `${countOf('snippets', written)} to ${toSnippets.folder}.\n` : ''),
        json: () => ({
          out,
          files: site.paths.length,
          changed: site.changed.length,
          pages: site.pages,
          ...(written && { snippets: written.paths.length }),
        }),
        notes: notesOnLanguages(slices.locales),
      };
    }),
});

function checkBase(base: string | undefined): void {
  if (base === undefined || isFolderAddress(base)) return;
  throw new PublishError(
    `--base is ${JSON.stringify(base)}; it must be the address that the folder will have, such as https://example.org/on-record/, with the slash.`,
  );
}

/** Where snippets go, and the address that they lead to; nothing where nobody asked for any. */
function folderOfSnippets(
  folder: string | undefined,
  base: string | undefined,
): { folder: string; base: string } | undefined {
  if (folder === undefined) return undefined;
  if (base === undefined) throw new PublishError('--snippets needs --base: their links lead to the pages.');
  if (folder.trim() === '') throw new CommandError('--snippets names no folder to write to.');
  return { folder, base };
}

/** "wrote 12 of 60,034 files": the others stood there already. */
const countOf = (what: string, { paths, changed }: Written): string =>
  `wrote ${changed.length === paths.length ? '' : `${changed.length} of `}${paths.length} ${what}`;

interface Snippets {
  slices: SlicesInTurn;
  base: string;
  library: string;
  output: Omit<Output, 'command'>;
}

const writeSnippets = ({ slices, base, library, output }: Snippets): Promise<Written> =>
  writeOutput({ ...output, command: 'snippets' }, async (folder) => {
    for (const slice of slices) await writeFiles(await snippetFiles([slice], base, library), folder);
  });
