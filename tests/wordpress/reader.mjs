// What a reader sees of a page, and whom their browser asks for it.

export const tags = ['case-card', 'prisoner-count', 'case-timeline', 'allegation-list'];

/** Opens a page as somebody who is not signed in. */
export async function read(browser, address, { scripts = true } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1100, height: 900 });
  if (!scripts) await page.setJavaScriptEnabled(false);
  const requests = [];
  const errors = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address);
  await page.waitForNetworkIdle({ idleTime: 200 });
  return {
    page,
    requests,
    errors,
    foreign: requests.filter((each) => /^https?:/.test(each) && new URL(each).hostname !== '127.0.0.1'),
    scripts: requests.filter((each) => /\/on-record\/js\//.test(each)),
    close: () => context.close(),
  };
}

/** What each widget on the page shows, in order: its tag, the text of its shadow root, its height, whether it is alive. */
export const widgets = (page) =>
  page.evaluate((all) => {
    const text = (node) =>
      node instanceof Text
        ? node.data
        : node instanceof HTMLStyleElement
          ? ''
          : [...(node.childNodes ?? [])].map(text).join('');
    return [...document.querySelectorAll(all.join())].map((element) => ({
      tag: element.localName,
      text: element.shadowRoot ? text(element.shadowRoot).replace(/\s+/g, ' ').trim() : '',
      height: element.getBoundingClientRect().height,
      alive: Boolean(window.customElements.get(element.localName)),
      lang: element.lang,
      fallback: element.textContent.trim(),
    }));
  }, tags);
