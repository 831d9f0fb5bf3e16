// Links within a widget: native ones do not reach into a shadow root, and follow the page's `<base>`.
import { enterAddress } from '../runtime/permalinks.ts';

const innerLinks = '.permalink,[data-note],.conflict>a,[href^="#"]';

/** Goes where an inner link leads, if `show` finds it: a step that Back undoes. */
export function followInnerLink(event: MouseEvent, show: (id: string) => boolean): void {
  const link = event.composedPath().filter((node) => node instanceof HTMLAnchorElement)[0];
  if (!link?.matches(innerLinks) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const id = link.hash.slice(1);
  if (!show(id)) return;
  event.preventDefault();
  enterAddress(id, link);
}
