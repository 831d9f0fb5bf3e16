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

const childWith = (element: Tree.Element, name: string): string =>
  element.childNodes
    .filter((node): node is Tree.Element => isElement(node) && classesOf(node).includes(name))
    .map((node) => oneLine(textOf(node)))
    .join(' ');

/** Every statement and figure of a shadow root. */
export function shownIn(html: string): Shown[] {
  const found = [...below(parseFragment(html).childNodes)];
  const statements = found
    .filter((element) => partOf(element) === 'statement')
    .map((element) => ({
      text: childWith(element, 'text').replace(/ #$/, ''),
      byline: childWith(element, 'byline'),
      beside: childWith(element, 'answer'),
    }));
  const figures = found
    .filter((element) => partOf(element) === 'figure')
    .map((element) => ({
      text: '',
      byline: childWith(element, 'byline'),
      beside: childWith(element, 'answer'),
    }));
  return [...statements, ...figures];
}

/** The words of any markup, in one line. */
export const wordsOf = (html: string): string => oneLine(parseFragment(html).childNodes.map(textOf).join(''));
