// Most sites refuse to be shown in a frame: links to them open elsewhere.
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const added = ' target="_blank" rel="noopener"';

/** The same HTML, every character of it, with two attributes in the tags of links to other sites. */
export function opensElsewhere(html: string): string {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  const pieces: string[] = [];
  let end = 0;
  for (const link of elements(fragment)) {
    const href = link.attrs.find(({ name }) => name === 'href')?.value;
    if (link.tagName !== 'a' || !/^https?:/.test(href ?? '')) continue;
    const afterName = link.sourceCodeLocation!.startOffset + '<a'.length;
    pieces.push(html.slice(end, afterName), added);
    end = afterName;
  }
  return [...pieces, html.slice(end)].join('');
}

/** In the order in which their tags begin. */
const elements = (node: Tree.ParentNode): Tree.Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
