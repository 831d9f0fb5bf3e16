// Chromium's full accessibility tree, as assistive technology is given it, made easy to ask.

/** What is ignored is left out and its children stand in its place; boxes of lines say nothing that their text does not. */
const nested = (nodes, langs) => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = ({ childIds = [] }, parent) =>
    childIds.flatMap((id) => {
      const node = byId.get(id);
      if (!node || node.role?.value === 'InlineTextBox') return [];
      if (node.ignored || node.role.value === 'none') return children(node, parent);
      const made = {
        parent,
        role: node.role.value,
        name: tidy(node.name?.value),
        value: node.value?.value ?? '',
        lang: langs.get(node.backendDOMNodeId) ?? '',
        ...Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      };
      made.children = children(node, made);
      return [made];
    });
  return children(nodes.find(({ parentId }) => !parentId));
};

/** White space and the marks of direction are not heard. */
export const tidy = (text = '') =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The language in force at every node, through shadow roots; the tree itself does not tell. */
const languages = (node, inherited, found = new Map()) => {
  const { attributes = [] } = node;
  const at = attributes.indexOf('lang');
  // Attributes come as name, value, name, value, …; lang="" means that the language is not known.
  const lang = at >= 0 && at % 2 === 0 ? attributes[at + 1] : inherited;
  found.set(node.backendNodeId, lang);
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.pseudoElements ?? [])])
    languages(child, lang, found);
  return found;
};

/** The whole tree of a page, from its root. */
export async function treeOf(page) {
  const client = await page.createCDPSession();
  await client.send('Accessibility.enable');
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return { role: 'page', children: nested(nodes, languages(root, '')) };
}

/** A node and what is in it, in the order in which it is read. */
export function* walk(node) {
  yield node;
  for (const child of node.children) yield* walk(child);
}

export const all = (tree, ...roles) => [...walk(tree)].filter(({ role }) => roles.includes(role));

/** What is read out between the start and the end of a node. */
export const said = (node) =>
  tidy(
    all(node, 'StaticText')
      .map(({ name }) => name)
      .join(' '),
  );
