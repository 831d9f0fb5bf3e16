// What is done to markup on its way into a page: by libraries and editors, each as it comes, and by two systems that cannot
// be run here, whose documented lists stand in for them.
import { build } from 'esbuild';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

const rehype = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize, defaultSchema)
  .use(rehypeStringify);

/** Lets through these elements with these attributes. Scripts lose what is in them, everything else keeps it. */
const only = (allowed) => (markup) =>
  sanitizeHtml(markup, {
    allowedTags: Object.keys(allowed),
    allowedAttributes: allowed,
    allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
  });
const each = (names, attributes = []) => Object.fromEntries(names.map((name) => [name, attributes]));

// wp_kses_post(): what developer.wordpress.org documents as $allowedposttags, with its global attributes.
const everywhere = ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'role', 'style', 'title'];
const post = {
  ...each(
    'address abbr acronym article aside b bdo big br caption center cite code dd details dfn div dl dt em'.split(
      ' ',
    ),
    everywhere,
  ),
  ...each(
    'figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i kbd li main mark nav ol p pre s samp'.split(' '),
    everywhere,
  ),
  ...each('section small span strike strong sub summary sup tt u ul var'.split(' '), everywhere),
  a: ['href', 'rel', 'rev', 'name', 'target', 'download', ...everywhere],
  blockquote: ['cite', ...everywhere],
  img: ['src', 'alt', 'width', 'height', 'loading', ...everywhere],
  q: ['cite', ...everywhere],
};
// $allowedtags: comments.
const comment = {
  ...each(['b', 'code', 'em', 'i', 's', 'strike', 'strong', 'cite']),
  a: ['href', 'title'],
  abbr: ['title'],
  blockquote: ['cite'],
  q: ['cite'],
};
/** What wpautop() makes of one piece of markup, when it is shown. */
const paragraphs = (markup) => (/^\s*<(p|blockquote)\b/.test(markup) ? markup : `<p>${markup}</p>`);
/** make_clickable(), for comments. */
const clickable = (text) => text.replace(/^https?:\S+$/, '<a href="$&" rel="nofollow ugc">$&</a>');
// The text format “Basic HTML” as Drupal's standard profile installs it.
const basic = {
  ...each(['em', 'strong', 'cite', 'code', 'dl', 'dt', 'dd', 'li', 'p', 'br']),
  ...each(['h2', 'h3', 'h4', 'h5', 'h6'], ['id']),
  a: ['href', 'hreflang'],
  blockquote: ['cite'],
  ul: ['type'],
  ol: ['start', 'type'],
  img: ['src', 'alt', 'height', 'width', 'data-*'],
};

/** Ghost tells the sites that it links to where their readers come from. */
const referred = (markup) =>
  markup.replace(/href="([^"]+)"/g, (_, href) => {
    const address = new URL(href.replaceAll('&amp;', '&'));
    address.searchParams.set('ref', 'their-blog.example');
    return `href="${address.href.replaceAll('&', '&amp;')}"`;
  });

export const sanitizers = {
  'sanitize-html': (markup) => sanitizeHtml(markup),
  'rehype-sanitize (GitHub’s list)': (markup) => String(rehype.processSync(markup)),
  'markdown-it': (markup) => new MarkdownIt().render(markup),
  'markdown-it, html: true': (markup) => new MarkdownIt({ html: true }).render(markup),
  'markdown-it, linkify: true': (markup) => new MarkdownIt({ linkify: true }).render(markup),
  marked: (markup) => marked.parse(markup),
  'WordPress author (imitated)': (markup) => paragraphs(only(post)(markup)),
  'WordPress comment (imitated)': (markup) => paragraphs(clickable(only(comment)(markup))),
  'Drupal Basic HTML (imitated)': only(basic),
  'Ghost HTML card (imitated)': referred,
};

/** Runs in a page, with what `editors` makes: each takes markup in, and gives out what it would save. */
export const inPage = ['DOMPurify', 'TinyMCE 8', 'CKEditor 5'];

/** One script with an HTML purifier and two editors, as their guides set them up. */
export async function editors() {
  const contents = `
    import DOMPurify from 'dompurify';
    import tinymce from 'tinymce';
    import 'tinymce/icons/default';
    import 'tinymce/models/dom';
    import 'tinymce/themes/silver';
    import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
    import { Essentials } from '@ckeditor/ckeditor5-essentials';
    import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
    import { Link } from '@ckeditor/ckeditor5-link';
    import { BlockQuote } from '@ckeditor/ckeditor5-block-quote';

    const place = () => document.body.appendChild(document.createElement('div'));
    const tiny = tinymce.init({ target: place(), license_key: 'gpl', skin: false, content_css: false, promotion: false });
    const ck = ClassicEditor.create(place(), {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Link, BlockQuote],
    });
    window.clean = {
      DOMPurify: (markup) => DOMPurify.sanitize(markup),
      'TinyMCE 8': async (markup) => {
        const [editor] = await tiny;
        editor.setContent(markup);
        return editor.getContent();
      },
      'CKEditor 5': async (markup) => {
        const editor = await ck;
        editor.setData(markup);
        return editor.getData();
      },
    };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    write: false,
    loader: { '.css': 'empty', '.svg': 'text' },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
