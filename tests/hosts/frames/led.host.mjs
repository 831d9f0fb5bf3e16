// Frames that a script leads to their page: lazy loaders, facades that are written into the frame, a page's own navigation.
import { hostTest } from '../host-test.mjs';
import { frame, guest, heightOf, host, pathOf, settles, watch } from './frames.mjs';
import { open } from '../page.mjs';

const forged = '<!doctype html><script>parent.postMessage({type: "on-record", height: 777}, "*")</script>';

hostTest(async ({ browser, serve, check }) => {
  const us = await serve({ [pathOf('one')]: guest() });
  const others = await serve({ '/': forged });
  const address = us + pathOf('one');
  const ways = {
    'src is set later': `document.getElementById('one').src = '${address}'`,
    'its location is set': `document.getElementById('one').contentWindow.location = '${address}'`,
    'its location is replaced': `document.getElementById('one').contentWindow.location.replace('${address}')`,
    'its name is a link’s target': `Object.assign(document.createElement('a'), {href: '${address}', target: 'one'}).click()`,
  };
  const empty = '<iframe id="one" name="one" height="200" title="A case"></iframe>';
  const pages = { ...watch };
  Object.entries(ways).forEach(([, way], index) => {
    pages[`/${index}`] = host(`${empty}<script>addEventListener('load', () => { ${way} })</script>`);
  });
  pages['/facade'] = host(
    `<iframe id="one" height="200" title="A case" srcdoc="<a href='${address}'>Show</a><script>document.querySelector('a').click()</script>"></iframe>`,
  );
  pages['/shadowed'] = host(
    `<img name="getElementById"><img name="createElement">${frame(address, 'id="one"')}`,
  );
  const them = await serve(pages);
  for (const [what, path] of [
    ...Object.keys(ways).map((what, index) => [what, `/${index}`]),
    ['it was written into the page', '/facade'],
  ]) {
    const { page, complaints } = await open(browser, them + path);
    check(`a frame has its height when ${what}`, (await settles(page, 'one', 300)) === 300);
    await page.evaluate((to) => {
      document.getElementById('one').contentWindow.location = to;
    }, others);
    await page.waitForFunction(() => window.messages.some((data) => data?.height === 777));
    const height = await heightOf(page, 'one');
    check('and keeps it when it is led astray', height === 300, height);
    check('nothing is thrown or said', !complaints.length, complaints);
    await page.close();
  }
});
