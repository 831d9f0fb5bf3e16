// What the page of generated inputs knows: everything that goes wrong in it, the records that widgets ask for, and what a
// reader has of a widget.

/** What was thrown or run since it was last emptied. */
export const heard = [];

export function watch(window) {
  window.ran = () => heard.push('a script ran');
  window.addEventListener(
    'error',
    ({ message, error }) => heard.push(`thrown: ${error?.stack ?? message}`),
    true,
  );
  window.addEventListener(
    'unhandledrejection',
    ({ reason }) => heard.push(`rejected: ${reason?.stack ?? reason}`),
    true,
  );
}

/** Records by the address at which a widget asks for them. */
export const records = new Map();
const answers = ['null', '5', '"x"', '[]', '{}', '{"format":1}', '{"format":3}', '<!doctype html>', ''];
let asking = 0;

/** Answers what widgets ask for, without a server: a record, or what servers answer instead of one. */
export async function answer(address) {
  asking += 1;
  try {
    const { url } = new Request(address);
    await Promise.resolve();
    const known = records.get(address);
    const text = known ?? answers[url.length % answers.length];
    if (known === undefined && url.length % 4 === 0) throw new TypeError('Failed to fetch');
    const ok = known !== undefined || url.length % 3 > 0;
    return { ok, status: ok ? 200 : 404, json: async () => JSON.parse(text) };
  } finally {
    asking -= 1;
  }
}

/** A box with markup as an author writes it, not in the page yet. */
export function boxWith(markup) {
  const box = document.createElement('div');
  box.innerHTML = markup; // As a CMS puts it into a page: what our script makes of that is what is tried.
  return box;
}

const check = '/dist/on-record.check.js';
const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()();
/** The next task, sooner than a timer comes. */
const task = () =>
  new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });

/** Waits until the page has nothing left to do for what was put into it. */
export async function settled(widgets = []) {
  for (let round = 0; round < 4 || asking > 0; round++) await task();
  // Whoever asks for the same module later gets it later: the widgets have checked their records by then.
  await import(check);
  await task();
  await Promise.all(widgets.map((each) => each.updateComplete?.catch(() => {})));
  // The observer of links waits for a timer.
  await new Promise((resolve) => setTimeout(resolve));
  await task();
}

const seen = (element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
};
const broken = /undefined|\bNaN\b|\[object/;
const foreign =
  'script,img,iframe,frame,object,embed,base,meta,form,[srcdoc],[onclick],[onload],[onerror],[onmouseover],[onfocus]';
/** Of the web, or of nothing that a browser can follow: a colon alone. */
const harmless = /^(https?)?:$/;

/** Of where a link leads; what no browser can follow has none. */
const protocolOf = (link) => {
  try {
    return new URL(link.getAttribute('href'), document.baseURI).protocol;
  } catch {
    return ':';
  }
};

/** What is wrong with what a reader has of a widget; nothing when it is the record or the author's link. */
export function wrongWith(widget, { mayEcho = false } = {}) {
  const root = widget.shadowRoot?.querySelector('.root');
  const link = widget.querySelector('a');
  if (!root) return link && seen(link) ? undefined : 'blank: neither the widget nor the link';
  if (!seen(root) || root.textContent.trim().length < 20) return 'blank: a widget without words';
  const at = root.textContent.search(broken);
  if (at >= 0 && !mayEcho) return `says “${root.textContent.slice(Math.max(at - 60, 0), at + 60)}”`;
  const stranger = root.querySelector(foreign);
  if (stranger) return `holds ${stranger.outerHTML.slice(0, 200)}`;
  // A drawing's links have no protocol of their own.
  for (const each of root.querySelectorAll('a[href]'))
    if (!harmless.test(protocolOf(each))) return `links to ${each.outerHTML.slice(0, 300)}`;
  return undefined;
}

export const isShown = (widget) => Boolean(widget.shadowRoot?.querySelector('.root'));
