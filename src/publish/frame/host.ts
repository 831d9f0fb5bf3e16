// Runs in a page that has our embed pages in frames: gives each the height that it asks for and scrolls to its permalinks.
// It believes nobody but the frame itself, and nothing that goes wrong here reaches the page.
export {};

/** Our pages, and whatever a script may have led to one: that has no address in the markup, or none that says anything. */
const embedPage = /^(?!http)|^[^?#]*\/embed(\/[^/?#]+){2}\/[^/?#]+\.html(?![^?#])/;
const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(
    (frame) => frame.hasAttribute('data-on-record') || embedPage.test(frame.src),
  );

/** Who first spoke in a frame without an address. */
const speakers = new WeakMap<HTMLIFrameElement, string>();

/** Whether a message comes from the address of the frame, and not from what its window has been led to since. */
const isFrom = (frame: HTMLIFrameElement, from: string): boolean => {
  if (/^(?!http)/.test(frame.src))
    return speakers.set(frame, speakers.get(frame) ?? from).get(frame) === from;
  return from === 'null'
    ? // A page that is sandboxed itself passes that on to its frames.
      origin === from || (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin'))
    : from === new URL(frame.src).origin;
};

/** Sets the height inside the frame's borders; whether it shows everything now, the page's own styles permitting. */
const resize = (frame: HTMLIFrameElement, height: number): boolean => {
  const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
  const padding = parseFloat(paddingTop) + parseFloat(paddingBottom);
  const around = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight + padding : 0;
  frame.style.maxWidth = '100%';
  frame.style.height = `${Math.min(height, 1e5) + around}px`;
  return frame.clientHeight - padding >= height;
};

const scrollTo = (frame: HTMLIFrameElement, top: number): void => {
  const { style } = frame;
  const { scrollMarginTop } = style;
  // Unlike `window.scrollTo`, works in nested scrollers and heeds the page's scroll padding.
  style.scrollMarginTop = `${-Math.min(Math.max(top, 0), frame.offsetHeight)}px`;
  frame.scrollIntoView();
  style.scrollMarginTop = scrollMarginTop;
};

const listen = ({ source, origin: from, data }: MessageEvent<Record<string, unknown> | null>): void => {
  try {
    if (data?.type !== 'on-record') return;
    const frame = frames().filter(({ contentWindow }) => contentWindow === source)[0];
    if (!frame || !isFrom(frame, from)) return;
    const { height, top } = data;
    if (Number.isFinite(height) && (height as number) > 0) {
      const fits = resize(frame, height as number);
      (source as Window).postMessage({ type: 'on-record', fits }, '*');
    }
    // A frame moves its page only for a reader who is at work in it.
    if (Number.isFinite(top) && document.activeElement === frame) scrollTo(frame, top as number);
  } catch {
    // The frame keeps the height it has, and its scroll bar.
  }
};

const present = Symbol.for('on-record-host');
if (!(present in globalThis)) {
  Object.assign(globalThis, { [present]: true });
  addEventListener('message', listen);
  // Frames that spoke before this script could hear them; later ones speak first.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'on-record' }, '*');
}
