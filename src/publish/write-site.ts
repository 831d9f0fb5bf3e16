// Writes a whole site: the library, the record and the page of every widget, ready to be put on a web server.
import { cp, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Slice } from '../record/slice.ts';
import { writeFiles } from '../record/write.ts';
import { writeManifest } from './manifest.ts';
import { measure } from './measure.ts';
import type { Site as Options } from './page.ts';
import { site } from './site.ts';

export interface SiteRequest extends Options {
  slices: Slice[];
  out: string;
  /** The folder of the built library; copied when it is not the one to write to. */
  library: string;
  /** A Chromium to measure the pages with. */
  browser?: string | undefined;
}

/** Gives back how many files were written. */
export async function writeSite({ slices, out, library, browser, ...options }: SiteRequest): Promise<number> {
  await mkdir(out, { recursive: true });
  if (resolve(out) !== resolve(library))
    await cp(library, out, {
      recursive: true,
      filter: (path) => !/\.map$|cli\.js$|[\\/](types|esm)$/.test(path),
    });
  const pages = [...site(slices, options)].filter(([path]) => /^embed\/.*\/.*\/.*\.html$/.test(path));
  const heights = browser ? await measure(pages, browser) : {};
  const files = Object.fromEntries(site(slices, { ...options, heights }));
  if (browser) files['embed/heights.json'] = `${JSON.stringify(heights, null, 1)}\n`;
  const written = await writeFiles(files, out);
  // Our own build lists what it made once everything is there.
  if (resolve(out) !== resolve(library)) await writeManifest(out);
  return written.length;
}
