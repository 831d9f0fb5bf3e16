import MagicString from 'magic-string';
import { Tokenizer } from 'parse5';
import { expression } from './spare-white-space.mjs';

/** Stands for an expression in an attribute; no attribute of ours that has one holds this character. */
export const place = '~';

/** The same for one between tags: the shortest comment that there is. */
const child = '<?>';

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
 * The HTML that Lit makes of the pieces of a template when it first sees it, made when the script is built: with a comment where
 * something stands between tags, and `$` after the name of an attribute that has something in it.
 */
export function compiledTemplate(pieces) {
  const html = pieces.join(expression);
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
