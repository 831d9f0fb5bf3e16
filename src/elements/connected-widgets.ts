// The widgets that stand in the page: one set of listeners serves all of them.
import { observeLanguage } from '../runtime/language.ts';
import { addTarget, removeTarget, watchAddress, type Target } from '../runtime/permalinks.ts';
import { subscribe } from '../runtime/store.ts';

interface Widget extends Element, Target {
  requestUpdate(): void;
  retry(): void;
  finish(): void;
}

const widgets = new Set<Widget>();
let isListening = false;

/** Rows that are open for as long as the page is printed. */
const openForPaper: Element[] = [];

const refresh = (): void => widgets.forEach((widget) => widget.requestUpdate());

/** From now on the widget hears of records that arrive, of a change of language around it, and of the page's address. */
export function connect(widget: Widget): void {
  if (!isListening) {
    isListening = true;
    subscribe(refresh);
    addEventListener('online', () => widgets.forEach((widget) => widget.retry()));
    addEventListener('beforeprint', openRows);
    addEventListener('afterprint', () =>
      openForPaper.splice(0).forEach((row) => row.removeAttribute('open')),
    );
    watchAddress();
  }
  observeLanguage(widget, refresh);
  widgets.add(widget);
  addTarget(widget);
}

export function disconnect(widget: Widget): void {
  widgets.delete(widget);
  removeTarget(widget);
}

/** Paper has the whole of it; and not each engine prints what is folded up, whatever the styles say. */
function openRows(): void {
  for (const widget of widgets) {
    widget.finish();
    openForPaper.push(...(widget.shadowRoot?.querySelectorAll('details:not([open])') ?? []));
  }
  for (const row of openForPaper) row.setAttribute('open', '');
}
