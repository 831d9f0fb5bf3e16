// What a reader sees of a statement in a widget: its words, what stands under them, and what stands beside it.
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Shown {
  /** Its own words; none of a figure, which stands as a number. */
  text: string;
  kicker: string;
  byline: string;
  /** The same with the documents that its links lead to. */
  documents: string;
  /** Everything beside it: answers, gaps, challenges. */
  beside: string;
  /** What is said above it of it and of others: the date of its event, or that none of them has one. */
  above: string;
  /** What the editors say under it: its withdrawal, the accounts that it cannot be squared with. */
  notes: string;
  isInHead: boolean;
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
  const shown = (element: Tree.Element): Omit<Shown, 'text' | 'isInHead'> => ({
    kicker: childWith(element, 'kicker'),
    byline: childWith(element, 'speaker'),
    documents: followed(element, 'speaker'),
    beside: followed(element, 'answer'),
    above: aboveOf(element),
    notes: [childWith(element, 'note'), childWith(element, 'conflict')].join(' '),
  });
  const statements = found
    .filter((element) => partOf(element) === 'statement')
    .map((element) => ({
      ...shown(element),
      text: childWith(element, 'text').replace(/ #\p{N}+$/u, ''),
      isInHead: false,
    }));
  const figures = found
    .filter((element) => partOf(element) === 'figure')
    .map((element) => ({ ...shown(element), text: '', isInHead: false }));
  // In the head the byline of a figure stands beside its number, and no answer does.
  const head = found
    .filter((element) => classesOf(element).includes('statement') && !partOf(element))
    .map((element) => {
      const [inner = element] = [...below(element.childNodes)].filter(
        (each) => childrenWith(each, 'speaker').length > 0,
      );
      return { ...shown(inner), text: '', isInHead: true };
    })
    .filter(({ byline }) => byline.trim());
  return [...statements, ...figures, ...head];
}

/** The date of the event around an element, and the line above its list. */
function aboveOf(element: Tree.Element): string {
  const { parentNode } = element;
  if (!parentNode || !('tagName' in parentNode)) return '';
  const before = parentNode.childNodes.slice(0, parentNode.childNodes.indexOf(element));
  const said = before
    .filter((node): node is Tree.Element => isElement(node))
    .filter((node) => partOf(node) === 'date' || classesOf(node).includes('label'))
    .map((node) => oneLine(textOf(node)));
  return [aboveOf(parentNode), ...said].join(' ');
}

/** How many words stand in the statements and figures of a shadow root, and how many in the bylines under all that it shows. */
export function wordCounts(html: string): { said: number; bylines: number } {
  const count = (elements: Tree.Element[]) =>
    elements.flatMap((element) => textOf(element).match(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu) ?? []).length;
  const found = [...below(parseFragment(html).childNodes)];
  const isByline = (element: Tree.Element) => classesOf(element).includes('speaker');
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

/** The rows of a table of figures, each with the documents that its links lead to. */
export const rowsIn = (html: string): string[] => {
  const found = [...below(parseFragment(html).childNodes)];
  return found
    .filter(
      ({ tagName, parentNode }) =>
        tagName === 'tr' && parentNode && 'tagName' in parentNode && parentNode.tagName === 'tbody',
    )
    .map((row) => oneLine(textOf(row)));
};

/** The words of any markup, in one line. */
export const wordsOf = (html: string): string => oneLine(parseFragment(html).childNodes.map(textOf).join(''));
