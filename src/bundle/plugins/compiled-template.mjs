import MagicString from 'magic-string';
import { Tokenizer } from 'parse5';
import { expression } from './spare-white-space.mjs';

/** Stands for an expression in an attribute; no attribute of ours that has one holds this character. */
export const place = '~';

/**
 * The same for one between tags, where Lit puts a comment when it first sees the template. A comment in the script itself would
 * have tools for HTML take away the white space beside it.
 */
export const child = '^';

/** The attributes of a piece of HTML that have expressions in their values, each with where it stands. */
function attributesWithExpressions(html) {
  const found = [];
  const ignore = () => {};
  const handler = {
    onStartTag({ attrs, location }) {
      for (const { name, value } of attrs)
        if (value.includes(expression)) found.push({ name, value, location: location.attrs[name] });
    },
    onEndTag: ignore,
    onComment: ignore,
    onDoctype: ignore,
    onCharacter: ignore,
    onNullCharacter: ignore,
    onWhitespaceCharacter: ignore,
    onEof: ignore,
  };
  new Tokenizer({ sourceCodeLocationInfo: true }, handler).write(html, true);
  return found;
}

/**
 * What Lit finds out of a template when it first sees it, found out when the script is built: where expressions stand, and of which
 * attributes, whose names get a `$`.
 */
export function compiledTemplate(pieces) {
  const html = pieces.join(expression);
  if (/<[a-z]/.test(html) && html.includes(child))
    throw new Error(`${html} holds ${child}, which stands for expressions: choose another.`);
  const edited = new MagicString(html);
  for (const { name, value, location } of attributesWithExpressions(html)) {
    if (value.includes(place))
      throw new Error(`${name}="${value}" holds ${place}, which stands for expressions: choose another.`);
    const { startOffset, endOffset } = location;
    const written = html.slice(startOffset + name.length, endOffset).replaceAll(expression, place);
    edited.update(startOffset, endOffset, `${name}$${written}`);
  }
  return edited.toString().replaceAll(expression, child);
}
