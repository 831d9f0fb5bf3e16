// Two embeds on one page bring the script twice, and a host may have an element of the same name.
import { hostTest } from '../host-test.mjs';
import { allFour, checkShown, open, tags } from '../page.mjs';

hostTest(async ({ browser, serve, check }) => {
  const origin = await serve({
    '/twice': `<!doctype html><title>Twice</title>
      <script src="/dist/on-record.js?first"></script><script src="/dist/on-record.js?second"></script>${allFour}`,
    '/taken': `<!doctype html><title>Taken</title>
      <script>customElements.define('case-card', class TheirCard extends HTMLElement {});</script>
      <script src="/dist/on-record.js"></script>${allFour}`,
  });

  const twice = await open(browser, `${origin}/twice`);
  await checkShown(twice.page, check);
  check('a second copy of the script says and throws nothing', !twice.complaints.length, twice.complaints);

  const taken = await open(browser, `${origin}/taken`);
  const thrown = [];
  taken.page.on('pageerror', (error) => thrown.push(String(error)));
  await taken.page.reload();
  await checkShown(
    taken.page,
    check,
    tags.filter((tag) => tag !== 'case-card'),
  );
  const name = await taken.page.evaluate(() => customElements.get('case-card').name);
  check("the host's own case-card stays what it was", name === 'TheirCard', name);
  check('a taken name throws nothing', !thrown.length, thrown);
  check(
    'the author is told which name was taken',
    taken.complaints.some((line) => line.includes('case-card')),
    taken.complaints,
  );
});
