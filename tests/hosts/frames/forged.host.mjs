// A hostile page, hostile frames and a frame gone astray: nobody but our page in that frame sets its height.
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

const forged = { type: 'on-record', height: 777 };
/** What a frame of ours may say by mistake, or when somebody has got into it; none of it is a height or a place. */
const sayAbsurd = () => {
  const heights = [
    NaN,
    Infinity,
    -Infinity,
    -5,
    0,
    '777',
    '777px; position: fixed',
    null,
    {},
    [777],
    true,
    7n,
  ];
  const tops = [NaN, Infinity, '9', null, {}];
  const type = 'on-record';
  for (const height of heights) parent.postMessage({ type, height }, '*');
  for (const top of tops) parent.postMessage({ type, top }, '*');
  for (const message of [null, type, 7, [], { type }, { type: {} }]) parent.postMessage(message, '*');
};

hostTest(async ({ browser, serve, check }) => {
  const us = await serve({ [pathOf('one')]: guest(), [pathOf('two')]: guest() });
  const hostile = `<!doctype html><title>Not ours</title>
    <script>setInterval(() => parent.postMessage(${JSON.stringify(forged)}, '*'), 20)</script>`;
  const others = await serve({ '/': hostile, [pathOf('evil')]: hostile });
  const them = await serve({
    ...watch,
    '/': host(`${frame(us + pathOf('one'), 'id="one"')}${frame(us + pathOf('two'), 'id="two"')}
      ${frame(`${others}/?${pathOf('one')}`, 'id="foreign"')}<iframe id="broken" src="http://[" height="200"></iframe>`),
    '/marked': host(frame(`${us}${pathOf('one')}?x=1`, 'id="one" data-on-record')),
  });

  const { page, complaints } = await open(browser, them);
  await settles(page, 'one', 300);
  await settles(page, 'two', 300);
  const one = await inside(page, 'one');
  const heights = () =>
    page.evaluate(() => [...document.querySelectorAll('iframe')].map((f) => f.clientHeight).join());

  await page.evaluate((message) => postMessage(message, '*'), forged);
  await pause(200);
  const said = await page.evaluate(() => window.messages.filter((data) => data?.height === 777).length);
  check('forged messages were really sent', said > 3, said);
  check(
    'the page and a foreign frame change nothing',
    (await heights()) === '300,300,200,200',
    await heights(),
  );

  await one.evaluate(sayAbsurd);
  await pause(100);
  check('what is no height is ignored', (await heights()) === '300,300,200,200', await heights());

  // Says what the page around it answers.
  const says = (height) =>
    one.evaluate(
      (message) =>
        new Promise((resolve) => {
          addEventListener('message', ({ data }) => resolve(data), { once: true });
          parent.postMessage(message, '*');
        }),
      { type: 'on-record', height, id: 'two' },
    );
  const given = async (id) => (await page.evaluate((id) => window.given[id], id)).join();
  await says(777);
  await settles(page, 'one', 300);
  check(
    'a frame of ours speaks for itself, and mends what it said',
    (await given('one')) === '300px,777px,300px',
  );
  check('and for no other', (await given('two')) === '300px', await given('two'));

  const { fits } = await says(1e12);
  await settles(page, 'one', 300);
  check('an absurd height is capped', (await given('one')).includes(',100000px,'), await given('one'));
  check('and the frame told that it does not show everything', fits === false, fits);

  await page.evaluate(() => {
    window.scrollTo(0, 0);
    document.body.focus();
  });
  await (await inside(page, 'two')).evaluate(() => parent.postMessage({ type: 'on-record', top: 250 }, '*'));
  await pause(100);
  const scrolled = await page.evaluate(() => scrollY);
  check('a frame that nobody works in cannot scroll its page', scrolled === 0, scrolled);

  // The frame is led elsewhere, its `src` is not: the window is the same, the origin is not.
  const marked = await open(browser, `${them}/marked`);
  await settles(marked.page, 'one', 300);
  for (const elsewhere of [others + pathOf('evil'), `data:text/html,${encodeURIComponent(hostile)}`]) {
    await marked.page.evaluate(
      (to) => (document.getElementById('one').contentWindow.location = to),
      elsewhere,
    );
    await marked.page.waitForFunction(
      () => window.messages.filter((data) => data?.height === 777).length > 3,
    );
    const height = await heightOf(marked.page, 'one');
    check(`a frame that was led to ${elsewhere.split(':')[0]}: changes nothing`, height === 300, height);
    await marked.page.evaluate(() => (window.messages.length = 0));
  }

  await page.bringToFront();
  const after = await follow(page, 'two', 450);
  check('frames of ours follow all the while', inTime(after), after);
  const all = [...complaints, ...marked.complaints];
  check('nothing is thrown or complained about', !all.length, all);
});
