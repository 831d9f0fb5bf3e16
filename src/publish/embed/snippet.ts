// The markup that puts a widget on a page, in the forms that differ in what a page lets through. Text in, text out.
import { isTag, subjectAttribute, tags } from '../../model/subjects.ts';
import { exampleBase, isFolderAddress, pagePath, partsFolder, scriptName } from '../library/paths.ts';
import { anchor, attributes, checkAddresses, escape } from '../render/html.ts';
import { codeHints, partHints } from './hints.ts';
import { frame } from './oembed.ts';

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
  /** Of a frame: the theme of its page. */
  theme?: string | undefined;
  /** Whether the script brings no record, and fetches its parts. */
  isInParts?: boolean | undefined;
}

/** A paragraph with a link, which every sanitizer lets through; the script makes it the widget. */
export const link = (input: SnippetInput): string => `<p>${linkToUpgrade(input)}</p>`;

/** The same in Markdown; it has to stand in a paragraph of its own. */
export const markdown = (input: SnippetInput): string =>
  `[${input.title.replace(/[\\`*_[\]<>()&~!@]|:(?=\/\/)|(?<=www)\./gi, '\\$&')}](${addressToUpgrade(input)})`;

/** A quotation that names its source, and a link; the script makes it the widget, whole or, without its class, the link. */
export function quote(input: SnippetInput): string {
  const source = input.source ? `<p><cite>${escape(input.source)}</cite></p>` : '';
  const answer = input.answer ? `<p>${escape(input.answer)}</p>` : '';
  const outer = attributes({ class: 'on-record', cite: addressOf(input) });
  return `<blockquote${outer}><p>${escape(input.sentence)}</p>${source}${answer}<p>${linkToUpgrade(input)}</p></blockquote>`;
}

/** The tag. Before the script runs the tag is unknown to the browser, which would set it in a line. */
export function tag(input: SnippetInput): string {
  const { values } = checkedAttributes(input);
  const outer = attributes({ ...values, lang: input.locale, style: 'display:block' });
  const page = addressOf({ ...input, attributes: {} });
  return `<${input.tag}${outer}>${anchor(page, input.title)}</${input.tag}>`;
}

/** A frame with the widget's own page. */
export const iframe = (input: SnippetInput): string =>
  frame(addressOf(input, input.theme), input.title, input.height);

/** The script that makes every frame of a page as high as what is in it. */
export const hostScript = (base: string): string =>
  `<script async${attributes({ src: `${checkedBase(base)}host.js` })}></script>`;

/**
 * The script that a page needs once, however many widgets it has; `defer` where what it replaces must be there before it.
 */
export function script(
  { base, locale, integrity }: Pick<SnippetInput, 'base' | 'locale' | 'integrity'>,
  when: 'async' | 'defer' = 'async',
): string {
  const src = checkedBase(base) + scriptName(locale);
  return `<script ${when}${attributes({ src, integrity, crossorigin: integrity && 'anonymous' })}></script>`;
}

/**
 * What stands before the script where it has to fetch the record: the tag names one, or that of the script lies in parts. For a
 * widget that shows already it is the same for all of a page.
 */
export function hints(input: SnippetInput, isShown = false): string {
  const { tag, base, locale, isInParts } = input;
  const { values } = checkedAttributes(input);
  const { src } = values;
  if (src === undefined && !isInParts) return '';
  const folder = src ?? checkedBase(base) + partsFolder(locale);
  const code = codeHints(checkedBase(base), src === undefined ? locale : undefined);
  return isShown || !folder.endsWith('/') || !isTag(tag) ? code : code + partHints(folder, tag, values);
}

/** The link that the script makes the widget: what says how the widget is to look goes with it. */
const linkToUpgrade = (input: SnippetInput): string => anchor(addressToUpgrade(input), input.title);

function addressToUpgrade(input: SnippetInput): string {
  const { src } = input.attributes ?? {};
  if (src !== undefined)
    throw new Error(
      `A link cannot say src="${src}": a page shows the record of its own script, whoever wrote the link. Take the tag.`,
    );
  return addressOf(input);
}

/** Address of the widget's page, with the attributes as its parameters. */
function addressOf(input: SnippetInput, theme?: string): string {
  const { tag, id, locale, base } = input;
  const { subject, values } = checkedAttributes(input);
  const { [subject]: ids, ...options } = values;
  const parameters = new URLSearchParams(ids === id ? options : values);
  // Whose record a page shows, and in which language, is its own to say.
  for (const name of ['src', 'data-url', 'lang']) parameters.delete(name);
  if (theme) parameters.set('theme', theme);
  const query = parameters.toString();
  return checkedBase(base) + pagePath(locale, tag, id) + (query && `?${query}`);
}

/** The attributes of the tag, once everything that goes into an address or a tag is what it should be. */
function checkedAttributes({ tag, id, locale, attributes = {} }: SnippetInput) {
  if (!isTag(tag)) throw new Error(`There is no tag "${tag}"; there are ${tags.join(', ')}.`);
  for (const [what, value] of Object.entries({ id, locale }))
    if (!/^[\w-]+$/.test(value))
      throw new Error(`The ${what} "${value}" cannot stand in an address: take letters, digits and hyphens.`);
  for (const name of Object.keys(attributes))
    if (!/^(?!on)[a-z]+(-[a-z]+)*$/.test(name))
      throw new Error(`"${name}" is not an attribute of <${tag}>; they are spelt like heading-level.`);
  checkAddresses(attributes);
  const subject = subjectAttribute(tag, {});
  const values: Record<string, string> = { [subject]: id, ...attributes };
  return { subject, values };
}

function checkedBase(base: string): string {
  if (isFolderAddress(base)) return base;
  throw new Error(
    `"${base}" is not the address of a folder: give all of it, with the slash at its end, like ${exampleBase}`,
  );
}
