// Runs in our embed pages: tells the page around the frame how tall it has to be, in every dialect that such pages speak.
// The page's html and body have no height of their own (and no vh), so that the root is as tall as what is in it.
export {};

const root = document.documentElement;
const { style } = root;
// Pym's parent gives its child an id and hears nothing without it.
const pymId = new URLSearchParams(location.search).get('childId');
let wordPressSecret: string | undefined;
let sent = 0;

const say = (message: unknown): void => parent.postMessage(message, '*');

/** The height that shows everything, whether or not a scroll bar takes some of the width at the moment. */
const measure = (): number => {
  const { overflowY } = style;
  const { scrollX, scrollY } = globalThis;
  const narrowed = innerWidth > root.clientWidth;
  if (narrowed) style.overflowY = 'hidden';
  // What a bar at the bottom takes; one pixel is only rounding.
  const bar = innerHeight - root.clientHeight;
  const height = Math.ceil(root.getBoundingClientRect().height) + (bar > 2 ? bar : 0);
  if (narrowed) {
    style.overflowY = overflowY;
    scroll(scrollX, scrollY);
  }
  return height;
};

const report = (again?: boolean): void => {
  // A frame that is not displayed has no width, and no height worth telling.
  const height = innerWidth && measure();
  if (!height || (height === sent && !again)) return;
  sent = height;
  // WordPress may append its secret late, and a permalink replaces it.
  wordPressSecret = /secret=(\w+)/.exec(location.hash)?.[1] ?? wordPressSecret;
  say({ type: 'on-record', height });
  say({ sentinel: 'amp', type: 'embed-size', height });
  if (pymId) say(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
  if (wordPressSecret) say({ message: 'height', value: height, secret: wordPressSecret });
};

const topOf = (place: Element): number =>
  place.getBoundingClientRect().top + scrollY - parseFloat(getComputedStyle(place).scrollMarginTop);

/** Asks for a place to be scrolled to, after the height that it needs. */
const goTo = (place: Element): void => {
  report();
  say({ type: 'on-record', top: topOf(place) });
};

const start = (): void => {
  report();
  new ResizeObserver(() => report()).observe(root);
  // Chromium does not render frames of other origins that are off the screen, and calls no ResizeObserver in them.
  // A widget may be in the middle of a change: what is said is what comes of it.
  const changes = new MutationObserver(() => setTimeout(report));
  const everything = { subtree: true, characterData: true, attributes: true, childList: true };
  // Not the root, whose style is changed here to measure.
  changes.observe(document.body, everything);
  for (const { shadowRoot } of document.querySelectorAll('*'))
    if (shadowRoot) changes.observe(shadowRoot, everything);
};

if (parent !== window) {
  // Engines let a frame scroll the page around it. Only a reader at work in the frame can want that: a frame that opens at a
  // permalink must not drag its article along.
  const prototype: { scrollIntoView: (this: Element, options?: boolean | ScrollIntoViewOptions) => void } =
    Element.prototype;
  const { scrollIntoView } = prototype;
  prototype.scrollIntoView = function (options) {
    if (navigator.userActivation?.hasBeenActive ?? true) scrollIntoView.call(this, options);
    else scrollTo(0, topOf(this));
  };

  if (document.readyState === 'complete') start();
  // Not before: half a page, or a widget before its upgrade, would make the frame jump.
  else addEventListener('load', start);
  void document.fonts.ready.then(() => sent && report());

  // The frame may have another height than was asked for; the host says whether everything fits.
  addEventListener('resize', () => sent && report(innerHeight !== sent));

  // On paper a frame is narrower and has footnotes, but no other height: letters get as small as it takes. Firefox tells only
  // after this how narrow it is: they shrink along with the width.
  matchMedia('print').onchange = ({ matches }) => {
    let size = 104;
    do style.fontSize = matches ? `min(${(size -= 4)}%,${(16 * size) / innerWidth}vw)` : '';
    while (matches && size && measure() > innerHeight);
  };

  addEventListener('message', ({ source, data }: MessageEvent<Record<string, unknown> | null>) => {
    if (source !== parent || !sent || !data) return;
    if (data.type === 'on-record' && 'fits' in data) style.overflowY = data.fits ? 'hidden' : '';
    else if (data.type === 'on-record' || data.message === 'ready') report(true);
  });

  let leadsInside = false;
  const click = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    leadsInside = link?.href.split('#')[0] === location.href.split('#')[0];
    if (leadsInside || !link?.href.startsWith('http')) return;
    // Elsewhere: most sites refuse to be shown inside a frame.
    link.target ||= '_blank';
    link.relList.add('noopener');
    // WordPress's sandbox opens nothing, but its script follows links to the host of the frame.
    if (
      wordPressSecret &&
      link.host === location.host &&
      !(event.ctrlKey || event.metaKey || event.shiftKey)
    ) {
      say({ message: 'link', value: link.href, secret: wordPressSecret });
      event.preventDefault();
    }
  };
  addEventListener('click', click, true);

  // A widget marks what its own links lead to and moves the focus there; a click into the mark does so too.
  addEventListener('focusin', (event) => {
    const [target] = event.composedPath() as Partial<Element>[];
    if (!leadsInside || !target!.hasAttribute?.('data-shown')) return;
    leadsInside = false;
    goTo(target as Element);
  });
  addEventListener('hashchange', () => {
    const target = document.querySelector(':target');
    if (target) goTo(target);
  });
}
