// The language of the page around a widget, and the news that it changed.

/** The nearest `lang`, through shadow hosts, in lower case; empty where there is none. */
export function languageOf(element: Element): string {
  let node: Element | undefined = element;
  while (node) {
    const marked = node.closest<HTMLElement>('[lang]');
    if (marked?.lang) return marked.lang.toLowerCase();
    node = (node.getRootNode() as Partial<ShadowRoot>).host;
  }
  return '';
}

let observer: MutationObserver | undefined;

/** Calls back when a `lang` changes in any tree that the element stands in; one observer serves the whole page. */
export function observeLanguage(element: Element, changed: () => void): void {
  observer ??= new MutationObserver(changed);
  let node: Node | undefined = element;
  while (node) {
    const root: Node = node.getRootNode();
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    node = (root as Partial<ShadowRoot>).host;
  }
}
