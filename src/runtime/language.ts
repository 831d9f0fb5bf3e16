// The language of the page around a widget, and the news that it changed.

/** No tag of a language is longer; what is may be no tag at all. */
const longestTag = 35;

/**
 * As much of a tag as is one for Intl, in lower case and without extensions: `en-gb` of `en-GB-oed`, `en-us` of `en_US.UTF-8`;
 * empty where nothing is.
 */
export function canonicalLanguage(tag: string): string {
  let rest = tag
    .trim()
    .slice(0, longestTag)
    .replace(/_/g, '-')
    .replace(/[^\w-].*/s, '');
  while (rest) {
    try {
      return new Intl.Locale(rest).baseName.toLowerCase();
    } catch {
      rest = rest.replace(/-?[^-]*$/, '');
    }
  }
  return '';
}

/** The nearest `lang` that says something, through shadow hosts, as Intl knows it; empty where there is none. */
export function languageOf(element: Element): string {
  let node: Element | undefined = element;
  while (node) {
    const marked = node.closest('[lang]:not([lang=""])');
    // The fields of a form stand in for its properties and methods: one may be called `lang`.
    if (marked) return canonicalLanguage(Element.prototype.getAttribute.call(marked, 'lang') ?? '');
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
