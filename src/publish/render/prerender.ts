// A widget as HTML that needs no script: what the element would render, in a declarative shadow root. Where the script would
// write the same it leaves it as it is; else it replaces it whole, so that a snippet older than the record never mixes with it.
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { AllegationList } from '../../elements/allegation-list.ts';
import { CaseCard } from '../../elements/case-card.ts';
import { CaseTimeline } from '../../elements/case-timeline.ts';
import { PrisonerCount } from '../../elements/prisoner-count.ts';
import type { CSSResult } from 'lit';
import type { FullSlice } from '../../model/full-slice.ts';
import type { Item } from '../../model/slice.ts';
import { isInParts } from '../../record/parts/size.ts';
import { fingerprintOfParts } from '../../record/parts/written-part.ts';
import { originOf } from '../../runtime/origin.ts';
import { attributes as spelt, checkAddresses } from './html.ts';
import { parseTokens, resolveIds, subjectAttribute, type Tag } from '../../model/subjects.ts';
import { addStrings } from '../../runtime/strings.ts';
import { allStrings } from './strings.ts';

for (const strings of allStrings) addStrings(strings);

/** The elements, by their tag. */
export const widgets = {
  'case-card': CaseCard,
  'prisoner-count': PrisonerCount,
  'case-timeline': CaseTimeline,
  'allegation-list': AllegationList,
} satisfies Record<Tag, unknown>;
export type { Tag };

export interface Widget {
  tag: Tag;
  /** The tag's attributes, spelt as in HTML: `{ case: 'harbour-2019', 'heading-level': '3' }`. */
  attributes: Record<string, string>;
  slice: FullSlice;
}

// What cannot work without the script is not offered without it; where the script is to come, its room is kept.
const withoutScript = `
  :host(:not(:defined)) :is(.controls, .permalink, .skip) {
    visibility: hidden;
  }
  @media (scripting: none) {
    .controls,
    .permalink,
    .skip {
      display: none !important;
    }
  }
`;

/** The styles of a prerendered shadow root, for a `<style>` in it or a file beside it. */
export const styles = (tag: Tag): string =>
  compact(
    [...widgets[tag].elementStyles.map((style) => (style as CSSResult).cssText), withoutScript].join(''),
  );

/** What the shadow root holds, and the things that the widget is about. Throws when the record has no such id. */
export function shadow({ tag, attributes, slice }: Widget): { html: string; items: Item[] } {
  const Widget = widgets[tag];
  const known = Widget.observedAttributes;
  const wrong = Object.keys(attributes).filter((name) => !known.includes(name));
  if (wrong.length > 0)
    throw new Error(`<${tag}> has no attribute ${wrong.join(', ')}; it has ${known.join(', ')}.`);
  checkAddresses(attributes);
  const attribute = subjectAttribute(tag, attributes);
  const ids = parseTokens(attributes[attribute]);
  const { items, unknownIds, suggestions, surplusIds } = resolveIds(
    slice,
    attribute,
    ids.length > 0 ? ids : [''],
  );
  if (surplusIds.length > 0)
    throw new Error(`${attribute} names ${surplusIds.length} more than one widget shows; split it.`);
  if (unknownIds.length > 0)
    throw new Error(
      `${attribute}="${unknownIds.join(' ')}" is not in the record; there are: ${suggestions.join(', ')}.`,
    );
  const element = new Widget();
  for (const [name, value] of Object.entries(attributes)) element.attributeChangedCallback(name, null, value);
  const html = tidy(collectResultSync(render(element.renderSlice(slice))));
  const fetched = { fingerprint: fetchedFingerprint({ tag, attributes, slice }) };
  const origin = originOf(element, fetched, '', textOf(html));
  return { html: html.replace(/(?= class="root)/, spelt({ 'data-origin': origin })), items };
}

/** The fingerprint of what the script will show: of the whole, or of the parts that it fetches. */
function fetchedFingerprint({ tag, attributes, slice }: Widget): string {
  const { src } = attributes;
  if (src ? !src.endsWith('/') : !isInParts(slice)) return slice.fingerprint;
  const attribute = subjectAttribute(tag, attributes);
  return fingerprintOfParts(slice, attribute, parseTokens(attributes[attribute]));
}

/** The text of markup that Lit wrote. */
const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (entity) => characters[entity]!);

const characters: Record<string, string> = {
  '&nbsp;': '\xa0',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

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
