// Markdown as the documents use it: read by markdown-it, with an id for each heading, made as GitHub makes it.
import MarkdownIt from 'markdown-it';

const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });

const textOf = (token) => (token.children ?? []).map((child) => child.content).join('');

/** The id of a heading: its words in lower case, joined by hyphens, without punctuation. */
export const idOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** The headings of a document with their ids, in order; a heading that comes again has a number behind its id. */
function headings(tokens) {
  const seen = new Map();
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const text = textOf(tokens[index + 1]);
    const count = seen.get(idOf(text)) ?? 0;
    seen.set(idOf(text), count + 1);
    return [
      { token, level: Number(token.tag.slice(1)), text, id: count ? `${idOf(text)}-${count}` : idOf(text) },
    ];
  });
}

const inline = (tokens) => tokens.flatMap((token) => token.children ?? []);

/** Where the links and pictures of a document lead, as they are written; what stands in code is none. */
export const linksOf = (markdown) =>
  inline(parser.parse(markdown, {})).flatMap((token) => token.attrGet('href') ?? token.attrGet('src') ?? []);

/** The ids that a link can lead to in a document. */
export const idsOf = (markdown) => headings(parser.parse(markdown, {})).map(({ id }) => id);

/**
 * A document as HTML, with its headings: ids on them, links and pictures where `lead` says, and each table and listing in a box
 * that can be scrolled by keyboard and has a name of its own.
 */
export function render(markdown, lead) {
  const tokens = parser.parse(markdown, {});
  const found = headings(tokens);
  for (const { token, id } of found) token.attrSet('id', id);
  for (const token of inline(tokens))
    for (const attribute of ['href', 'src']) {
      const target = token.attrGet(attribute);
      if (target) token.attrSet(attribute, lead(target));
    }
  nameBoxes(tokens, found);
  return { html: parser.renderer.render(tokens, parser.options, {}), headings: found };
}

const boxed = new Map([
  ['table_open', 'table'],
  ['fence', 'listing'],
]);

/** Gives each box the name of the heading above it, and its number where that has several. */
function nameBoxes(tokens, found) {
  let section = { text: '' };
  let count = 0;
  for (const token of tokens) {
    const heading = found.find((each) => each.token === token);
    if (heading) [section, count] = [heading, 0];
    if (boxed.has(token.type)) token.meta = { name: `${section.text}, ${boxed.get(token.type)} ${++count}` };
  }
}

const escape = parser.utils.escapeHtml;
const region = (name) => `tabindex="0" role="region" aria-label="${escape(name)}"`;

parser.renderer.rules.table_open = (tokens, index) =>
  `<div class="scroll" ${region(tokens[index].meta.name)}><table>\n`;
parser.renderer.rules.table_close = () => '</table></div>\n';
parser.renderer.rules.fence = (tokens, index) =>
  `<pre ${region(tokens[index].meta.name)}><code>${escape(tokens[index].content.trimEnd())}</code></pre>\n`;
