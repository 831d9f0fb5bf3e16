// What the tests of the iframe channel share: embed pages whose content a test can change, and how fast a frame follows.
import { readdir, stat } from 'node:fs/promises';

/** Where an embed page stands, beside the scripts of dist/. */
export const pathOf = (id, tag = 'case-card') => `/dist/embed/en/${tag}/${id}.html`;

const document = (body) => `<!doctype html><html lang="en"><title>An embed page</title>
<style>body { margin: 0 }</style>${body}</html>`;
const script = (name, when) => `<script src="../../../${name}" ${when}></script>`;

/** A page of so many pixels, or of the given content; `{set: 300}` from around it makes it 300 pixels tall. */
export const guest = (content = 300) =>
  document(`<div id="content" ${typeof content === 'number' ? `style="height: ${content}px"` : ''}>
    ${typeof content === 'number' ? 'A case.' : content}</div>
  <script>
    addEventListener('error', ({ message }) => parent.postMessage({ thrown: message }, '*'));
    addEventListener('message', ({ data: { set } }) => {
      if (set) document.getElementById('content').style.height = set + 'px';
    });
  </script>${script('guest.js', 'async')}`);

// The case of which the record says most has filters and permalinks to try.
const cases = new URL('../../../data/cases/', import.meta.url);
const sizes = await Promise.all(
  (await readdir(cases)).map(async (file) => [
    (await stat(new URL(file, cases))).size,
    file.replace('.json', ''),
  ]),
);
const [[, longest]] = sizes.sort(([a], [b]) => b - a);

/** The page of a real widget, with its scripts in the order that our pages have them. */
export const widget = document(
  `<case-timeline case="${longest}"><a href="/">A case</a></case-timeline>${script('guest.js', 'defer')}${script('on-record.js', 'defer')}`,
);

export const frame = (src, attributes = '') =>
  `<iframe src="${src}" width="100%" height="200" title="A case" ${attributes}></iframe>`;

/** A page around frames, which keeps every message and every height that a frame is given. */
export const host = (body, script = '<script src="/dist/host.js" async></script>') =>
  `<!doctype html><html lang="en"><title>An article</title>
  <style>body { margin: 0 } iframe { border: 0; display: block } iframe[hidden] { display: none }</style>
  <script src="/watch.js"></script>${body}${script}</html>`;

export const watch = {
  '/watch.js': `
    window.messages = [];
    addEventListener('message', ({ data }) => messages.push(data));
    window.given = {};
    new MutationObserver((records) => {
      for (const { target } of records)
        if (target.localName === 'iframe' && target.style.height && given[target.id]?.at(-1) !== target.style.height)
          (given[target.id] ??= []).push(target.style.height);
    }).observe(document, { subtree: true, attributeFilter: ['style'] });`,
};

export const heightOf = (page, id) => page.$eval(`#${id}`, (frame) => frame.clientHeight);

/** Waits until a frame has a height; answers the height it has in the end. */
export async function settles(page, id, height) {
  await page
    .waitForFunction(
      (id, height) => document.getElementById(id).clientHeight === height,
      { timeout: 3000 },
      id,
      height,
    )
    .catch(() => {});
  return heightOf(page, id);
}

/** Changes what is in a frame, from its page, and answers how many milliseconds and frames later it has the height. */
export const follow = (page, id, set, expected = Math.ceil(set)) =>
  page.evaluate(
    (id, set, expected) => {
      const frame = document.getElementById(id);
      const start = performance.now();
      let frames = 0;
      frame.contentWindow.postMessage({ set }, '*');
      return new Promise((resolve) => {
        const look = () => {
          const ms = performance.now() - start;
          const height = frame.clientHeight;
          if (height === expected || ms > 2000) resolve({ ms: Math.round(ms), frames, height, expected });
          else {
            frames++;
            requestAnimationFrame(look);
          }
        };
        look();
      });
    },
    id,
    set,
    expected,
  );

/** In time is 100 ms, or, on a machine that is busy with something else, the six frames that 100 ms have. */
export const inTime = ({ ms, frames, height, expected }) => height === expected && (ms <= 100 || frames <= 6);

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Puppeteer's frame for the element of that id. */
export const inside = async (page, id) => (await page.$(`#${id}`)).contentFrame();
