// Links within a widget: native ones do not reach into a shadow root, and follow the page's `<base>`.
import { enterAddress } from '../../runtime/permalinks.ts';

const innerLinks = '[rel=bookmark],[data-note],.conflict>a,[href^="#"]';

/** Goes where an inner link leads, if `show` finds it: a step that Back undoes. */
export function followInnerLink(event: MouseEvent, show: (id: string) => boolean): void {
  // A drawing has links of another class.
  const link = (event.composedPath() as (Element & HTMLOrSVGElement)[]).filter((node) =>
    node.matches?.('a'),
  )[0];
  if (!link?.matches(innerLinks) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const [, id = ''] = link.getAttribute('href')!.split('#');
  if (!show(id)) return;
  event.preventDefault();
  enterAddress(id, link);
}
