// A widget without shadow DOM, styles or script: plain HTML for feeds, newsletters and readers, made of what the shadow root
// would hold. Whatever needs the script or the styles to mean something goes; every word, source and date stays.
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributes, escape } from './html.ts';
import { shadow, type Widget } from './prerender.ts';

const kept = new Set(['lang', 'dir', 'href', 'datetime', 'colspan', 'scope', 'cite', 'id']);

/** The widget as an `<article>`; `address` is the page that it is a copy of. */
export function light(widget: Widget, address?: string): string {
  const { html, items } = shadow(widget);
  const fragment = parseFragment(html);
  const prefix = items.map(({ id }) => id).join('-');
  fragment.childNodes = clean(fragment.childNodes, prefix);
  const { slice } = widget;
  const outer = { class: 'on-record', lang: slice.locale };
  const link = address ? `<p><a href="${escape(address)}">${escape(address)}</a></p>` : '';
  return `<div${attributes(outer)}>${serialize(fragment)}${link}</div>`;
}

function clean(nodes: Tree.ChildNode[], prefix: string): Tree.ChildNode[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [node];
    const has = (name: string) => attribute(node, name);
    const classes = has('class')?.split(' ') ?? [];
    if (classes.some((name) => ['controls', 'permalink', 'plot'].includes(name))) return [];
    node.attrs = node.attrs
      .filter(({ name }) => kept.has(name))
      .map(({ name, value }) => {
        // Several widgets may stand in one document: what is unique in a shadow root is not here.
        if (name === 'id') return { name, value: value.startsWith('source-') ? `${prefix}-${value}` : value };
        if (name === 'href' && value.startsWith('#source-'))
          return { name, value: `#${prefix}-${value.slice(1)}` };
        return { name, value };
      });
    node.childNodes = clean(node.childNodes, prefix);
    // A mark is a shape in the widget; in plain text its word does.
    if (node.tagName === 'span' && node.attrs.length === 0) return node.childNodes;
    if (empty(node)) return [];
    return [node];
  });
}

const attribute = (node: Tree.Element, name: string): string | undefined =>
  node.attrs.find((each) => each.name === name)?.value;

/** A paragraph or a box that holds nothing that can be read. */
const empty = (node: Tree.Element): boolean =>
  ['p', 'div', 'span', 'ul', 'footer'].includes(node.tagName) &&
  node.childNodes.every((child) => child.nodeName === '#text' && !(child as Tree.TextNode).value.trim());
