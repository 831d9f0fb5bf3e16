// `on-record/html`: a widget as HTML, for the templates of a static site generator or a server that runs Node.
import { embeddedInTemplate } from './publish/embed/template.ts';

export interface HtmlOptions {
  /**
   * Address of the folder that `on-record site` wrote, as readers reach it, ending in a slash: `https://example.org/on-record/`.
   * The script and the fallback link lead there.
   */
  base: string;
  /** Language of the page around it; a region is left aside, and a language that the record has not gives its first one. */
  lang?: string | undefined;
  /**
   * `prerendered`: the tag with the whole widget inside; `strict`: the same for pages with `style-src 'self'`; `tag`: with a
   * link inside; `light`: plain HTML for feeds and newsletters; `quote`, `link`: for what goes through a sanitizer; `iframe`.
   * @default 'prerendered'
   */
  as?: 'prerendered' | 'strict' | 'tag' | 'light' | 'quote' | 'link' | 'iframe' | undefined;
  /** Folder of a record of your own; without it the one that the package brings. It is read once. */
  record?: string | undefined;
}

export interface Html {
  html: string;
  /** The script element that a page needs once, however many widgets it has; empty where it needs none. */
  script: string;
}

/**
 * The HTML of a widget with these attributes, spelt as in HTML: `html('case-timeline', { case: 'harbour-2019' }, { base })`.
 * Rejects with a sentence that names what there is when the record has no such id or the tag no such attribute.
 */
export async function html(
  tag: string,
  attributes: Record<string, string | number | undefined>,
  options?: HtmlOptions,
): Promise<Html> {
  const { base = '', as = 'prerendered', lang, record } = options ?? {};
  return embeddedInTemplate({ tag, attributes, base, as, lang, record, library: import.meta.dirname });
}
