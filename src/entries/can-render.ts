import { tell } from '../runtime/tell.ts';
import { allowsTemplates } from '../runtime/trusted-types.ts';

/** Whether the engine and the page let widgets be rendered; says what is missing. */
export function canRender(): boolean {
  const { customElements, MutationObserver, Element, Map } = globalThis;
  // What the browser calls without us, such as when an attribute changes, cannot be caught: that needs `get`.
  const isWhole =
    customElements && MutationObserver && 'attachShadow' in Element.prototype && 'get' in Map.prototype;
  if (isWhole) return allowsTemplates();
  tell('warn', 'too old a browser.');
  return false;
}
