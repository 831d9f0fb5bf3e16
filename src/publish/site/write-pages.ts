// Writes the pages of a slice as they are made, with the parts of the record that they are about, and makes only those whose subject is
// not as it was.
import type { FullSlice } from '../../model/full-slice.ts';
import { collections } from '../../model/subjects.ts';
import { counted, type Progress } from '../../record/progress.ts';
import { writeFiles } from '../../record/write.ts';
import { sumOfCode } from '../library/code.ts';
import type { Former } from '../library/former.ts';
import { oembedPath, pagePath, partOfRecordPath } from '../library/paths.ts';
import { severalAtOnce } from '../library/several-at-once.ts';
import { sliceAbout, sumOf, type Subject } from '../library/slice-about.ts';
import type { MakingOptions } from './make-pages.ts';
import type { PageMakers } from './page-makers.ts';
import { shardFault, shardOf, type GatheredShards, type Shard, type Unmade } from './shards.ts';
import { pagesAbout, subjectsOf, type WidgetPage } from './widget-pages.ts';

export interface Destination {
  /** Where what is made is written. */
  folder: string;
  /** What a former run left. */
  former: Former;
  /** Of several machines that write one site: which this is. */
  shard?: Shard | undefined;
  /** What the machines have written; then nothing is made that they have not. */
  gathered?: GatheredShards | undefined;
}

/** Gives back how many pages were made; the others stay. */
export async function writePages(
  slice: FullSlice,
  options: MakingOptions,
  { folder, former, shard, gathered }: Destination,
  makers: PageMakers,
  progress: Progress,
): Promise<number> {
  const subjects = subjectsOf(slice).filter(
    ({ item }) => !shard || shardOf(item.id, shard.of) === shard.number,
  );
  progress.step(`Comparing pages (${slice.locale})`, subjects.length);
  const unmade: Unmade[] = [];
  const changed = [...counted(subjects, progress)].filter((subject) => {
    const { about, name, sum } = madeOf(slice, subject, options);
    const paths = pathsAbout(about, subject, options);
    const isChanged = !former.keep(name, sum, paths);
    if (isChanged && gathered) unmade.push({ id: subject.item.id, name, sum, paths });
    return isChanged;
  });
  if (gathered && unmade.length > 0) throw shardFault(unmade, gathered);
  const pages = changed.flatMap((subject) => pagesAbout(slice, subject)).length;
  const make = makers.forPages(pages);
  progress.step(`Writing pages (${slice.locale})`, pages);
  // Who waits for one to be written can make the next.
  await severalAtOnce(changed, 2 * makers.count, async (subject) => {
    const { about, name, sum, heights } = madeOf(slice, subject, options);
    const files = await make({ about, subject, options: { ...options, heights } });
    await writeFiles(files, folder);
    const bytes = Object.values(files).reduce((total, content) => total + Buffer.byteLength(content), 0);
    former.note(name, sum, bytes);
    pagesAbout(about, subject).forEach(() => progress.advance());
  });
  return pages;
}

/** What the pages about something are made of, the name by which a former run knows them, and what changes with either. */
function madeOf(slice: FullSlice, subject: Subject, options: MakingOptions) {
  const about = sliceAbout(slice, subject);
  const heights = heightsOf(pagesAbout(about, subject), options);
  const { base, pictures, inParts, hasParts } = options;
  // A page says of which record it was made, which its script compares with the one that it has.
  const edition = inParts ? 'part' : slice.fingerprint;
  return {
    about,
    heights,
    name: `embed/${slice.locale}/${collections[subject.attribute]}/${subject.item.id}`,
    sum: sumOf(slice, about, { base, pictures, edition, hasParts, heights, code: sumOfCode() }),
  };
}

/** Those that stand in the answers of these pages. */
function heightsOf(pages: WidgetPage[], { base, heights = {} }: MakingOptions): Record<string, number> {
  const paths = base ? pages.map(({ slice, tag, item }) => pagePath(slice.locale, tag, item.id)) : [];
  return Object.fromEntries(paths.flatMap((path) => (path in heights ? [[path, heights[path]!]] : [])));
}

/** Where the pages about something stand, and its part of the record. */
function pathsAbout(slice: FullSlice, subject: Subject, options: MakingOptions): string[] {
  const pages = pagesAbout(slice, subject).flatMap((page) => pathsOf(page, options));
  const { attribute, item } = subject;
  const part = options.inParts && options.hasParts;
  return part ? [...pages, partOfRecordPath(slice.locale, attribute, item.id)] : pages;
}

/** Where a page and its answers stand. */
function pathsOf({ slice: { locale }, tag, item: { id } }: WidgetPage, { base }: MakingOptions): string[] {
  const answers = base ? (['json', 'xml'] as const).map((format) => oembedPath(locale, tag, id, format)) : [];
  return [pagePath(locale, tag, id), ...answers];
}
