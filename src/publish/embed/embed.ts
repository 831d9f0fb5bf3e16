// The code that puts a widget on a page, in the form that the page can take.
import { collections } from '../../model/subjects.ts';
import { plainTitles } from '../../model/text.ts';
import { isInParts } from '../../record/parts/size.ts';
import { pagePath } from '../library/paths.ts';
import { plainHtml } from '../render/plain-html.ts';
import { shadow, type Widget } from '../render/prerender.ts';
import { attributedSentence } from '../render/sentence.ts';
import { oembed } from './oembed.ts';
import { prerendered } from './prerendered.ts';
import {
  hints,
  hostScript,
  iframe,
  link,
  markdown,
  quote,
  script,
  tag,
  type SnippetInput,
} from './snippet.ts';

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

/** Those that lead to a page of ours or show one. */
const pageForms: Form[] = ['quote', 'link', 'markdown', 'iframe', 'address', 'oembed'];

export interface EmbedRequest extends Widget {
  /** Address of the folder that holds the library, ending in a slash. */
  base: string;
  integrity?: string | undefined;
  /** Of its page, in pixels, as it was measured. */
  height?: number | undefined;
  /** Of the page in a frame; without it the reader's. */
  theme?: 'light' | 'dark' | undefined;
}

/** The code for a page that has nothing of ours yet, ending in a line break. */
export function embed(request: EmbedRequest, form: Form): string {
  const { html, script } = embedded(request, form);
  // A frame can be resized only once it is there; a tag that waits for its script is shown by it the sooner.
  return `${(form === 'tag' ? [script, html] : [html, script]).filter(Boolean).join('\n')}\n`;
}

export interface Embedded {
  html: string;
  /** The script that a page with it needs once; empty where it needs none. */
  script: string;
}

/** The HTML, and apart from it the script. Throws, with what there is, when the record has no such id or the tag no such attribute. */
export function embedded(request: EmbedRequest, form: Form): Embedded {
  const { tag: name, attributes, slice, base, height, integrity, theme } = request;
  const { person } = attributes;
  if (person)
    throw new Error(
      `A person has no page to link to: write <${name} person="${person}"> yourself, with a link of yours in it.`,
    );
  if (attributes['src'] !== undefined && pageForms.includes(form))
    throw new Error(
      `As "${form}" it cannot say src="${attributes['src']}": a page shows the record of its own script. Take the tag.`,
    );
  const { items } = shadow(request);
  const item = items[0]!;
  const page = base + pagePath(slice.locale, name, item.id);
  const input: SnippetInput = {
    tag: name,
    id: item.id,
    title: plainTitles(items),
    ...attributedSentence(slice, item),
    locale: slice.locale,
    base,
    attributes: items.length > 1 ? attributes : optionsIn(attributes),
    integrity,
    height,
    theme,
    isInParts: isInParts(slice),
  };
  const html: Record<Form, () => string> = {
    tag: () => tag(input),
    prerendered: () => prerendered(request, { base }),
    strict: () => prerendered(request, { base, css: 'link' }),
    light: () => plainHtml(request, page),
    quote: () => quote(input),
    link: () => link(input),
    markdown: () => markdown(input),
    iframe: () => iframe(input),
    address: () => page,
    oembed: () => JSON.stringify(oembed({ tag: name, item, slice, base, height }), null, 2),
  };
  return { html: html[form](), script: scriptFor(form, input) };
}

/** What an address says already by leading to the page of a thing need not be said again. */
const optionsIn = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !(name in collections)));

function scriptFor(form: Form, input: SnippetInput): string {
  switch (form) {
    case 'light':
    case 'address':
    case 'oembed':
      return '';
    case 'iframe':
      return hostScript(input.base);
    // A tag that is alive before the parser has come to its prerendered root makes the browser complain of a second one.
    case 'prerendered':
    case 'strict':
      return hints(input, true) + script(input, 'defer');
    default:
      return hints(input) + script(input, 'async');
  }
}
