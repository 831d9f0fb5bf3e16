// Runs in the page: what a picture of a widget must not show, each fault a sentence. Cut off and overlapping: layout.mjs.

const texts = (root) => {
  const found = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.data.trim() && node.parentElement.checkVisibility()) found.push(node);
  return found;
};
const short = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 80);

/** Text that runs out of the box it stands in: a column, a cell, a button, the space around a chart. */
export function spilling({ shadowRoot }) {
  const boxOf = (element) => {
    const { display } = getComputedStyle(element);
    if (element.matches('.plot')) return element;
    return element instanceof SVGElement || /^(inline|contents)/.test(display)
      ? boxOf(element.parentElement)
      : element;
  };
  return texts(shadowRoot.querySelector('.root')).flatMap((node) => {
    if (node.parentElement.matches('option')) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects =
      node.parentElement instanceof SVGElement
        ? [node.parentElement.getBoundingClientRect()]
        : [...range.getClientRects()].filter(({ width }) => width > 1);
    const box = boxOf(node.parentElement).getBoundingClientRect();
    return rects.some(({ left, right }) => left < box.left - 1 || right > box.right + 1)
      ? [`“${short(node.data)}” runs out of its box`]
      : [];
  });
}

/**
 * English that is not marked as such: `pieces` are English words of the interface and the vocabulary. In a language with
 * letters of its own, any small word in Latin letters is taken for English, unless it stands in quotation marks: titles.
 */
export function english({ shadowRoot }, { pieces, otherLetters }) {
  const root = shadowRoot.querySelector('.root');
  const said = texts(root).filter(({ parentElement }) => !/^en\b/.test(parentElement.closest('[lang]').lang));
  // The label of a link or a region repeats text of the record, which an attribute cannot mark.
  const labels = [...root.querySelectorAll('[aria-label]:not(a, article)')].map((each) => each.ariaLabel);
  const escaped = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const known = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')}|M[01]\\d)(?!\\p{L})`, 'u');
  const common = otherLetters
    ? /(?<![\p{L}\p{N}.@/-])[a-z]{3,}(?![\p{L}@/])/u
    : /(?<!\p{L})(?:the|of|was|were|which|with|from)(?!\p{L})/u;
  // Text without a language of its own belongs to the widget; a name may say that it has none.
  const own = said
    .filter(({ parentElement }) => parentElement.closest('[lang]') === root)
    .map(({ data }) => data);
  const found = (texts, pattern) =>
    texts.flatMap((text) => {
      const [word] = pattern.exec(text) ?? [];
      return word ? [`“${short(text)}” has the English “${word}” without saying so`] : [];
    });
  return [
    ...found([...own, ...labels], known),
    ...found(
      own.filter((text) => !known.test(text)).map((text) => text.replace(/[«“][^»”]*[»”]/g, '')),
      common,
    ),
  ];
}
