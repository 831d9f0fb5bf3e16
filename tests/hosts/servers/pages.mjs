// What pages on another origin do with a release on a server.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allFour, checkShown, open, shownBy, tags } from '../page.mjs';

/** Another origin loads the script: pinned on a strict page, with a wrong hash, isolated. */
export async function checkScripts(origin, { manifest, script }, { browser, serve, check }) {
  const root = `${origin}/on-record/`;
  const { integrity } = manifest.files.find(({ path }) => path === 'on-record.js');
  const pinned = script({ base: `${root}${manifest.version}/`, locale: 'en', integrity });
  const strict = `default-src 'none'; script-src ${origin}; require-trusted-types-for 'script'; trusted-types on-record`;
  const headers = { 'content-security-policy': strict };
  const wrong = pinned.replace(/sha384-..../, 'sha384-AAAA');
  const elsewhere = await serve({
    '/pinned': { headers, body: `<!doctype html><title>Pinned</title>${allFour}${pinned}` },
    '/wrong': { headers, body: `<!doctype html><title>Wrong</title>${allFour}${wrong}` },
    // Isolated pages take only what allows it, and an old page's encoding would garble a script that does not say its own.
    '/isolated': {
      headers: {
        'content-type': 'text/html; charset=windows-1252',
        'cross-origin-embedder-policy': 'require-corp',
      },
      body: `<!doctype html><html lang="ru"><title>Old</title>${allFour}${script({ base: `${root}latest/`, locale: 'ru' })}`,
    },
  });

  const first = await open(browser, `${elsewhere}/pinned`);
  await checkShown(first.page, check);
  check(
    'a strict page that pins the script has nothing to complain about',
    !first.complaints.length,
    first.complaints,
  );

  const second = await open(browser, `${elsewhere}/wrong`);
  await second.page.waitForNetworkIdle({ idleTime: 300 });
  for (const tag of tags) {
    const link = await second.page.$(`${tag} a[href]`);
    const defined = await second.page.evaluate((name) => Boolean(customElements.get(name)), tag);
    check(`a wrong hash leaves the link of ${tag}`, !defined && Boolean(await link?.isVisible()));
  }
  check(
    "and the page's author is told",
    second.complaints.some((line) => /integrity/.test(line)),
    second.complaints,
  );

  const third = await open(browser, `${elsewhere}/isolated`);
  const text = await shownBy(third.page, 'case-timeline');
  check(
    'an isolated page in an old encoding reads well',
    /[а-яё]{5}/i.test(text) && !/[ÐÑÂâ€]/.test(text),
    text.slice(0, 300),
  );
}

/** Another origin frames a page of ours. */
export async function checkFrames(origin, { manifest, page, top }, { browser, serve, check }) {
  const address = `${origin}/on-record/${manifest.version}/${page}`;
  const body = `<!doctype html><title>A host</title>
    <script>window.heard = []; addEventListener('message', ({ data }) => window.heard.push(data));</script>
    <iframe src="${address}"></iframe>`;
  const elsewhere = await serve({
    '/plain': body,
    '/sandboxed': body.replace('<iframe', '<iframe sandbox="allow-scripts"'),
  });
  const file = join(top, 'on-disk.html');
  await writeFile(file, body);
  for (const [host, at] of [
    ['a page on another site', `${elsewhere}/plain`],
    ['a sandbox', `${elsewhere}/sandboxed`],
    ['a page on disk', pathToFileURL(file).href],
  ]) {
    const { page: outer, complaints } = await open(browser, at);
    const frame = await outer.waitForFrame((inner) => inner.url() === address, { timeout: 5000 });
    const upgraded = await shows(frame, () => Boolean(customElements.get('case-card')));
    check(`the script of a page of ours runs in ${host}`, upgraded);
    const told = await shows(outer, () => window.heard.some(({ height }) => height > 100));
    check(`and tells the height to ${host}`, told);
    const family = await frame.evaluate(() => getComputedStyle(document.body).fontFamily);
    check(`its styles hold in ${host}`, /Georgia/.test(family), family);
    const found = [...complaints, ...(await frame.evaluate(() => window.violations))];
    check(`it breaks no rule of its policy in ${host}`, !found.length, found);
    const refused = await frame.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', () => resolve(true));
          setTimeout(resolve, 1000, false);
          new Image().src = 'http://localhost:9/picture.png';
        }),
    );
    check(`and can load nothing from anybody else in ${host}`, refused);
  }
}

/** Whether a page comes to be so, sooner or later. */
const shows = (page, condition) =>
  page.waitForFunction(condition, { timeout: 5000 }).then(
    () => true,
    () => false,
  );
