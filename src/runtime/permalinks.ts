// What the page's address points at, when that stands in a widget: native links do not reach into a shadow root.

/** A widget that can be asked to show one of its things. */
export interface Target {
  /** Scrolls to the thing of that id and moves the focus there; false when the widget has no such thing. */
  show(id: string): boolean;
}

const targets = new Set<Target>();

export const addTarget = (target: Target): void => void targets.add(target);
export const removeTarget = (target: Target): void => void targets.delete(target);

/** Opens what the page's address points at, in the first widget that has it. */
export function followAddress(): void {
  const id = location.hash.slice(1);
  if (!id || document.getElementById(id)) return;
  for (const target of targets) if (target.show(id)) return;
}

/** The address of this page with another permalink. */
export const addressOf = (id: string): string => `${location.href.split('#')[0]}#${id}`;

/** Scrolls to a thing in a widget, marks it and moves the focus there. */
export function goTo(target: HTMLElement, root: ShadowRoot): void {
  root.querySelector('[data-shown]')?.removeAttribute('data-shown');
  target.toggleAttribute('data-shown');
  target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
