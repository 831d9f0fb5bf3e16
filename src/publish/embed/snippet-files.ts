// Widgets as files, for static site generators that run no code of ours: what stands between the tags, to be put there by a
// template. `<language>/<tag>/<id>.html` is the whole widget, `<id>.<option>-<value>.html` the same with that option,
// `<id>.link.html` the link alone, for what there is no file of, and `<id>.feed.html` a sentence and the link.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FullSlice } from '../../model/full-slice.ts';
import { escape, nameOf, pagePath } from '../render/html.ts';
import { type Tag, widgets } from '../render/prerender.ts';
import { sentenceOf } from '../render/sentence.ts';
import { places } from '../site/site.ts';
import { inside } from './snippet-prerendered.ts';
import { blocks, enumerated, type ElementsManifest } from '../../wordpress/options.ts';

/** Every file of these slices by its path. `base` is the address of the folder with the pages that the links lead to. */
export async function snippetFiles(
  slices: FullSlice[],
  base: string,
  library: string,
): Promise<Record<string, string>> {
  const manifest = JSON.parse(
    await readFile(join(library, 'custom-elements.json'), 'utf8'),
  ) as ElementsManifest;
  const options = new Map(
    blocks(manifest, Object.keys(widgets) as Tag[]).map(({ tag, options }) => [
      tag,
      options
        // A preset is one word in the widget's first class, which a template can put there.
        .filter((option) => enumerated(option) && option.name !== 'preset')
        .flatMap(({ name, values, initial }) =>
          values.filter((value) => value !== initial).map((value) => [name, value] as const),
        ),
    ]),
  );
  const files: Record<string, string> = {};
  for (const slice of slices)
    for (const { tag, item, attributes } of places(slice)) {
      const path = `${slice.locale}/${tag}/${item.id}`;
      const put = (name: string, more: Record<string, string> = {}) => {
        files[`${path}${name}.html`] =
          `${untemplated(inside({ tag, slice, attributes: { ...attributes, ...more } }, { base }))}\n`;
      };
      put('');
      for (const [name, value] of options.get(tag)!) put(`.${name}-${value}`, { [name]: value });
      const link = `<a href="${escape(base + pagePath(slice.locale, tag, item.id))}">${untemplated(escape(nameOf(item)))}</a>`;
      files[`${path}.link.html`] = `${link}\n`;
      files[`${path}.feed.html`] = `<p>${untemplated(escape(sentenceOf(slice, item)))} ${link}</p>\n`;
    }
  return files;
}

/** Without what a template would take for one of its own. */
const untemplated = (html: string): string => html.replace(/\{(?=[{%#])/g, '&#123;');
