// A record too large for one file: `on-record site` writes it in parts by itself, and its pages and scripts fetch those that they need.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSyntheticRecord } from '../../bench/records/synthetic-record.mjs';
import { hostTest } from '../host-test.mjs';
import { open, shownBy } from '../page.mjs';

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };

/** The files of a folder as the server of these tests takes them. */
async function filesIn(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => types[extname(name)]);
  const files = names.map(async (name) => {
    const headers = { 'content-type': types[extname(name)], 'access-control-allow-origin': '*' };
    return [`/${name}`, { body: await readFile(join(folder, name)), headers }];
  });
  return Object.fromEntries(await Promise.all(files));
}

/** Before any script of the page: notes what stood in the widget's root, and what moves. */
const watchRoot = (page) =>
  page.evaluateOnNewDocument(() => {
    window.moved = [];
    new PerformanceObserver((list) =>
      window.moved.push(...list.getEntries().map(({ value }) => value)),
    ).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
      window.written ??= document.querySelector('case-card')?.shadowRoot?.querySelector('.root');
    }).observe(document, { childList: true, subtree: true });
  });

hostTest(async ({ browser, serve, check }) => {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-large-'));
  try {
    await writeSyntheticRecord(join(folder, 'record'), 31, 20);
    const site = join(folder, 'site');
    const written = spawnSync(process.execPath, [cli, 'site', join(folder, 'record'), '--out', site], {
      encoding: 'utf8',
    });
    check('the command ends well', written.status === 0, written.stderr);
    const files = await filesIn(site);
    const [first, second] = Object.keys(files)
      .flatMap((name) => /^\/record\/en\/cases\/(.+)\.json$/.exec(name)?.[1] ?? [])
      .sort();
    check(
      'each language has its parts',
      first && files[`/record/fr/cases/${first}.json`],
      Object.keys(files),
    );
    const script = String(files['/on-record.js'].body);
    check('the script brings none of it', !script.includes(second) && script.length < 70_000, script.length);

    const visit = async (path, prepare = async () => {}) => {
      const asked = [];
      const { page, complaints } = await open(browser, path, async (opened) => {
        await watchRoot(opened);
        opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await prepare(opened);
      });
      await page.waitForFunction(() => customElements.get('case-card'));
      return { page, complaints, asked };
    };
    /** Waits until every widget has its record. */
    const settled = (page) =>
      page.waitForFunction(() =>
        [...document.querySelectorAll('case-card, prisoner-count')].every((widget) => widget.said),
      );

    const origin = await serve(files);
    for (const [locale, words] of [
      ['en', 'Copy link'],
      ['fr', 'Copier le lien'],
    ]) {
      const { page, complaints, asked } = await visit(`${origin}/embed/${locale}/case-card/${first}.html`);
      await settled(page);
      const { isKept, moved, text } = await page.evaluate(() => {
        const root = document.querySelector('case-card').shadowRoot;
        const isKept = root.querySelector('.root') === window.written;
        return { isKept, moved: window.moved, text: root.querySelector('[part=actions]').textContent };
      });
      check(`${locale}: what was written of the whole stays`, isKept);
      check(`${locale}: nothing moves`, moved.length === 0, moved);
      check(`${locale}: the controls speak it`, text.includes(words), text);
      const parts = asked.filter((path) => path.startsWith('/record/'));
      check(
        `${locale}: one part is fetched, once`,
        parts.join() === `/record/${locale}/cases/${first}.json`,
        parts,
      );
      check(`${locale}: it complains of nothing`, complaints.length === 0, complaints);
    }

    const part = `/record/en/cases/${first}.json`;
    const { title } = JSON.parse(files[part].body).cases[first];
    const changed = String(files[part].body).replaceAll(title, title.replace(/.$/, 'X'));
    const body = changed.replace(/("fingerprint":")./, '$1-');
    const newer = await serve({ ...files, [part]: { ...files[part], body } });
    {
      const { page } = await visit(`${newer}/embed/en/case-card/${first}.html`);
      await settled(page);
      const { isKept, moved, text } = await page.evaluate(() => {
        const root = document.querySelector('case-card').shadowRoot.querySelector('.root');
        return { isKept: root === window.written, moved: window.moved, text: root.textContent };
      });
      check(
        'one letter of the record is another: it is replaced',
        !isKept && text.includes('X'),
        text.slice(0, 99),
      );
      check('and nothing moves', moved.length === 0, moved);
    }

    const pasted = (body) => `<!doctype html><meta charset="utf-8"><html lang="en">${body}</html>`;
    const card = (id, more = '') => `<case-card case="${id}"${more}><a href="/x">Link</a></case-card>`;
    const pages = await serve({
      ...files,
      '/tags': pasted(`${card(first)}${card(second, ' lang="fr"')}
        <script src="/on-record.js"></script><script src="/on-record.fr.js"></script>`),
      '/link': pasted(
        `<p><a href="/embed/en/case-card/${first}.html">Case</a></p><script src="/on-record.js"></script>`,
      ),
      '/moved': pasted(`${card(first)}<link rel="modulepreload" href="/on-record.check.js">
        <script src="/elsewhere/all.js"></script>`),
      '/elsewhere/all.js': files['/on-record.js'],
      '/bare': pasted(`${card(first, ' src="/record/fr/"')}<script src="/on-record.bare.js"></script>`),
      '/unknown': pasted(`${card('nobody')}<script src="/on-record.js"></script>`),
    });
    {
      const { page } = await visit(`${pages}/tags`);
      await settled(page);
      const languages = await page.evaluate(() =>
        [...document.querySelectorAll('case-card')].map(({ shadowRoot }) => [
          shadowRoot.querySelector('.root').lang,
          shadowRoot.querySelector('[part=actions]').textContent.includes('Copier'),
        ]),
      );
      check('a script a language: each widget has its own', `${languages}` === 'en,false,fr,true', languages);
    }
    for (const path of ['link', 'moved', 'bare']) {
      const { page } = await visit(`${pages}/${path}`);
      const text = await shownBy(page, 'case-card');
      check(`${path}: shows the case`, text.length > 200, text);
      if (path === 'bare')
        check('in the words of its folder', text.includes('Copier le lien'), text.slice(-300));
    }
    {
      const lacking = await serve({ ...files, '/on-record.words.fr.js': '<p>Not found' });
      const { page, complaints } = await visit(`${lacking}/embed/fr/case-card/${first}.html`);
      const text = await shownBy(page, 'case-card');
      const told = complaints.filter((each) => each.includes('the words in "fr" must stand beside'));
      check(
        'without the words of its language it shows the case, and says what is missing',
        text.length > 200 && told.length === 1,
        complaints,
      );
    }
    {
      const { page, complaints } = await visit(`${pages}/unknown`);
      await page.waitForFunction(() => document.querySelector('case-card').shadowRoot.querySelector('slot'));
      await page.waitForNetworkIdle();
      check('an unknown id leaves the link, and names others', complaints.join().includes(first), complaints);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
