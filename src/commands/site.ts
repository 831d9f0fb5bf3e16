import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFolderAddress } from '../publish/library/paths.ts';
import { slicesInTurn, type SlicesInTurn } from '../publish/library/slices.ts';
import { PublishError } from '../publish/library/publish-error.ts';
import { snippetFiles } from '../publish/site/snippets.ts';
import type { Shard } from '../publish/site/shards.ts';
import { writeSite } from '../publish/site/write-site.ts';
import { writeFiles } from '../record/write.ts';
import { isOfLanguages, writeOutput, type Output, type Written } from '../publish/library/output.ts';
import { CommandError, command, folderToWrite, notesOnLanguages } from './command.ts';
import { outcomeOptions, tellOutcome } from './outcome.ts';

export const site = command({
  usage:
    'site [dir] --out <dir> [--base https://…/] [--lang az] [--browser <path> [--font <file> …]] [--snippets <dir>] [--shard 3/8 | --merge] [--quiet | --json]',
  summary:
    'Write a folder for a web server: the library, the record, and a page for each widget; and snippets for the templates of a static site generator. Several machines can write it: each a shard of the pages with --shard, then one, where all of these lie, the rest with --merge.',
  options: {
    out: { type: 'string', short: 'o' },
    base: { type: 'string' },
    lang: { type: 'string', multiple: true },
    browser: { type: 'string' },
    font: { type: 'string', multiple: true },
    snippets: { type: 'string' },
    shard: { type: 'string' },
    merge: { type: 'boolean' },
    ...outcomeOptions,
  },
  run: ([dir], { base, lang, browser, font, snippets, shard: part, merge, ...values }, library) =>
    tellOutcome(values, async (progress) => {
      const out = folderToWrite(values.out, 'site');
      checkBase(base);
      const toSnippets = folderOfSnippets(snippets, base);
      if (font && browser === undefined)
        throw new CommandError('--font needs --browser: it is what pages are measured in.');
      const shard = shardIn(part);
      refuseTogether({ shard: part, merge, browser, snippets });
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
        shard,
        isMerging: merge,
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
          `${countOf('files', site)} to ${out}.${shard ? ofShard : missing}\n` +
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

function shardIn(part: string | undefined): Shard | undefined {
  if (part === undefined) return undefined;
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(part)?.map(Number) ?? [];
  if (number && of && number <= of) return { number, of };
  throw new CommandError(
    `--shard is ${JSON.stringify(part)}; it is which shard, and how many there are: 3/8 for the third of eight.`,
  );
}

interface Chosen {
  shard: string | undefined;
  merge: boolean | undefined;
  browser: string | undefined;
  snippets: string | undefined;
}

function refuseTogether({ shard, merge, browser, snippets }: Chosen): void {
  if (shard && merge)
    throw new CommandError(
      '--shard writes a shard and --merge puts all of them together; choose one of them.',
    );
  if (browser !== undefined && (shard || merge))
    throw new CommandError('--browser measures a whole site: leave out --shard and --merge, or --browser.');
  if (snippets !== undefined && shard)
    throw new CommandError('--snippets are no part of a shard: ask for them with --merge.');
}

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

const ofShard = ' Copy what every shard wrote into one folder, and run the command there with --merge.';

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
