// Where somebody who was sent the folder finds the page to link to.
import type { FullSlice } from '../../model/full-slice.ts';
import { plain, plainTitles } from '../../model/text.ts';
import { attributes, escape } from '../render/html.ts';
import { stringsOf } from '../render/strings.ts';
import type { WidgetPage } from './widget-pages.ts';

export function index(slice: FullSlice, pages: WidgetPage[], slices: FullSlice[]): string {
  const title = escape(plain(slice.title));
  const items = [...new Set(pages.map(({ item }) => item))].map((item) => {
    const links = pages
      .filter((page) => page.item === item)
      .map(({ tag }) => `<a${attributes({ href: `${tag}/${item.id}.html` })}>${tag}</a>`);
    return `<li>${escape(plainTitles([item]))} – ${links.join(' · ')}</li>`;
  });
  const languages = slices.map(
    ({ locale }) =>
      `<a${attributes({ href: `../${locale}/index.html`, hreflang: locale, lang: locale })}>${locale}</a>`,
  );
  return `<!doctype html>
<html${attributes({ lang: slice.locale, dir: stringsOf(slice).dir })}>
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
