// Several scripts on a page, in every order: the newest edition of the record is what readers see, each language and each prefix
// works, and what cannot be is said.
import { readFile } from 'node:fs/promises';
import { sumOf } from '../../../src/runtime/unaltered/sum-of.mjs';
import { hostTest } from '../host-test.mjs';
import { open } from '../page.mjs';

const dist = new URL('../../../dist/', import.meta.url);
const read = (file) => readFile(new URL(file, dist), 'utf8');
const slice = JSON.parse(await read('record/en.json'));
const caseId = Object.keys(slice.cases)[0];

/** A built script with its record changed. */
async function edition(locale, change) {
  const name = `on-record${locale === 'en' ? '' : `.${locale}`}`;
  const built = await read(`${name}.js`);
  const { start, end } = JSON.parse(await read(`record-slots/${name}.json`));
  const slice = JSON.parse(await read(`record/${locale}.json`));
  const changed = { ...slice, ...change };
  // The record says its own edition in words.
  changed.edition = slice.edition
    .replace(slice.version, changed.version)
    .replace(slice.compiled.slice(0, 4), changed.compiled.slice(0, 4));
  const record = JSON.stringify(changed);
  return `${built.slice(0, start)}${JSON.stringify(record)},${sumOf(record)}${built.slice(end)}`;
}

/** All of the library as a bundler writes it: the module, with what it imports, in one file. */
async function bundledModule() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [new URL('esm/index.js', dist).pathname],
    bundle: true,
    format: 'esm',
    write: false,
    target: 'es2022',
  });
  return outputFiles[0].text;
}

const files = {
  '/old.js': await edition('en', { version: '0.0.9' }),
  '/now.js': await read('on-record.js'),
  '/new.js': await edition('en', { version: '0.0.10', compiled: '2030-01-02' }),
  '/later.js': await edition('en', { compiled: '2031-01-02' }),
  '/ru.js': await read('on-record.ru.js'),
  '/bare.js': await read('on-record.bare.js'),
  '/format.js': await edition('en', { format: 4, version: '9.0.0' }),
  '/other.js': await edition('en', {
    version: '9.0.0',
    cases: { 'some-other': { ...slice.cases[caseId], id: 'some-other' } },
    counts: {},
    moved: {},
  }),
  '/module.js': await bundledModule(),
};

const tag = (name) => {
  const prefix = name.startsWith('my:') ? ' data-prefix="my"' : '';
  const type = name.includes('module') ? ' type="module"' : '';
  return `<script src="/${name.replace('my:', '')}.js"${type}${prefix}></script>`;
};
const orders = (names) =>
  names.length < 2
    ? [names]
    : names.flatMap((name) => orders(names.filter((other) => other !== name)).map((rest) => [name, ...rest]));

hostTest(async ({ browser, serve, check }) => {
  const visit = async (names, { link = '' } = {}) => {
    const widget = (prefix, lang) =>
      `<div lang="${lang}"><${prefix}case-card case="${caseId}"><a href="/">The record</a></${prefix}case-card></div>`;
    const origin = await serve({
      '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${widget('', 'en')}${widget('', 'ru')}${widget('my-', 'en')}${link}${names.map(tag).join('')}`,
      ...Object.fromEntries(
        Object.entries(files).map(([path, body]) => [
          path,
          { body, headers: { 'content-type': 'text/javascript' } },
        ]),
      ),
    });
    const { page, complaints } = await open(browser, origin);
    const thrown = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page
      .waitForFunction(() => document.querySelector('case-card,my-case-card')?.shadowRoot, { timeout: 3000 })
      .catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 150));
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('case-card, my-case-card')].map((element) => {
        const root = element.shadowRoot?.querySelector('.root');
        if (!root) return '';
        return `${root.lang} ${/(?:version|версия) (\d+\.\d+\.\d+)/i.exec(root.textContent)?.[1]} ${/20(26|30|31)/.exec(/compiled [^.]*/.exec(root.textContent)?.[0] ?? '2026')?.[0]}`;
      }),
    );
    await page.close();
    return { shown, complaints: [...complaints, ...thrown] };
  };
  const expect = async (names, wanted, said = []) => {
    for (const order of orders(names)) {
      const { shown, complaints } = await visit(order);
      const isWanted = wanted.every((each, index) => each === undefined || each === shown[index]);
      check(`${order.join(', ')}: ${wanted.filter((each) => each !== undefined).join(' | ')}`, isWanted, [
        shown,
        complaints,
      ]);
      check(
        `${order.join(', ')}: ${said.length ? 'says so once' : 'says nothing'}`,
        complaints.length === said.length && said.every((pattern, index) => pattern.test(complaints[index])),
        complaints,
      );
    }
  };

  const now = `en ${slice.version} 2026`;
  const ru = `ru ${slice.version} 2026`;
  await expect(['old', 'now'], [now]);
  await expect(['old', 'new'], ['en 0.0.10 2030']);
  await expect(['now', 'later'], [`en ${slice.version} 2031`]);
  await expect(['now', 'ru'], [now, ru]);
  await expect(['old', 'ru'], ['en 0.0.9 2026', ru]);
  await expect(['bare', 'now'], [now]);
  await expect(['bare', 'ru'], [undefined, ru]);
  await expect(['now', 'my:now'], [now, undefined, now]);
  await expect(['old', 'my:now'], [now, undefined, now]);
  await expect(['ru', 'my:later'], [`en ${slice.version} 2031`, ru, `en ${slice.version} 2031`]);
  await expect(['bare', 'my:now'], [now, undefined, now]);
  await expect(['my:bare', 'now'], [now, undefined, now]);
  await expect(['module', 'old'], [now]);
  await expect(['module', 'later'], [`en ${slice.version} 2031`]);
  await expect(['module', 'bare'], [now]);
  await expect(['module', 'ru'], [now, ru]);
  await expect(['module', 'my:old'], [now, undefined, now]);
  await expect(['old', 'now', 'ru'], [now, ru]);
  await expect(['old', 'new', 'later'], [`en ${slice.version} 2031`]);
  await expect(['bare', 'old', 'later'], [`en ${slice.version} 2031`]);
  await expect(['my:old', 'module', 'ru'], [now, ru, now]);

  // What cannot be: another format, another record. Whatever works stays as it was.
  for (const order of [
    ['now', 'format'],
    ['format', 'now'],
    ['bare', 'format', 'now'],
  ]) {
    const { shown, complaints } = await visit(order);
    check(`${order.join(', ')}: the record of a format that nobody knows breaks nothing`, shown[0] === now, [
      shown,
      complaints,
    ]);
    check(
      `${order.join(', ')}: and is told, once`,
      complaints.length === 1 && /format/.test(complaints[0]),
      complaints,
    );
  }
  const two = await visit(['now', 'other']);
  check('another record does not replace the first', two.shown[0] === now, two.shown);
  check(
    'another record is told, once',
    two.complaints.length === 1 && /another record/.test(two.complaints[0]),
    two.complaints,
  );

  // Links become widgets whoever came first, and one becomes one.
  const link = `<p><a href="/embed/en/case-card/${caseId}.html">A case</a></p>`;
  for (const order of [
    ['bare', 'now'],
    ['now', 'bare'],
    ['now', 'ru'],
    ['module', 'now'],
  ]) {
    const { shown } = await visit(order, { link });
    check(
      `${order.join(', ')}: a link becomes one widget`,
      shown.filter((each) => each === now).length >= 2 && shown.length === 4,
      shown,
    );
  }
});
