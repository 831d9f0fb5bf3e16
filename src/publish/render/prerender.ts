// A widget as HTML that needs no script: what the element would render, in a declarative shadow root. The script replaces it
// whole when it arrives, so that a snippet older than the record never mixes with it.
import './dom.ts';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { AllegationList } from '../../elements/allegation-list.ts';
import { CaseCard } from '../../elements/case-card.ts';
import { CaseTimeline } from '../../elements/case-timeline.ts';
import { PrisonerCount } from '../../elements/prisoner-count.ts';
import { addStrings, listed } from '../../runtime/formatter.ts';
import type { FullSlice } from '../../model/full-slice.ts';
import type { Item } from '../../model/slice.ts';
import { add, choose } from '../../runtime/store.ts';
import { css } from '../../elements/view-element.ts';
import { allStrings } from './strings.ts';

for (const strings of allStrings) addStrings(strings);

/** The elements, by their tag. */
export const widgets = {
  'case-card': CaseCard,
  'prisoner-count': PrisonerCount,
  'case-timeline': CaseTimeline,
  'allegation-list': AllegationList,
};
export type Tag = keyof typeof widgets;

export interface Widget {
  tag: Tag;
  /** The tag's attributes, spelt as in HTML: `{ case: 'harbour-2019', 'heading-level': '3' }`. */
  attributes: Record<string, string>;
  slice: FullSlice;
}

// What cannot work without the script is not offered without it; where the script is to come, its room is kept.
const waiting = css`
  :host(:not(:defined)) :is(.controls, .permalink) {
    visibility: hidden;
  }
  @media (scripting: none) {
    .controls,
    .permalink {
      display: none !important;
    }
  }
`;

/** The styles of a prerendered shadow root, for a `<style>` in it or a file beside it. */
export const styles = (tag: Tag): string => compact(widgets[tag].styles + waiting);

/** What the shadow root holds, and the things that the widget is about. Throws when the record has no such id. */
export function shadow({ tag, attributes, slice }: Widget): { html: string; items: Item[] } {
  const Widget = widgets[tag];
  const known = Widget.observedAttributes;
  const wrong = Object.keys(attributes).filter((name) => !known.includes(name));
  if (wrong.length > 0)
    throw new Error(`<${tag}> has no attribute ${wrong.join(', ')}; it has ${known.join(', ')}.`);
  const kind = tag === 'prisoner-count' ? 'series' : attributes['person'] ? 'person' : 'case';
  const asked = listed(attributes[kind]);
  const { items, bad, nearest } = choose(slice, kind, asked.length > 0 ? asked : ['']);
  if (bad.length > 0)
    throw new Error(`${kind}="${bad.join(' ')}" is not in the record; there are: ${nearest.join(', ')}.`);
  add(slice);
  const element = new Widget();
  // An element that is in no document has no ancestors to ask for their language.
  Object.assign(element, { closest: () => ({ lang: slice.locale }), getRootNode: () => ({}) });
  for (const [name, value] of Object.entries(attributes)) element.attributeChangedCallback(name, null, value);
  return { html: tidy(collectResultSync(render(element.render()))), items };
}

/** Without the comments by which Lit would find its parts again: nothing looks for them. */
const tidy = (html: string): string =>
  html
    .replace(/<!--\/?lit-(part|node)[^>]*-->|<!---->|<\?>/g, '')
    // A space that holds two words together is none to fold; clipboards make a common one of it unless it is spelt out.
    .replace(/[^\S\xa0]+/g, ' ')
    .replaceAll('\xa0', '&nbsp;')
    .replace(/ (selected="false"|class="")| (?=>)/g, '')
    .replaceAll('selected="true"', 'selected')
    .replace(
      /> (?=<\/?(div|p|ul|ol|li|h\d|section|article|table|thead|tbody|tr|td|th|svg|line|circle|text)\b)/g,
      '>',
    )
    .trim();

/** Styles without the white space of their source. */
const compact = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
