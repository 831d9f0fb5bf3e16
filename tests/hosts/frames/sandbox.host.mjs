// Frames in a sandbox, as CMSs make them: with scripts they follow their content, without they are read and scrolled.
import { hostTest } from '../host-test.mjs';
import {
  follow,
  frame,
  guest,
  heightOf,
  host,
  inside,
  inTime,
  pathOf,
  pause,
  settles,
  watch,
} from './frames.mjs';
import { open } from '../page.mjs';

const scripted = ['allow-scripts', 'allow-scripts allow-same-origin', 'allow-scripts allow-popups'];

hostTest(async ({ browser, serve, check }) => {
  const us = await serve({
    [pathOf('one')]: guest(),
    [pathOf('still')]: guest(`${'<p>A sentence to read.</p>'.repeat(40)}<p id="end">The end.</p>`),
  });
  const one = us + pathOf('one');
  const them = await serve({
    ...watch,
    '/': host(scripted.map((flags, i) => frame(one, `id="f${i}" sandbox="${flags}"`)).join('')),
    '/none': host(frame(us + pathOf('still'), 'id="still" sandbox=""')),
    '/preview': host(frame(`${us}${pathOf('one')}`, 'id="one"')),
    '/cms': `<!doctype html><title>A preview</title><iframe sandbox="allow-scripts" src="/preview" width="600" height="900"></iframe>`,
  });

  const { page, complaints } = await open(browser, them);
  for (const [i, flags] of scripted.entries()) {
    await settles(page, `f${i}`, 300);
    const runs = [await follow(page, `f${i}`, 800), await follow(page, `f${i}`, 90)];
    check(`sandbox="${flags}" follows its content`, runs.every(inTime), runs);
  }
  const opaque = await (await inside(page, 'f0')).evaluate(() => origin);
  check('the sandbox was really one', opaque === 'null', opaque);
  const thrown = await page.evaluate(() => window.messages.filter((data) => data?.thrown));
  check('nothing is thrown in a sandbox', !thrown.length && !complaints.length, [thrown, complaints]);

  const none = (await open(browser, `${them}/none`)).page;
  await pause(200);
  check('without scripts a frame keeps its height', (await heightOf(none, 'still')) === 200);
  const session = await none.createCDPSession();
  const read = async () => {
    const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    return nodes.map(({ nodeValue }) => nodeValue).join('');
  };
  const still = await inside(none, 'still');
  check('its text is there', (await still.content().catch(read)).includes('The end.'));
  const end = () => still.$eval('#end', (element) => element.getBoundingClientRect().bottom);
  const before = await end();
  await none.mouse.move(100, 100);
  await none.mouse.wheel({ deltaY: 9999 });
  await pause(300);
  check('and a wheel scrolls it to its end', before > 200 && (await end()) <= 200, [before, await end()]);

  // A page that is sandboxed itself hands that down: its frames speak from the origin 'null' too.
  const cms = (await open(browser, `${them}/cms`)).page;
  const preview = await cms.waitForFrame((each) => each.url().endsWith('/preview'));
  const height = await preview
    .waitForFunction(() => document.getElementById('one').clientHeight === 300, { timeout: 5000 })
    .then(
      () => 300,
      () => preview.$eval('#one', ({ clientHeight }) => clientHeight),
    );
  check("works in a CMS's sandboxed preview", height === 300, height);
});
