// Writes a whole site: the library, the record and the page of every widget, ready to be put on a web server.
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { FullSlice } from '../../model/full-slice.ts';
import { counted, untold, type Progress } from '../../record/progress.ts';
import { isInParts } from '../../record/parts/size.ts';
import { writeFiles } from '../../record/write.ts';
import type { Former } from '../library/former.ts';
import { writeOutput, type Output, type Written } from '../library/output.ts';
import { heightsPath, pagePath, picturePath } from '../library/paths.ts';
import type { SlicesInTurn } from '../library/slices.ts';
import { readManifest, writeManifest, type ForeignFile, type Manifest } from '../release/manifest.ts';
import { measure, type Measuring } from './frame-heights.ts';
import { index } from './list/index-page.ts';
import { page, type SiteOptions } from './page.ts';
import { PageMakers } from './page-makers.ts';
import { scriptsOf } from './scripts.ts';
import { gatheredShards, markOfShard, refuseSurplus, type Shard } from './shards.ts';
import { looks, type PageOptions } from './site.ts';
import { subjectsOf, widgetPages } from './widget-pages.ts';
import { writePages } from './write-pages.ts';
import { writeRecord } from './write-record.ts';

export interface SiteRequest extends PageOptions, Pick<Output, 'record' | 'isStale'> {
  slices: SlicesInTurn;
  out: string;
  /** The folder of the built library; copied when it is not the one to write to. */
  library: string;
  /** Whether the slices are of another record than the one that the library brings. */
  isOwnRecord?: boolean;
  /** What to measure the pages with. */
  measuring?: Measuring | undefined;
  makers?: PageMakers;
  /** Only the pages of this shard, and nothing that all pages share. */
  shard?: Shard | undefined;
  /** Of the pages only those that shards have brought; and everything else. */
  isMerging?: boolean | undefined;
  progress?: Progress;
}

// What only a developer's tools read; and what shows the record that the library brings.
const notForReaders =
  /\.map$|^(cli|html|page-worker)\.js$|^(types|esm|wordpress|recipes|guides|record-slots|record\Wfull)(\W|$)|^builder|(^|\/)\.on-record/;
const notForAnother = new RegExp(
  `${notForReaders.source}|^(record|embed|pictures)(\\W|$)|^on-record(\\...)?(\\.min)?\\.js`,
);

export interface WrittenSite extends Written {
  /** How many pages were made; the others stood as they should be. */
  pages: number;
}

export async function writeSite({
  slices,
  out,
  library,
  isOwnRecord,
  measuring,
  record,
  isStale,
  makers = new PageMakers(library),
  progress = untold,
  shard,
  isMerging,
  ...options
}: SiteRequest): Promise<WrittenSite> {
  const isLibrary = resolve(out) === resolve(library);
  const heights = measuring ? await measure(pagesToMeasure(slices, options, progress), measuring) : undefined;
  const pageOptions = { ...options, ...(heights && { heights }) };
  const gathered = isMerging ? await gatheredShards(out) : undefined;
  let pages = 0;
  const fill = async (folder: string, former: Former): Promise<void> => {
    const pictures: string[] = [];
    for (const slice of slices) {
      const inParts = options.inParts ?? isInParts(slice);
      pages += await writePages(
        slice,
        { ...pageOptions, inParts, hasParts: isOwnRecord },
        { folder, former, shard, gathered },
        makers,
        progress,
      );
      if (shard) continue;
      const lists = index(slice, widgetPages(slice), languages(slices), options);
      await writeFiles(Object.fromEntries(lists), folder);
      if (isOwnRecord) {
        progress.step(`Writing the record (${slice.locale})`);
        await writeFiles(await scriptsOf([slice], library), folder);
        await writeRecord(slice, { folder, former, inParts });
      }
      if (options.pictures) pictures.push(...pathsOfPictures(slice));
    }
    if (shard) return;
    if (gathered) refuseSurplus(gathered, (name) => former.isNoted(name));
    await writeFiles(Object.fromEntries(looks()), folder);
    if (heights) await writeFiles({ [heightsPath]: `${JSON.stringify(heights, null, 1)}\n` }, folder);
    // Our own build lists what it made once everything is there.
    if (isLibrary) return;
    progress.step('Copying the library');
    await copyLibrary(library, isOwnRecord ? notForAnother : notForReaders, folder, former);
    progress.step('Listing files');
    const elsewhere = [...present(pictures, out), ...keptFiles(out, former)];
    await writeManifest(folder, elsewhere, await formerManifest(out, former));
  };
  const mark = shard && markOfShard(shard);
  const output = { command: 'site', out, record, isLibrary, isStale, mark, brought: gathered?.madeOf };
  const written = await writeOutput(output, fill).finally(() => makers.close());
  return { ...written, pages };
}

const languages = ({ locales }: SlicesInTurn): { locale: string }[] => locales.map((locale) => ({ locale }));

/** What stands there already was made for this site. */
const copyLibrary = (library: string, left: RegExp, folder: string, { kept }: Former): Promise<void> =>
  cp(library, folder, {
    recursive: true,
    force: false,
    filter: (source) => !left.test(below(library, source)) && !kept.has(below(library, source)),
  });

const below = (folder: string, path: string): string => relative(folder, path).replaceAll(sep, '/');

/** The pictures that pages lead to, drawn by a command of their own. */
const pathsOfPictures = (slice: FullSlice): string[] =>
  subjectsOf(slice).flatMap(({ item }) => {
    const png = picturePath(slice.locale, item.id);
    return [png, png.replace(/png$/, 'svg')];
  });

const present = (paths: string[], out: string): ForeignFile[] =>
  paths.map((path) => ({ path, file: join(out, path) })).filter(({ file }) => existsSync(file));

const keptFiles = (out: string, { kept }: Former): ForeignFile[] =>
  [...kept].map((path) => ({ path, file: join(out, path), isUnchanged: true }));

/** The manifest that the former run wrote, if nobody has touched it. */
const formerManifest = async (out: string, former: Former): Promise<Manifest | undefined> =>
  former.sizeOf('manifest.json') === undefined ? undefined : readManifest(out).catch(() => undefined);

function* pagesToMeasure(
  slices: SlicesInTurn,
  options: SiteOptions,
  progress: Progress,
): Generator<[path: string, html: string]> {
  for (const slice of slices) {
    const pages = widgetPages(slice);
    progress.step(`Measuring pages (${slice.locale})`, pages.length);
    for (const widgetPage of counted(pages, progress))
      yield [pagePath(slice.locale, widgetPage.tag, widgetPage.item.id), page(widgetPage, options)];
  }
}
