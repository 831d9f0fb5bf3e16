// The code that puts a widget on a page, in the form that the page can take.
import { nameOf, pagePath } from '../render/html.ts';
import { light } from '../render/plain-html.ts';
import { oembed } from './oembed.ts';
import { shadow, type Widget } from '../render/prerender.ts';
import { said } from '../render/sentence.ts';
import { prerendered } from './snippet-prerendered.ts';
import { hostScript, iframe, link, markdown, quote, script, tag, type SnippetInput } from './snippet.ts';

/** What a widget can be embedded as, with what each is for. */
export const forms = {
  tag: 'the script and the tag, for a page that may have scripts',
  prerendered: 'the tag with its content inside, which shows without a script',
  strict: "the same with a style sheet of ours, for pages with style-src 'self'",
  light: 'plain HTML for feeds and newsletters',
  quote: 'a quotation with a link, which most sanitizers let through; the script makes it the widget',
  link: 'a paragraph with a link, which every sanitizer lets through; the script makes it the widget',
  markdown: 'the same link in Markdown, on a line of its own',
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

/** The code for a page that has nothing of ours yet, ending in a line break. */
export function embed(asked: Asked, form: Form): string {
  const { html, script } = embedded(asked, form);
  // A frame can be resized only once it is there; a tag that waits for its script is shown by it the sooner.
  return `${(form === 'tag' ? [script, html] : [html, script]).filter(Boolean).join('\n')}\n`;
}

export interface Embedded {
  html: string;
  /** The script that a page with it needs once; empty where it needs none. */
  script: string;
}

/** The HTML, and apart from it the script. Throws, with what there is, when the record has no such id or the tag no such attribute. */
export function embedded(asked: Asked, form: Form): Embedded {
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
    ...said(slice, item!),
    locale: slice.locale,
    base,
    attributes: items.length > 1 ? attributes : more,
    integrity,
    height,
  };
  const html: Record<Form, () => string> = {
    tag: () => tag(input),
    prerendered: () => prerendered(asked, { base }),
    strict: () => prerendered(asked, { base, css: 'link' }),
    light: () => light(asked, base + pagePath(slice.locale, name, item!.id)),
    quote: () => quote(input),
    link: () => link(input),
    markdown: () => markdown(input),
    iframe: () => iframe(input),
    address: () => base + pagePath(slice.locale, name, item!.id),
    oembed: () => JSON.stringify(oembed({ tag: name, item: item!, slice, base, height }), null, 2),
  };
  const scriptless: Form[] = ['light', 'address', 'oembed'];
  // A tag that is alive before the parser has come to its prerendered root makes the browser complain of a second one.
  const when = form === 'prerendered' || form === 'strict' ? 'defer' : 'async';
  const needed = () => (form === 'iframe' ? hostScript(base) : script(input, when));
  return { html: html[form](), script: scriptless.includes(form) ? '' : needed() };
}
