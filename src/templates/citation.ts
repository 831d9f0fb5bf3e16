// Where a thing was said, and when.
import { html } from 'lit';
import { citedSources } from '../model/citations.ts';
import type { Cite, When } from '../model/slice.ts';
import { datetime } from '../runtime/formatter.ts';
import { linkTo } from '../runtime/permalinks.ts';
import type { Rendering } from './rendering.ts';
import { recordText } from './text.ts';

export const time = ({ formatter }: Rendering, when: When | null): unknown =>
  when ? html`<time datetime=${datetime(when)}>${formatter.date(when)}</time>` : formatter.date(when);

/**
 * Document, section and paragraph, leading to the document in the sources panel. A document that was `named` before has its
 * number there in place of its title.
 */
export const citation = (rendering: Rendering, cites: Cite[], named: string[] = []): unknown =>
  cites.map((cite, index) => {
    const isSameDocument = cite.source === cites[index - 1]?.source;
    const place = isSameDocument ? recordText(cite.place) : documentLink(rendering, cite, named);
    return html`${index ? '; ' : ''}${place}`;
  });

/** Only the numbers of the documents, where more is said of the thing further on. */
export const documentNumbers = ({ slice, sources }: Rendering, cites: Cite[]): unknown =>
  citedSources([{ cites }]).map((source) => {
    const mark = `[${sources.indexOf(source) + 1}]`;
    const name = `${mark} ${slice.sources[source]!.title}`;
    return html`<a href=${linkTo(`source-${source}`)} data-note aria-label=${name}>${mark}</a>`;
  });

const documentLink = (
  { slice, strings, sources }: Rendering,
  { source, place }: Cite,
  named: string[],
): unknown => {
  const { title, lang } = slice.sources[source]!;
  const number = sources.indexOf(source) + 1;
  const name = named.includes(source)
    ? ''
    : html`<span lang=${lang} dir="auto">${strings.quote(title)}</span> `;
  // The place is part of the link: a number alone names it to nobody who listens.
  return html`${name}<a href=${linkTo(`source-${source}`)} data-note>[${number}] ${recordText(place)}</a>`;
};
