// The markup that puts a widget on a page, in the forms that differ in what a page lets through. Text in, text out.
import { attributes, escape, pagePath } from '../render/html.ts';
import { unmeasured } from './oembed.ts';

export interface SnippetInput {
  tag: string;
  /** Of the case, or of the series. */
  id: string;
  title: string;
  /** One sentence from the record that names its speaker. */
  sentence: string;
  /** Where that sentence stands. */
  source?: string | undefined;
  /** What was answered to it, where it is an allegation. */
  answer?: string | undefined;
  locale: string;
  /** Address of the folder that holds the library, ending in a slash. */
  base: string;
  /** The tag's further attributes, spelt as in HTML. */
  attributes?: Record<string, string> | undefined;
  /** SRI of the script. */
  integrity?: string | undefined;
  /** Of a frame: the height, in pixels, that its page was measured to have. */
  height?: number | undefined;
}

/** What each tag calls the id of what it shows. */
const idAttribute: Record<string, string> = {
  'case-card': 'case',
  'prisoner-count': 'series',
  'case-timeline': 'case',
  'allegation-list': 'case',
};

/** A paragraph with a link, which every sanitizer lets through; the script makes it the widget. */
export const link = (input: SnippetInput): string => `<p>${anchor(input)}</p>`;

/** The same in Markdown; it has to stand in a paragraph of its own. */
export const markdown = (input: SnippetInput): string =>
  `[${input.title.replace(/[\\`*_[\]<>()&~!@]|:(?=\/\/)|(?<=www)\./gi, '\\$&')}](${carrying(input)})`;

/** A quotation that names its source, and a link; the script makes it the widget, whole or, without its class, the link. */
export function quote(input: SnippetInput): string {
  const source = input.source ? `<p><cite>${escape(input.source)}</cite></p>` : '';
  const answer = input.answer ? `<p>${escape(input.answer)}</p>` : '';
  const own = attributes({ class: 'on-record', cite: address(input) });
  return `<blockquote${own}><p>${escape(input.sentence)}</p>${source}${answer}<p>${anchor(input)}</p></blockquote>`;
}

/** The tag. Before the script runs the tag is unknown to the browser, which would set it in a line. */
export function tag(input: SnippetInput): string {
  const own = { ...given(input), lang: input.locale, style: 'display:block' };
  return `<${input.tag}${attributes(own)}>${anchor(input, false)}</${input.tag}>`;
}

/** A frame with the widget's own page. */
export function iframe(input: SnippetInput): string {
  const { title, height = unmeasured } = input;
  const own = { src: address(input), title, width: '100%', height: String(height), frameborder: '0' };
  return `<iframe${attributes({ ...own, loading: 'lazy' })}></iframe>`;
}

/** The script that makes every frame of a page as high as what is in it. */
export const hostScript = (base: string): string =>
  `<script async${attributes({ src: `${folder(base)}host.js` })}></script>`;

/**
 * The script that a page needs once, however many widgets it has; `defer` where what it replaces must be there before it.
 */
export function script({ base, locale, integrity }: SnippetInput, when: 'async' | 'defer' = 'async'): string {
  const src = `${folder(base)}on-record${locale === 'en' ? '' : `.${locale}`}.js`;
  return `<script ${when}${attributes({ src, integrity, crossorigin: integrity && 'anonymous' })}></script>`;
}

/** The link to the widget's page; what says how the widget is to look goes with it where the link has to become it. */
const anchor = (input: SnippetInput, becomes = true): string =>
  `<a${attributes({ href: becomes ? carrying(input) : address({ ...input, attributes: {} }) })}>${escape(input.title)}</a>`;

/** The address that has to say everything itself. */
function carrying(input: SnippetInput): string {
  const { src } = input.attributes ?? {};
  if (src !== undefined)
    throw new Error(
      `A link cannot say src="${src}": a page shows the record of its own script, whoever wrote the link. Take the tag.`,
    );
  return address(input);
}

/** Address of the widget's page, with the attributes as its parameters. */
function address(input: SnippetInput): string {
  const { tag, id, locale, base } = input;
  const { [idAttribute[tag] ?? '']: shown, ...rest } = given(input);
  const more = new URLSearchParams(shown === id ? rest : { [idAttribute[tag]!]: shown!, ...rest });
  for (const name of ['src', 'data-url', 'lang']) more.delete(name);
  const query = more.toString();
  return folder(base) + pagePath(locale, tag, id) + (query && `?${query}`);
}

/** The attributes of the tag, once everything that goes into an address or a tag is what it should be. */
function given({ tag, id, locale, attributes = {} }: SnippetInput): Record<string, string> {
  const named = Object.hasOwn(idAttribute, tag) && idAttribute[tag];
  if (!named) throw new Error(`There is no tag "${tag}"; there are ${Object.keys(idAttribute).join(', ')}.`);
  for (const [what, value] of Object.entries({ id, locale }))
    if (!/^[\w-]+$/.test(value))
      throw new Error(`The ${what} "${value}" cannot stand in an address: take letters, digits and hyphens.`);
  for (const name of Object.keys(attributes))
    if (!/^(?!on)[a-z]+(-[a-z]+)*$/.test(name))
      throw new Error(`"${name}" is not an attribute of <${tag}>; they are spelt like heading-level.`);
  return { [named]: id, ...attributes };
}

function folder(base: string): string {
  if (/^https?:\/\/[^\s?#]+\/$/.test(base)) return base;
  throw new Error(
    `"${base}" is not the address of a folder: give all of it, with the slash at its end, like https://example.org/on-record/`,
  );
}
