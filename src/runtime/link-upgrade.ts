// Many places let nothing of ours through but a link to one of our pages: here it becomes the widget, with the link inside.
import { languageOf } from './formatter.ts';
import type { ViewElement } from '../elements/view-element.ts';

/** Where the page of a widget stands, in whatever folder: language, tag and id. */
const address = /\/embed\/([\w-]+)\/(\w+-\w+)\/([\w-]+)\.html$/;

/**
 * Makes widgets of links to the pages of widgets, now and whenever markup is added; `names` is what `define()` gives back.
 * They show the bundled record: a page that brings its own writes tags.
 */
export function upgradeLinks(names: Record<string, string>): void {
  if (!globalThis.document) return;
  /** More than a page has; one that puts its link back whenever it changes must not keep us both busy for ever. */
  let left = 200;

  const upgrade = (link: HTMLAnchorElement): void => {
    const [, locale = '', tag = '', id = ''] = address.exec(link.pathname) ?? [];
    const name = names[tag];
    // A heading or a menu leads to what it names, an editor owns what is in it, and a page can say no.
    const kept = `${Object.values(names).join()},nav,h1,h2,h3,h4,h5,h6,[contenteditable],[data-on-record=off]`;
    if (!name || !link.isConnected || link.closest(kept)) return;
    const words = link.textContent.trim();
    const alone = words && words === link.closest('p,div,li,figure,blockquote')?.textContent.trim();
    const hinted = link.closest(':is(a,div,blockquote):is(.on-record,[data-on-record])');
    if (!(alone || hinted) || !left--) return;

    const widget = document.createElement(name);
    widget.setAttribute('series' in widget ? 'series' : 'case', id);
    for (const [key, value] of new URLSearchParams(link.search))
      // Anybody can post a link: it cannot say where the record comes from. And apps add `from=` to what is shared.
      if (
        (widget.constructor as typeof ViewElement).observedAttributes.includes(key) &&
        !/^src=|^data-url=|^from=\D/.test(`${key}=${value}`)
      )
        widget.setAttribute(key, value);
    // What a blockquote quotes becomes part of the fallback only where it was said to be of the record.
    const fallback = hinted?.closest('blockquote') ?? link;
    fallback.replaceWith(widget);
    widget.append(fallback);
    if (languageOf(widget).split('-')[0] !== locale) widget.lang = locale;
  };

  const look = (node: Node): void => {
    try {
      upgrade(node as HTMLAnchorElement);
      (node as Element).querySelectorAll?.<HTMLAnchorElement>('a[href*="embed/"]').forEach(upgrade);
    } catch {
      // The fields of a form stand in for its methods: one may be called `querySelectorAll`.
    }
  };

  const start = () => {
    look(document);
    // In a task of its own: scripts often put the words around a link a promise later.
    const later = (records: MutationRecord[]) => {
      for (const { addedNodes } of records) addedNodes.forEach(look);
    };
    new MutationObserver((records) => setTimeout(later, 0, records)).observe(document, {
      childList: true,
      subtree: true,
    });
  };
  // While the page still comes in, the rest of a link's sentence may be missing.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}
