// Many places let nothing of ours through but a link to one of our pages: here a widget takes its place, with a copy of it inside.
import type { Tag } from '../model/subjects.ts';
import { languageOf } from './language.ts';

/** Where the page of a widget stands, in whatever folder: language, tag and id. */
const pageAddress = /\/embed\/([\w-]+)\/(\w+-\w+)\/([\w-]+)\.html$/;

/** More than a page has; one that puts its link back whenever it changes must not keep us both busy for ever. */
const mostUpgrades = 200;

/** A heading or a menu leads to what it names, an editor owns what is in it, and a page can say no. */
const keptWithin = 'nav,h1,h2,h3,h4,h5,h6,[contenteditable],[data-on-record=off]';
const hinted = ':is(a,div,blockquote):is(.on-record,[data-on-record])';

/** What a reader sees in the place of a link. */
interface Upgrade {
  widget: HTMLElement;
  /** The link, or the quotation around it: whatever made it still holds it, so that it stays where it is, hidden. */
  replaced: HTMLElement;
  /** What the page itself said of its display. */
  display: string;
  href: string;
}

/**
 * Makes widgets of links to the pages of widgets, now and whenever markup is added; `names` is what `define()` gives back.
 * They show the bundled record: a page that brings its own writes tags.
 */
export function upgradeLinks(names: Record<string, string>): void {
  if (!globalThis.document) return;
  let remaining = mostUpgrades;
  const upgrades = new Map<HTMLAnchorElement, Upgrade>();

  const place = ({ widget, replaced }: Upgrade): void => {
    if (replaced.nextElementSibling !== widget && remaining > 0) {
      remaining -= 1;
      replaced.after(widget);
    }
    replaced.style.setProperty('display', 'none', 'important');
  };

  const upgrade = (link: HTMLAnchorElement): void => {
    const [, locale = '', tag = '', id = ''] = pageAddress.exec(link.pathname) ?? [];
    const name = names[tag];
    if (!name || !link.isConnected || link.closest(`${Object.values(names).join()},${keptWithin}`)) return;
    const hint = link.closest(hinted);
    if (!hint && !standsAlone(link)) return;
    // What a blockquote quotes becomes part of the fallback only where it was said to be of the record.
    const replaced: HTMLElement = hint?.closest('blockquote') ?? link;
    const { display } = replaced.style;
    if (remaining === 0 || display === 'none') return;

    const widget = widgetFor(link, name, tag as Tag, id);
    widget.append(replaced.cloneNode(true));
    const made = { widget, replaced, display, href: link.href };
    upgrades.set(link, made);
    place(made);
    if (languageOf(widget).split('-')[0] !== locale) widget.lang = locale;
  };

  /** What the page, or a framework, did to its links since: a widget goes where its link goes. */
  const follow = (): void => {
    for (const [link, made] of upgrades) {
      const { widget, replaced, display, href } = made;
      if (link.href === href && link.isConnected && replaced.contains(link) && widget.isConnected)
        place(made);
      else {
        upgrades.delete(link);
        widget.remove();
        replaced.style.display = display;
        upgrade(link);
      }
    }
  };

  const upgradeWithin = (node: Node): void => {
    try {
      upgrade(node as HTMLAnchorElement);
      (node as Element).querySelectorAll?.<HTMLAnchorElement>('a[href*="embed/"]').forEach(upgrade);
    } catch {
      // The fields of a form stand in for its methods: one may be called `querySelectorAll`.
    }
  };

  const start = () => {
    upgradeWithin(document);
    const keepUp = (records: MutationRecord[]) => {
      follow();
      for (const { type, target, addedNodes } of records)
        (type === 'attributes' ? [target] : addedNodes).forEach(upgradeWithin);
    };
    // In a task of its own: scripts often put the words around a link a promise later.
    const observer = new MutationObserver((records) => setTimeout(keepUp, 0, records));
    observer.observe(document, { attributeFilter: ['href'], childList: true, subtree: true });
  };
  // While the page still comes in, the rest of a link's sentence may be missing.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}

/** Whether a link is all that its block says. */
function standsAlone(link: HTMLAnchorElement): boolean {
  const label = link.textContent.trim();
  return label !== '' && label === link.closest('p,div,li,figure,blockquote')?.textContent.trim();
}

/** The widget that a link asks for, its options taken from the link's address. */
function widgetFor(link: HTMLAnchorElement, name: string, tag: Tag, id: string): HTMLElement {
  const widget = document.createElement(name);
  widget.setAttribute(tag === 'prisoner-count' ? 'series' : 'case', id);
  const { observedAttributes } = widget.constructor as unknown as { observedAttributes: string[] };
  for (const [attribute, value] of new URLSearchParams(link.search))
    if (observedAttributes.includes(attribute) && isReadersToGive(attribute, value))
      widget.setAttribute(attribute, value);
  return widget;
}

/** Anybody can post a link: it cannot say where the record comes from. And apps add `from=` to what is shared. */
const isReadersToGive = (attribute: string, value: string): boolean =>
  attribute !== 'src' && attribute !== 'data-url' && !(attribute === 'from' && /^\D/.test(value));
