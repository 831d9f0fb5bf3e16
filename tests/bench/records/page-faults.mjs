// What is wrong with a page of a site, as far as a parser of HTML tells. Data of search engines and answers of oEmbed are read as well.
import { parse } from 'parse5';

const isElement = (node, tag) => node.nodeName === tag;
const attribute = (node, name) => node.attrs?.find((each) => each.name === name)?.value;

function* nodesIn(node) {
  for (const child of node.childNodes ?? []) {
    yield child;
    yield* nodesIn(child);
  }
  if (node.content) yield* nodesIn(node.content);
}

const textIn = (node) => [...nodesIn(node)].map(({ value = '' }) => value).join('');

/**
 * One sentence for each fault. `address` is that of the page; `isThere` tells of an address whether a file of the site stands there,
 * and of one elsewhere nothing.
 */
export function pageFaults(html, address, isThere) {
  const faults = [];
  const document = parse(html, {
    sourceCodeLocationInfo: false,
    onParseError: ({ code, startLine }) => faults.push(`line ${startLine}: ${code}`),
  });
  const nodes = [...nodesIn(document)];
  const root = nodes.find((node) => isElement(node, 'html'));
  if (!attribute(root, 'lang')) faults.push('has no language');
  const title = nodes.find((node) => isElement(node, 'title'));
  if (!title || textIn(title).trim() === '') faults.push('has no title');
  for (const node of nodes) faults.push(...addressFaults(node, address, isThere), ...dataFaults(node));
  return [...faults, ...widgetFaults(nodes)];
}

function addressFaults(node, address, isThere) {
  return ['href', 'src']
    .map((name) => attribute(node, name))
    .filter((value) => value !== undefined && !value.startsWith('#'))
    .filter((value) => isThere(new URL(value, address)) === false)
    .map((value) => `leads to ${value}, which is not there`);
}

function dataFaults(node) {
  if (!isElement(node, 'script') || attribute(node, 'type') !== 'application/ld+json') return [];
  try {
    JSON.parse(textIn(node));
    return [];
  } catch (error) {
    return [`data of search engines: ${error.message}`];
  }
}

/** A list has none; a page of a widget has one, with its content in it before any script runs. */
function widgetFaults(nodes) {
  const widgets = nodes.filter(({ nodeName }) =>
    /^(case-card|case-timeline|allegation-list|prisoner-count)$/.test(nodeName),
  );
  const isList = nodes.some((node) => attribute(node, 'role') === 'search');
  if (isList) return [];
  if (widgets.length !== 1) return [`has ${widgets.length} widgets in place of one`];
  const [widget] = widgets;
  const shadow = widget.childNodes.find((node) => attribute(node, 'shadowrootmode') === 'open');
  if (!shadow) return ['has a widget without its content'];
  const heading = [...nodesIn(shadow)].find(({ nodeName }) => nodeName === 'h1');
  return heading && textIn(heading).trim() ? [] : ['has a widget without a heading'];
}
