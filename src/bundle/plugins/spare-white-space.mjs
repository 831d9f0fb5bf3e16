import { Tokenizer } from 'parse5';

/** Elements that begin a line of their own, so that white space beside their tags shows as nothing. */
const blocks = new Set(
  'article div h1 h2 h3 h4 h5 h6 li ol option p section table tbody td th thead tr ul'.split(' '),
);

/** The tags, the text and the white space of a piece of HTML, in their order. */
function tokensOf(html) {
  const tokens = [];
  const note = (kind) => (token) => {
    const { startOffset: start, endOffset: end } = token.location;
    tokens.push({
      isSpace: kind === 'space',
      isTag: kind === 'tag',
      isBlock: kind === 'tag' && blocks.has(token.tagName),
      start,
      end,
    });
  };
  const handler = {
    onStartTag: note('tag'),
    onEndTag: note('tag'),
    onCharacter: note('text'),
    onNullCharacter: note('text'),
    onComment: note('text'),
    onDoctype: note('text'),
    onWhitespaceCharacter: note('space'),
    onEof() {},
  };
  new Tokenizer({ sourceCodeLocationInfo: true }, handler).write(html, true);
  return tokens;
}

/** Stands for an expression; no template of ours has this character. */
export const expression = '\ue000';

/**
 * The pieces of a template of HTML without the white space that never shows; one space where there may be some. Between tags it is
 * a line break, which a script says by two characters: what minifies the HTML around a script takes white space from between tags.
 */
export function withoutSpareWhiteSpace(pieces) {
  const html = pieces.join(expression);
  const tokens = tokensOf(html);
  const isSpare = ({ isSpace }, index) =>
    isSpace && (tokens[index - 1]?.isBlock || tokens[index + 1]?.isBlock);
  return tokens
    .filter((token, index) => !isSpare(token, index))
    .map(({ isTag, start, end }) => {
      const text = html.slice(start, end).replace(/[ \t]*\n\s*/g, ' ');
      return isTag ? text.replace(/ >$/, '>') : text;
    })
    .join('')
    .replaceAll('> <', '>\n<')
    .split(expression);
}
