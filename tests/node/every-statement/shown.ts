// What a reader sees of a statement in a widget: its words, what stands under them, and what stands beside it.
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Shown {
  text: string;
  byline: string;
  /** Everything beside it: answers, gaps, challenges. */
  beside: string;
}

type Node = Tree.ChildNode;

const isElement = (node: Node): node is Tree.Element => 'tagName' in node;
const classesOf = (node: Tree.Element) =>
  node.attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
const partOf = (node: Tree.Element) => node.attrs.find(({ name }) => name === 'part')?.value;

/** Text in one line, as it reads. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();

const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
};

function* below(nodes: Node[]): Iterable<Tree.Element> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* below(node.childNodes);
  }
}

const childrenWith = (element: Tree.Element, name: string): Tree.Element[] =>
  element.childNodes.filter(
    (node): node is Tree.Element => isElement(node) && classesOf(node).includes(name),
  );

const childWith = (element: Tree.Element, name: string): string =>
  childrenWith(element, name)
    .map((node) => oneLine(textOf(node)))
    .join(' ');

const attributeOf = (node: Tree.Element, wanted: string) =>
  node.attrs.find(({ name }) => name === wanted)?.value;

/** Every statement and figure of a shadow root, in print as on the screen: nothing waits for a pointer. */
export function shownIn(html: string): Shown[] {
  const found = [...below(parseFragment(html).childNodes)];
  /** The words of a child, and of what its links within the widget lead to. */
  const followed = (element: Tree.Element, name: string): string => {
    const links = [...below(childrenWith(element, name))].filter(({ tagName }) => tagName === 'a');
    const targets = links.flatMap((link) => {
      const id = attributeOf(link, 'href')?.replace(/^#/, '');
      return found.filter((each) => id !== undefined && attributeOf(each, 'id') === id);
    });
    return [childWith(element, name), ...targets.map((target) => oneLine(textOf(target)))].join(' ');
  };
  const statements = found
    .filter((element) => partOf(element) === 'statement')
    .map((element) => ({
      text: childWith(element, 'text').replace(/ #$/, ''),
      byline: followed(element, 'byline'),
      beside: followed(element, 'answer'),
    }));
  const figures = found
    .filter((element) => partOf(element) === 'figure')
    .map((element) => ({
      text: '',
      byline: followed(element, 'byline'),
      beside: followed(element, 'answer'),
    }));
  return [...statements, ...figures];
}

/** How many words stand in the statements and figures of a shadow root, and how many in the bylines under all that it shows. */
export function wordCounts(html: string): { said: number; bylines: number } {
  const count = (elements: Tree.Element[]) =>
    elements.flatMap((element) => textOf(element).match(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu) ?? []).length;
  const found = [...below(parseFragment(html).childNodes)];
  const isByline = (element: Tree.Element) => classesOf(element).includes('byline');
  const figures = found.filter((element) => partOf(element) === 'figure');
  const ofFigures = figures.flatMap(({ childNodes }) =>
    childNodes.filter((node): node is Tree.Element => isElement(node) && node.tagName === 'p'),
  );
  const texts = found.filter((element) => classesOf(element).includes('text'));
  return {
    said: count([...texts, ...ofFigures.filter((each) => !isByline(each))]),
    bylines: count(found.filter(isByline)),
  };
}

/** The words of any markup, in one line. */
export const wordsOf = (html: string): string => oneLine(parseFragment(html).childNodes.map(textOf).join(''));
