// The code that puts a widget on a page, in the form that the page can take.
import { plain } from '../format.ts';
import type { Item, Slice } from '../record/slice.ts';
import { nameOf, pagePath, sentenceOf } from './html.ts';
import { light } from './light.ts';
import { oembed } from './oembed.ts';
import { shadow, type Widget } from './prerender.ts';
import { prerendered } from './snippet-prerendered.ts';
import { iframe, link, quote, script, tag, type SnippetInput } from './snippet.ts';

/** What a widget can be embedded as, with what each is for. */
export const forms = {
  tag: 'the script and the tag, for a page that may have scripts',
  prerendered: 'the tag with its content inside, which shows without a script',
  strict: "the same with a style sheet of ours, for pages with style-src 'self'",
  light: 'plain HTML for feeds and newsletters',
  quote: 'a quotation with a link, which most sanitizers let through; the script makes it the widget',
  link: 'a paragraph with a link, which every sanitizer lets through; the script makes it the widget',
  iframe: 'a frame with the page of the widget',
  address: 'the address of that page, for a CMS that discovers oEmbed',
  oembed: 'what such a CMS is told, as JSON',
} as const;
export type Form = keyof typeof forms;

export interface Asked extends Widget {
  /** Address of the folder that holds the library, ending in a slash. */
  base: string;
  integrity?: string | undefined;
  /** Of its page, in pixels, as it was measured. */
  height?: number | undefined;
}

/** The code, ending in a line break. Throws, with what there is, when the record has no such id or the tag no such attribute. */
export function embed(asked: Asked, form: Form): string {
  const { tag: name, attributes, slice, base, height, integrity } = asked;
  if (attributes['person'])
    throw new Error(
      `A person has no page to link to: write <${name} person="${attributes['person']}"> yourself, with a link of yours in it.`,
    );
  const { items } = shadow(asked);
  const [item] = items;
  const more = Object.fromEntries(
    Object.entries(attributes).filter(([key]) => key !== 'case' && key !== 'series'),
  );
  const input: SnippetInput = {
    tag: name,
    id: item!.id,
    title: items.map(nameOf).join(' · '),
    sentence: sentenceOf(slice, item!),
    source: sourceOf(slice, item!),
    locale: slice.locale,
    base,
    attributes: items.length > 1 ? attributes : more,
    integrity,
    height,
  };
  const code: Record<Form, () => string> = {
    tag: () => tag(input),
    prerendered: () => `${prerendered(asked, { base })}\n${script(input)}`,
    strict: () => `${prerendered(asked, { base, css: 'link' })}\n${script(input)}`,
    light: () => light(asked, base + pagePath(slice.locale, name, item!.id)),
    quote: () => `${quote(input)}\n${script(input)}`,
    link: () => `${link(input)}\n${script(input)}`,
    iframe: () => iframe(input, true),
    address: () => base + pagePath(slice.locale, name, item!.id),
    oembed: () => JSON.stringify(oembed({ tag: name, item: item!, slice, base, height }), null, 2),
  };
  return `${code[form]()}\n`;
}

/** Where the sentence that `sentenceOf` gives stands. */
function sourceOf(slice: Slice, item: Item): string | undefined {
  if ('name' in item) return undefined;
  const said =
    'points' in item
      ? (item.points.findLast(({ basis }) => basis === 'observed') ?? item.points.at(-1))
      : item.statements.find(({ id }) => id === item.summary[0]);
  if (!said) return undefined;
  const titles = new Set(said.cites.map(({ source }) => slice.sources[source]!.title));
  return `${plain(slice.speakers[said.speaker]!.name)} · ${[...titles].join('; ')}`;
}
