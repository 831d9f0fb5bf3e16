// `on-record site`: a folder to put on a web server, with the library, the record and a page for each widget.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../record/write.ts';
import { ReleaseError } from '../publish/release/manifest.ts';
import { NoBrowser } from '../publish/site/measure.ts';
import { CommandError, sliceIn, slicesOf } from '../publish/site/slices.ts';
import { snippetFiles } from '../publish/embed/snippet-files.ts';
import { writeSite } from '../publish/site/write-site.ts';

interface Asked {
  dir?: string | undefined;
  out?: unknown;
  base?: unknown;
  lang?: unknown;
  browser?: unknown;
  snippets?: unknown;
  library: string;
}

/** Writes the site and gives back what to tell the person. */
export async function siteCommand({
  dir,
  out,
  base,
  lang,
  browser,
  snippets,
  library,
}: Asked): Promise<string> {
  if (typeof out !== 'string') throw new CommandError('site needs --out <dir>, the folder to write to.\n');
  if (base !== undefined && !(typeof base === 'string' && /^https?:\/\/.*\/$/.test(base)))
    throw new CommandError(
      `--base is ${JSON.stringify(base)}; it must be the address that the folder will have, such as https://example.org/on-record/, with the slash.\n`,
    );
  if (snippets !== undefined && base === undefined)
    throw new CommandError('--snippets needs --base: their links lead to the pages.\n');
  const all = await slicesOf(dir, library);
  const slices = lang === undefined ? all : (lang as string[]).map((each) => sliceIn(all, each));
  const pictures = existsSync(join(out, 'pictures'));
  try {
    const count = await writeSite({
      slices,
      out,
      library,
      own: dir !== undefined,
      pictures,
      browser: browser as string | undefined,
      ...(typeof base === 'string' && { base }),
    });
    const pieces = snippets
      ? await writeFiles(await snippetFiles(slices, base as string, library), snippets as string)
      : [];
    const beside = pieces.length > 0 ? `wrote ${pieces.length} snippets to ${snippets as string}.\n` : '';
    const without = base
      ? ''
      : ' Without --base they have no oEmbed answers, pictures or canonical addresses.';
    return `wrote ${count} files to ${out}.${without}\n${beside}`;
  } catch (error) {
    if (error instanceof NoBrowser || error instanceof ReleaseError)
      throw new CommandError(`${error.message}\n`);
    throw error;
  }
}
