import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFolderAddress } from '../publish/library/paths.ts';
import { sliceIn, slicesOf } from '../publish/library/slices.ts';
import { PublishError } from '../publish/library/publish-error.ts';
import { snippetFiles } from '../publish/site/snippets.ts';
import { writeSite } from '../publish/site/write-site.ts';
import { writeFiles } from '../record/write.ts';
import { isOfLanguages, writeOutput } from '../publish/library/output.ts';
import { CommandError, command, folderToWrite, tellOfLanguages } from './command.ts';

export const site = command({
  usage:
    'site [dir] --out <dir> [--base https://…/] [--lang az] [--browser <path> [--font <file> …]] [--snippets <dir>]',
  summary:
    'Write a folder for a web server: the library, the record, and a page for each widget; and snippets for the templates of a static site generator.',
  options: {
    out: { type: 'string', short: 'o' },
    base: { type: 'string' },
    lang: { type: 'string', multiple: true },
    browser: { type: 'string' },
    font: { type: 'string', multiple: true },
    snippets: { type: 'string' },
  },
  async run([dir], { base, lang, browser, font, snippets, ...values }, library) {
    const out = folderToWrite(values.out, 'site');
    if (base !== undefined && !isFolderAddress(base))
      throw new PublishError(
        `--base is ${JSON.stringify(base)}; it must be the address that the folder will have, such as https://example.org/on-record/, with the slash.`,
      );
    if (snippets !== undefined && base === undefined)
      throw new PublishError('--snippets needs --base: their links lead to the pages.');
    if (snippets?.trim() === '') throw new CommandError('--snippets names no folder to write to.');
    if (font && browser === undefined)
      throw new CommandError('--font needs --browser: it is what pages are measured in.');
    const all = await slicesOf(dir, library);
    const slices = lang ? lang.map((language) => sliceIn(all, language)) : all;
    const locales = slices.map(({ locale }) => locale);
    tellOfLanguages(locales);
    const isStale = lang && isOfLanguages(locales);
    const count = await writeSite({
      slices,
      record: dir,
      isStale,
      out,
      library,
      isOwnRecord: dir !== undefined,
      pictures: existsSync(join(out, 'pictures')),
      measuring: browser === undefined ? undefined : { executablePath: browser, fonts: font },
      base,
    });
    const missing = base
      ? ''
      : ' Without --base they have no oEmbed answers, pictures or canonical addresses.';
    process.stdout.write(`wrote ${count} files to ${out}.${missing}\n`);
    if (base === undefined || snippets === undefined) return;
    const files = await snippetFiles(slices, base, library);
    const written = await writeOutput(
      { command: 'snippets', out: snippets, record: dir, isStale },
      (folder) => writeFiles(files, folder),
    );
    process.stdout.write(`wrote ${written.length} snippets to ${snippets}.\n`);
  },
});
