// Writes a whole site: the library, the record and the page of every widget, ready to be put on a web server.
import { cp, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { FullSlice } from '../../model/full-slice.ts';
import { readerSlice } from '../../record/compile/reader-slice.ts';
import { writeFiles, writeSlice } from '../../record/write.ts';
import { writeOutput, type Output } from '../library/output.ts';
import { heightsPath, pagePath, picturePath } from '../library/paths.ts';
import { writeManifest, type ForeignFile } from '../release/manifest.ts';
import { measure, type Measuring } from './frame-heights.ts';
import { page, type SiteOptions } from './page.ts';
import { scriptsOf } from './scripts.ts';
import { site } from './site.ts';
import { widgetPages } from './widget-pages.ts';

export interface SiteRequest extends SiteOptions, Pick<Output, 'record' | 'isStale'> {
  slices: FullSlice[];
  out: string;
  /** The folder of the built library; copied when it is not the one to write to. */
  library: string;
  /** Whether the slices are of another record than the one that the library brings. */
  isOwnRecord?: boolean;
  /** What to measure the pages with. */
  measuring?: Measuring | undefined;
}

// What only a developer's tools read; and what shows the record that the library brings.
const notForReaders =
  /\.map$|^(cli|html)\.js$|^(types|esm|wordpress|recipes|guides|record-slots|record\Wfull)(\W|$)|^builder|(^|\/)\.on-record/;
const notForAnother = new RegExp(
  `${notForReaders.source}|^(record|embed|pictures)(\\W|$)|^on-record(\\...)?(\\.min)?\\.js`,
);

/** Gives back how many files were written. */
export async function writeSite({
  slices,
  out,
  library,
  isOwnRecord,
  measuring,
  record,
  isStale,
  ...options
}: SiteRequest): Promise<number> {
  const isLibrary = resolve(out) === resolve(library);
  const heights = measuring ? await measure(pagesToMeasure(slices, options), measuring) : {};
  const written = await writeOutput({ command: 'site', out, record, isLibrary, isStale }, async (folder) => {
    if (!isLibrary)
      await cp(library, folder, {
        recursive: true,
        filter: (path) => !(isOwnRecord ? notForAnother : notForReaders).test(below(library, path)),
      });
    const files = Object.fromEntries(site(slices, { ...options, heights }));
    if (isOwnRecord) {
      Object.assign(files, await scriptsOf(slices, library));
      for (const slice of slices) await writeSlice(readerSlice(slice), join(folder, 'record'));
    }
    if (measuring) files[heightsPath] = `${JSON.stringify(heights, null, 1)}\n`;
    await writeFiles(files, folder);
    // Our own build lists what it made once everything is there.
    if (!isLibrary) await writeManifest(folder, options.pictures ? await picturesIn(out, slices) : []);
  });
  return written.length;
}

const below = (folder: string, path: string): string => relative(folder, path).replaceAll(sep, '/');

/** The pictures that pages lead to, drawn by a command of their own. */
async function picturesIn(out: string, slices: FullSlice[]): Promise<ForeignFile[]> {
  const paths = slices.flatMap((slice) =>
    [...Object.keys(slice.cases), ...Object.keys(slice.counts)].flatMap((id) => {
      const png = picturePath(slice.locale, id);
      return [png, png.replace(/png$/, 'svg')];
    }),
  );
  const present = await Promise.all(
    paths.map((path) =>
      stat(join(out, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_path, index) => present[index]).map((path) => ({ path, file: join(out, path) }));
}

const pagesToMeasure = (slices: FullSlice[], options: SiteOptions): [path: string, html: string][] =>
  slices
    .flatMap(widgetPages)
    .map((widgetPage) => [
      pagePath(widgetPage.slice.locale, widgetPage.tag, widgetPage.item.id),
      page(widgetPage, options),
    ]);
