// A tag is defined where nothing speaks against it; the page never hears an exception.
import { watchAddress } from '../runtime/permalinks.ts';
import { tell } from '../runtime/tell.ts';

export function defineTag(tag: string, widget: CustomElementConstructor): void {
  try {
    // Lit cannot parse its templates in an XHTML document and would blank the fallback.
    if (/xml/.test(globalThis.document?.contentType)) return;
    customElements.define(tag, widget);
    // A widget may come long after its reader did something.
    watchAddress();
  } catch (error) {
    tell('warn', `<${tag}> is taken; set data-prefix on the script.`, error);
  }
}
