// Every page of a record, each with its oEmbed answers, and an index a language: what stands in `dist/embed/`.
import type { FullSlice } from '../../model/full-slice.ts';
import { tags } from '../../model/subjects.ts';
import { oembed, oembedXml } from '../embed/oembed.ts';
import { oembedPath, pagePath, stylesPath } from '../library/paths.ts';
import { styles } from '../render/prerender.ts';
import { index, listStyles, look } from './list/index-page.ts';
import { page, type SiteOptions } from './page.ts';
import { widgetPages, type WidgetPage } from './widget-pages.ts';

type File = [path: string, content: string];

/** The files of a site, one path with its content after the other. */
export function* site(slices: FullSlice[], options: PageOptions = {}): Generator<File> {
  yield* looks();
  for (const slice of slices) {
    const pages = widgetPages(slice);
    for (const widgetPage of pages) yield* filesOf(widgetPage, options);
    yield* index(slice, pages, slices, options);
  }
}

/** What pages look like. */
export function* looks(): Generator<File> {
  for (const tag of tags) yield [stylesPath(tag), `${styles(tag)}\n`];
  yield [listStyles, look];
}

export interface PageOptions extends SiteOptions {
  /** In pixels, by the paths of pages. */
  heights?: Record<string, number>;
}

/** One page with its answers. */
export function* filesOf(widgetPage: WidgetPage, { heights = {}, ...options }: PageOptions): Generator<File> {
  const path = pagePath(widgetPage.slice.locale, widgetPage.tag, widgetPage.item.id);
  yield [path, page(widgetPage, options)];
  if (options.base) yield* answers(widgetPage, { ...options, base: options.base }, heights[path]);
}

function answers(
  { tag, item, slice }: WidgetPage,
  { base, pictures }: SiteOptions & { base: string },
  height: number | undefined,
): File[] {
  const answer = oembed({ tag, item, slice, base, height, pictures });
  return [
    [oembedPath(slice.locale, tag, item.id, 'json'), `${JSON.stringify(answer)}\n`],
    [oembedPath(slice.locale, tag, item.id, 'xml'), oembedXml(answer)],
  ];
}
