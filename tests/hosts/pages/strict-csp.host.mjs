// The strictest policy that still allows one script: no inline style, no fetch, and Trusted Types for our policy only.
import { hostTest } from '../host-test.mjs';
import { allFour, checkShown, open } from '../page.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types on-record";

hostTest(async ({ browser, serve, check }) => {
  const body = `<!doctype html><title>A strict page</title>${allFour}<script async src="/dist/on-record.js"></script>`;
  const origin = await serve({ '/': { body, headers: { 'content-security-policy': policy } } });
  const { page, complaints } = await open(browser, origin);
  await checkShown(page, check);
  const violations = await page.evaluate(() => window.violations);
  check('no rule of the policy is broken', !violations.length, violations);
  check('nothing is thrown or complained about', !complaints.length, complaints);

  // Gates must be able to fail: the same page without our policy name breaks its policy.
  const without = policy.replace('on-record', 'other');
  const closed = await serve({ '/': { body, headers: { 'content-security-policy': without } } });
  const refused = await open(browser, closed);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const noted = await refused.page.evaluate(() => window.violations);
  check('a page that does not allow our policy is noticed here', noted.length > 0);
});
