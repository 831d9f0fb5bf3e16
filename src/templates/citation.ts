// Where a thing was said, and when.
import { html } from 'lit';
import { citedSources } from '../model/citations.ts';
import type { Cite, When } from '../model/slice.ts';
import { datetime } from '../runtime/formatter.ts';
import { linkTo } from '../runtime/permalinks.ts';
import type { Rendering } from './rendering.ts';
import { line, recordText } from './text.ts';

/** A date; where the same one stands `above`, only its words. */
export const time = ({ formatter }: Rendering, when: When | null, above?: When | null): unknown => {
  const words = formatter.date(when);
  return when && when.text !== above?.text ? html`<time datetime=${datetime(when)}>${words}</time>` : words;
};

/**
 * Document, section and paragraph; its number and place lead to the document in the sources panel. A document that was `named`
 * before, or whose own voice was, has no title there.
 */
export const citation = (
  { slice, strings, sources }: Rendering,
  cites: Cite[],
  named: string[] = [],
): unknown => {
  const parts = cites.map(({ source, place }, index) => {
    const { title, lang, author = '' } = slice.sources[source]!;
    // The marks are those of the language around, and so is their side.
    const [open, close] = strings.quotes;
    const name = [source, author].some((id) => named.includes(id))
      ? ''
      : [open, html`<span lang=${lang} dir="auto">${title}</span>`, `${close} `];
    // A name is in one language: a place that quotes another one stands outside of it.
    const [within, beside] = typeof place === 'string' ? [` ${place}`, ''] : ['', [' ', recordText(place)]];
    const link = html`<a href=${linkTo(`source-${source}`)} data-note
      >${`[${sources.indexOf(source) + 1}]${within}`}</a
    >`;
    const isSameSource = source === cites[index - 1]?.source;
    return [index > 0 && strings.semicolon, isSameSource ? recordText(place) : [name, link, beside]];
  });
  return line(parts);
};

/** Only the numbers of the documents, where more is said of the thing further on. */
export const documentNumbers = ({ sources }: Rendering, cites: Cite[]): unknown =>
  citedSources([{ cites }]).map((source) => {
    return html`<a href=${linkTo(`source-${source}`)} data-note>${`[${sources.indexOf(source) + 1}]`}</a>`;
  });
