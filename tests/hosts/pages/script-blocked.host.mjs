// An ad blocker, a firewall or a dead CDN: the script never comes, and the link of every tag is what readers see.
import { hostTest } from '../host-test.mjs';
import { allFour, open, tags } from '../page.mjs';

hostTest(async ({ browser, serve, check }) => {
  const body = `<!doctype html><title>A blocked page</title>${allFour}<script async src="/dist/on-record.js"></script>`;
  const origin = await serve({ '/': body });
  const { page } = await open(browser, origin, async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.url().endsWith('.js') ? request.abort() : request.continue()));
  });
  for (const tag of tags) {
    const link = await page.$(`${tag} a[href]`);
    check(`the link in ${tag} can be seen`, Boolean(link && (await link.isVisible())));
  }
  const defined = await page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);
  check('the script was really blocked', !defined.length, defined);
});
