// What host tests share: the four tags as an author pastes them, and what can be seen of them on a page.
import { readFile, readdir } from 'node:fs/promises';

const data = new URL('../../data/', import.meta.url);
const idsIn = async (folder) => {
  const files = (await readdir(new URL(`${folder}/`, data))).filter((file) => file.endsWith('.json')).sort();
  const authored = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(new URL(`${folder}/${file}`, data), 'utf8'))),
  );
  // An id that has moved, and the context that belongs to no case, are not what an author starts with.
  return files
    .filter((_, index) => !authored[index].movedTo && authored[index].kind !== 'context')
    .map((file) => file.slice(0, -'.json'.length));
};

const [[caseId], [seriesId]] = await Promise.all([idsIn('cases'), idsIn('counts')]);
const fallback = '<a href="https://example.org/record">Read the record</a>';

/** Each tag with the markup that puts it on a page, from the first ids of the record. */
export const markup = {
  'case-card': `<case-card case="${caseId}">${fallback}</case-card>`,
  'prisoner-count': `<prisoner-count series="${seriesId}">${fallback}</prisoner-count>`,
  'case-timeline': `<case-timeline case="${caseId}">${fallback}</case-timeline>`,
  'allegation-list': `<allegation-list case="${caseId}">${fallback}</allegation-list>`,
};
export const tags = Object.keys(markup);
export const allFour = Object.values(markup).join('\n');

// A slower machine than this one, to find what a test does not wait for: `CPU_SLOWDOWN=6 npm run test:hosts`.
const slowdown = Number(process.env.CPU_SLOWDOWN ?? 1);

/** Opens a page and keeps everything that it complains about. */
export async function open(browser, address, prepare = async () => {}) {
  const page = await browser.newPage();
  if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      window.violations.push([violatedDirective, blockedURI, sample].join(' ')),
    );
  });
  await prepare(page);
  await page.goto(address);
  return { page, complaints };
}

/** What the shadow root of the first such tag says, once it has said enough to be a widget and a long list is drawn to its end. */
export async function shownBy(page, tag, timeout = 5000) {
  const says = (name) => {
    // A stylesheet in a shadow root is no text that a reader sees.
    const read = (node) =>
      node instanceof Text
        ? node.data
        : node instanceof HTMLStyleElement
          ? ''
          : [...(node.shadowRoot ?? node).childNodes].map(read).join('');
    const element = document.querySelector(name);
    return element?.shadowRoot ? read(element).replace(/\s+/g, ' ').trim() : '';
  };
  await page.waitForFunction(`(${says})(${JSON.stringify(tag)}).length > 200`, { timeout }).catch(() => {});
  await page.evaluate((name) => document.querySelector(name)?.updateComplete?.catch(() => {}), tag);
  return page.evaluate(says, tag);
}

/** Checks that each of these tags is a widget, and not its fallback. */
export async function checkShown(page, check, which = tags) {
  for (const tag of which) {
    const text = await shownBy(page, tag);
    check(`${tag} shows more than 200 characters`, text.length > 200, text);
  }
}
