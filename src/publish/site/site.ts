// Every page of a record, each with its oEmbed answers, and an index a language: what stands in `dist/embed/`.
import type { FullSlice } from '../../model/full-slice.ts';
import type { Item } from '../../model/slice.ts';
import { attributes, escape, nameOf, pagePath } from '../render/html.ts';
import { oembed, oembedPath, oembedXml } from '../embed/oembed.ts';
import { page, type Site } from './page.ts';
import { styles, widgets, type Tag } from '../render/prerender.ts';
import { stringsOf } from '../render/strings.ts';

export interface Place {
  tag: Tag;
  item: Item;
  slice: FullSlice;
  attributes: Record<string, string>;
}

/** Every page that a record has in one language: three for a case, one for a count. */
export function places(slice: FullSlice): Place[] {
  const ofCase: Tag[] = ['case-card', 'case-timeline', 'allegation-list'];
  return [
    ...Object.values(slice.cases).flatMap((item) =>
      ofCase.map((tag): Place => ({ tag, item, slice, attributes: { case: item.id } })),
    ),
    ...Object.values(slice.counts).map((item): Place => ({
      tag: 'prisoner-count',
      item,
      slice,
      attributes: { series: item.id },
    })),
  ];
}

/** The files of a site, one path with its content after the other. `heights` has what the pages were measured to have. */
export function* site(
  slices: FullSlice[],
  { heights = {}, ...options }: Site & { heights?: Record<string, number> } = {},
): Generator<[path: string, content: string]> {
  for (const tag of Object.keys(widgets) as Tag[]) yield [`css/${tag}.css`, `${styles(tag)}\n`];
  for (const slice of slices) {
    const all = places(slice);
    for (const place of all) {
      const path = pagePath(slice.locale, place.tag, place.item.id);
      yield [path, page(place, options)];
      if (!options.base) continue;
      const answer = oembed({
        ...place,
        base: options.base,
        height: heights[path],
        pictures: options.pictures,
      });
      const file = (format: 'json' | 'xml') => oembedPath(slice.locale, place.tag, place.item.id, format);
      yield [file('json'), `${JSON.stringify(answer)}\n`];
      yield [file('xml'), oembedXml(answer)];
    }
    yield [`embed/${slice.locale}/index.html`, index(slice, all, slices)];
  }
}

/** Where somebody who was sent the folder finds the page to link to. */
function index(slice: FullSlice, all: Place[], slices: FullSlice[]): string {
  const { dir } = stringsOf(slice);
  const title = escape(nameOf({ title: slice.title } as Item));
  const items = [...new Set(all.map(({ item }) => item))].map((item) => {
    const links = all
      .filter((place) => place.item === item)
      .map(({ tag }) => `<a${attributes({ href: `${tag}/${item.id}.html` })}>${tag}</a>`);
    return `<li>${escape(nameOf(item))} – ${links.join(' · ')}</li>`;
  });
  const languages = slices.map(
    ({ locale }) =>
      `<a${attributes({ href: `../${locale}/index.html`, hreflang: locale, lang: locale })}>${locale}</a>`,
  );
  return `<!doctype html>
<html${attributes({ lang: slice.locale, dir })}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>:root{color-scheme:light dark}body{max-width:46em;margin:0 auto;padding:1em;font:1.0625em/1.6 Georgia,serif}</style>
<h1>${title}</h1>
<p>${languages.join(' · ')}</p>
<ul>
${items.join('\n')}
</ul>
</html>
`;
}
