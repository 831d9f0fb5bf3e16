// Writes a whole site: the library, the record and the page of every widget, ready to be put on a web server.
import { cp, mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { FullSlice } from '../../model/full-slice.ts';
import { readerSlice } from '../../record/compile/reader-slice.ts';
import { writeFiles, writeSlice } from '../../record/write.ts';
import { heightsPath, pagePath } from '../library/paths.ts';
import { writeManifest } from '../release/manifest.ts';
import { measure } from './frame-heights.ts';
import { page, type SiteOptions } from './page.ts';
import { scriptsOf } from './scripts.ts';
import { site } from './site.ts';
import { widgetPages } from './widget-pages.ts';

export interface SiteRequest extends SiteOptions {
  slices: FullSlice[];
  out: string;
  /** The folder of the built library; copied when it is not the one to write to. */
  library: string;
  /** Whether the slices are of another record than the one that the library brings. */
  isOwnRecord?: boolean;
  /** A Chromium to measure the pages with. */
  browser?: string | undefined;
}

// What only a developer's tools read; and what shows the record that the library brings.
const notForReaders =
  /\.map$|^(cli|html)\.js$|^(types|esm|wordpress|recipes|guides|record-slots|record\Wfull)(\W|$)|^builder/;
const notForAnother = new RegExp(
  `${notForReaders.source}|^(record|embed|pictures)(\\W|$)|^on-record(\\...)?(\\.min)?\\.js`,
);

/** Gives back how many files were written. */
export async function writeSite({
  slices,
  out,
  library,
  isOwnRecord,
  browser,
  ...options
}: SiteRequest): Promise<number> {
  await mkdir(out, { recursive: true });
  if (resolve(out) !== resolve(library))
    await cp(library, out, {
      recursive: true,
      filter: (path) => !(isOwnRecord ? notForAnother : notForReaders).test(relative(library, path)),
    });
  const heights = browser ? await measure(pagesToMeasure(slices, options), browser) : {};
  const files = Object.fromEntries(site(slices, { ...options, heights }));
  if (isOwnRecord) {
    Object.assign(files, await scriptsOf(slices, library));
    for (const slice of slices) await writeSlice(readerSlice(slice), join(out, 'record'));
  }
  if (browser) files[heightsPath] = `${JSON.stringify(heights, null, 1)}\n`;
  const written = await writeFiles(files, out);
  // Our own build lists what it made once everything is there.
  if (resolve(out) !== resolve(library)) await writeManifest(out);
  return written.length;
}

const pagesToMeasure = (slices: FullSlice[], options: SiteOptions): [path: string, html: string][] =>
  slices
    .flatMap(widgetPages)
    .map((widgetPage) => [
      pagePath(widgetPage.slice.locale, widgetPage.tag, widgetPage.item.id),
      page(widgetPage, options),
    ]);
