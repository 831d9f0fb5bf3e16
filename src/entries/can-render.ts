import { tell } from '../runtime/tell.ts';
import { allowsTemplates } from '../runtime/trusted-types.ts';

/** Whether the engine and the page let widgets be rendered; says what is missing. */
export function canRender(): boolean {
  const { customElements, MutationObserver, Element } = globalThis;
  if (customElements && MutationObserver && 'attachShadow' in Element.prototype) return allowsTemplates();
  tell('warn', 'too old a browser.');
  return false;
}
