// A widget without shadow DOM, styles or script: plain HTML for feeds, newsletters and readers, made of what the shadow root
// would hold. Whatever needs the script or the styles to mean something goes; every word, source and date stays.
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isWebAddressOrPath } from '../../model/addresses.ts';
import { anchor, attributes } from './html.ts';
import { shadow, type Widget } from './prerender.ts';

const keptAttributes = ['lang', 'dir', 'href', 'datetime', 'colspan', 'scope', 'cite', 'id'];
const droppedClasses = ['controls', 'permalink', 'plot', 'skip'];
const droppedWhenEmpty = ['p', 'div', 'span', 'ul', 'footer'];

/** The widget as plain HTML; `address` is the page that it is a copy of. */
export function plainHtml(widget: Widget, address?: string): string {
  const { html, items } = shadow(widget);
  const fragment = parseFragment(html);
  const prefix = items.map(({ id }) => id).join('-');
  fragment.childNodes = simplified(fragment.childNodes, prefix);
  const link = address ? `<p>${anchor(address, address)}</p>` : '';
  const outer = attributes({ class: 'on-record', lang: widget.slice.locale });
  return `<div${outer}>${serialize(fragment)}${link}</div>`;
}

function simplified(nodes: Tree.ChildNode[], prefix: string): Tree.ChildNode[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [node];
    if (classesOf(node).some((name) => droppedClasses.includes(name))) return [];
    node.attrs = node.attrs
      .filter(({ name, value }) => keptAttributes.includes(name) && (name !== 'href' || isLink(value)))
      .map(({ name, value }) => ({ name, value: uniqueIn(prefix, name, value) }));
    node.childNodes = simplified(node.childNodes, prefix);
    // A mark is a shape in the widget; in plain text its word does.
    if (node.tagName === 'span' && node.attrs.length === 0) return node.childNodes;
    return isEmpty(node) ? [] : [node];
  });
}

/** What was rendered links to addresses of the record, and to places in itself. */
const isLink = (href: string): boolean => href.startsWith('#') || isWebAddressOrPath(href);

const classesOf = ({ attrs }: Tree.Element): string[] =>
  attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];

/** Several widgets may stand in one document: what is unique in a shadow root is not so there. */
function uniqueIn(prefix: string, name: string, value: string): string {
  if (name === 'id' && value.startsWith('source-')) return `${prefix}-${value}`;
  if (name === 'href' && value.startsWith('#source-')) return `#${prefix}-${value.slice(1)}`;
  return value;
}

/** A paragraph or a box that holds nothing that can be read. */
const isEmpty = (node: Tree.Element): boolean =>
  droppedWhenEmpty.includes(node.tagName) &&
  node.childNodes.every((child) => child.nodeName === '#text' && 'value' in child && !child.value.trim());
