// Where a thing was said, and when.
import { html } from 'lit';
import type { Cite, When } from '../model/slice.ts';
import { datetime } from '../runtime/formatter.ts';
import { linkTo } from '../runtime/permalinks.ts';
import type { Rendering } from './rendering.ts';
import { recordText } from './text.ts';

export const time = ({ formatter }: Rendering, when: When | null): unknown =>
  when ? html`<time datetime=${datetime(when)}>${formatter.date(when)}</time>` : formatter.date(when);

/** Document, section and paragraph, leading to the document in the sources panel; on paper with its number there. */
export const citation = (rendering: Rendering, cites: Cite[]): unknown =>
  cites.map((cite, index) => {
    const isSameDocument = cite.source === cites[index - 1]?.source;
    return html`${index ? '; ' : ''}${isSameDocument ? '' : documentLink(rendering, cite)}${recordText(cite.place)}`;
  });

const documentLink = ({ slice, strings, sources }: Rendering, { source }: Cite): unknown => {
  const { title, lang } = slice.sources[source]!;
  const number = sources.indexOf(source) + 1;
  return html`<a href=${linkTo(`source-${source}`)} data-note=${number} lang=${lang} dir="auto"
      >${strings.quote(title)}</a
    >${strings.comma}`;
};
