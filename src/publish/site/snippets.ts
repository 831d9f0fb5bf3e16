// Widgets as files, for static site generators that run no code of ours: what stands between the tags, to be put there by a
// template. `<language>/<tag>/<id>.html` is the whole widget, `<id>.<option>-<value>.html` the same with that option,
// `<id>.link.html` the link alone, for what there is no file of, and `<id>.feed.html` a sentence and the link.
import type { FullSlice } from '../../model/full-slice.ts';
import { plainTitles } from '../../model/text.ts';
import { betweenTags } from '../embed/prerendered.ts';
import { markupVariants, widgetOptions } from '../library/elements.ts';
import { readElements } from '../library/files.ts';
import { pagePath } from '../library/paths.ts';
import { anchor, escape } from '../render/html.ts';
import { sentenceOf } from '../render/sentence.ts';
import { widgetPages } from './widget-pages.ts';

/** Every file of these slices by its path. `base` is the address of the folder with the pages that the links lead to. */
export async function snippetFiles(
  slices: FullSlice[],
  base: string,
  library: string,
): Promise<Record<string, string>> {
  const widgets = widgetOptions(await readElements(library));
  const variants = new Map(widgets.map(({ tag, options }) => [tag, markupVariants(options)]));
  const files: Record<string, string> = {};
  for (const slice of slices)
    for (const { tag, item, attributes } of widgetPages(slice)) {
      const path = `${slice.locale}/${tag}/${item.id}`;
      const whole = (more: Record<string, string>) =>
        `${untemplated(betweenTags({ tag, slice, attributes: { ...attributes, ...more } }, { base }))}\n`;
      files[`${path}.html`] = whole({});
      for (const { name, value } of variants.get(tag)!)
        files[`${path}.${name}-${value}.html`] = whole({ [name]: value });
      const link = untemplated(anchor(base + pagePath(slice.locale, tag, item.id), plainTitles([item])));
      files[`${path}.link.html`] = `${link}\n`;
      files[`${path}.feed.html`] = `<p>${untemplated(escape(sentenceOf(slice, item)))} ${link}</p>\n`;
    }
  return files;
}

/** Without what a template would take for one of its own. */
const untemplated = (html: string): string => html.replace(/\{(?=[{%#])/g, '&#123;');
