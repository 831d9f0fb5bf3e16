// What the page's address points at, when that stands in a widget: native links do not reach into a shadow root.

/** A widget that can be asked to show one of its things. */
export interface Target {
  /** Scrolls to the thing of that id and moves the focus there; false when the widget has no such thing. */
  show(id: string): boolean;
}

/** The part of the Navigation API that is used here; not every engine has it. */
interface WithNavigation {
  navigation?: { currentEntry?: { key: string } };
}

const targets = new Set<Target>();

export const addTarget = (target: Target): void => void targets.add(target);
export const removeTarget = (target: Target): void => void targets.delete(target);

/** The address that was last looked at, and the entries of the history that were; where they have no keys, their addresses. */
let seen: string | undefined;
const visited = new Set<string>();
/** Engines keep so many entries or more; from then on the length tells nothing. */
const longestHistory = 50;
/** How long the history was, unless the reader has clicked since: without keys, that tells a step back from a link. */
let length = 0;
/** How far the page was scrolled when it got its address, as long as nobody has gone to what that points at. */
let waitingAt: number | undefined;

/** The links by which a reader went on within a widget, each with the address that they went on from. */
const steps: { from: string; link: HTMLOrSVGElement | undefined }[] = [];

/** Whether the next change of the address is our own: what it points at is being shown. */
let isEntering = false;

const stopWaiting = (): void => void (waitingAt = undefined);

/** From now on the page's address is followed, and a reader who goes on without it left alone. */
export function watchAddress(): void {
  if (!globalThis.location || seen !== undefined) return;
  lookAtAddress();
  addEventListener('hashchange', () => {
    if (!isEntering) seen = '';
    isEntering = false;
    const [last] = steps.slice(-1);
    if (last?.from === location.hash) {
      steps.pop();
      lookAtAddress();
      stopWaiting();
      last.link?.focus();
    }
    followAddress();
  });
  for (const type of ['keydown', 'pointerdown', 'wheel'])
    addEventListener(type, stopWaiting, { capture: true, passive: true });
  addEventListener('click', () => void (length = 0), true);
}

/** Notes whether the page was led to a new address. Where it was led back to one, the browser restores the reader's place. */
function lookAtAddress(): void {
  const address = location.pathname + location.hash;
  if (address === seen) return;
  const isOpening = seen === undefined;
  seen = address;
  const key = (globalThis as WithNavigation).navigation?.currentEntry?.key;
  const hasGrown = length !== history.length || length >= longestHistory;
  const isStep = visited.has(key ?? address) && (!!key || !hasGrown);
  const isBack = isOpening ? isRestored() : isStep;
  visited.add(key ?? address);
  length = history.length;
  waitingAt = isOpening ? 0 : scrollY;
  if (isBack) stopWaiting();
}

/** Whether the reader has a place on the page that is just being opened: from before, or where the focus is already. */
function isRestored(): boolean {
  try {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isOld = history.scrollRestoration === 'auto' && /reload|back/.test(navigation?.type ?? '');
    return isOld || document.activeElement !== document.body;
  } catch {
    // Some pages take away what others measure them by.
    return false;
  }
}

/** Whether nobody has gone on; further down, a browser scrolls by itself when something grows above. */
const isWaiting = (): boolean => (waitingAt === 0 ? scrollY === 0 : waitingAt !== undefined);

/** Opens what the page's address points at, in the first widget that has it: once, and only where the reader waits for it. */
export function followAddress(): void {
  lookAtAddress();
  const id = location.hash.slice(1);
  // Images stand in for the document's methods: one may be called `getElementById`.
  if (!id || !isWaiting() || Document.prototype.getElementById.call(document, id)) return;
  for (const target of targets)
    if (target.show(id)) {
      stopWaiting();
      return;
    }
}

/** Puts into the page's address what a reader was just led to; Back leads to the link again. A page's route stays as it is. */
export function enterAddress(id: string, link?: HTMLOrSVGElement): void {
  const from = location.hash;
  if (/^#[!/]/.test(from)) return;
  isEntering = from !== `#${id}`;
  steps.push({ from: isEntering ? from : (steps.pop()?.from ?? ''), link });
  location.hash = id;
  lookAtAddress();
  stopWaiting();
}

/** The page's address; what was written into a frame by the page around it has that page's. */
function pageAddress(): string {
  const { href } = location;
  if (!/^(about|blob):/.test(href)) return href;
  try {
    return top!.location.href;
  } catch {
    // The page around a sandboxed frame cannot be asked.
    return document.baseURI;
  }
}

/** The address of this page with another permalink. */
export const addressOf = (id: string): string => `${pageAddress().split('#')[0]}#${id}`;

/** Where a link to something on the page leads; with a `<base>`, `#id` alone would lead to another page. */
export function linkTo(id: string): string {
  const base = globalThis.document?.baseURI;
  const hasOtherBase = base && base.split('#')[0] !== location.href.split('#')[0];
  return hasOtherBase ? addressOf(id) : `#${id}`;
}

/** Scrolls to a thing in a widget, marks it and moves the focus there. */
export function goTo(target: HTMLElement, root: ShadowRoot): void {
  root.querySelector('[data-shown]')?.removeAttribute('data-shown');
  target.toggleAttribute('data-shown');
  target.tabIndex = -1;
  unfold(target);
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

/** Opens whatever is folded up around a thing, as a browser does for what it finds; an accordion of the page's hears of it. */
export function unfold(target: HTMLElement): void {
  const open = (event: Event) => {
    for (const node of event.composedPath() as Element[]) {
      if (node.localName === 'details') node.setAttribute('open', '');
      if (node.getAttribute?.('hidden') === 'until-found') node.removeAttribute('hidden');
    }
  };
  target.addEventListener('beforematch', open, { once: true });
  target.dispatchEvent(new CustomEvent('beforematch', { bubbles: true, composed: true }));
}
