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

  // The page allows a policy once: another copy must not make one more, whichever language it brings.
  const scripts = ['on-record.js?second', 'on-record.ru.js', 'on-record.bare.js'];
  const more = scripts.map((file) => `<script src="/dist/${file}"></script>`).join('');
  const strict = { body: `${body}${more}`, headers: { 'content-security-policy': policy } };
  const several = await open(browser, await serve({ '/': strict }));
  await checkShown(several.page, check);
  check('further copies throw and say nothing', !several.complaints.length, several.complaints);
  const broken = await several.page.evaluate(() => window.violations);
  check('further copies break no rule of the policy', !broken.length, broken);

  // Gates must be able to fail: the same page without our policy name breaks its policy.
  const without = policy.replace('on-record', 'other');
  const closed = await serve({ '/': { body, headers: { 'content-security-policy': without } } });
  const refused = await open(browser, closed);
  const thrown = [];
  refused.page.on('pageerror', (error) => thrown.push(String(error)));
  await refused.page.reload();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const noted = await refused.page.evaluate(() => window.violations);
  check('a page that does not allow our policy is noticed here', noted.length > 0);
  check('a page that does not allow our policy has nothing thrown into it', !thrown.length, thrown);
  const links = await refused.page.evaluate(
    () => [...document.querySelectorAll('a')].filter((link) => link.checkVisibility()).length,
  );
  check('a page that does not allow our policy keeps the links', links === 4, links);
  check(
    'its author is told what to allow',
    refused.complaints.some((line) => line.includes('add on-record to `trusted-types`')),
    refused.complaints,
  );
});
