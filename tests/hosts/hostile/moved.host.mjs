// Optimisers combine scripts and move them: what ours asks for by its name stays where it was, and a link on the page says where.
import { readFile } from 'node:fs/promises';
import { hostTest } from '../host-test.mjs';
import { allFour, checkShown, open, shownBy } from '../page.mjs';

const dist = new URL('../../../dist/', import.meta.url);
const body = allFour.replaceAll(/ (case|series)=/g, ' src="/dist/record/en.json" $1=');
const link = (rel, href = '/dist/on-record.check.js') => `<link rel="${rel}" href="${href}">`;
const page = (head, rest) =>
  `<!doctype html><html lang="en"><title>A page</title>${head}${body}${rest}</html>`;
const moved = '<script src="/combined/1a2b3c.js"></script>';

hostTest(async ({ browser, serve, check }) => {
  const script = await readFile(new URL('on-record.bare.js', dist), 'utf8');
  const origin = await serve({
    '/combined/1a2b3c.js': `(function () {})()\n${script}`,
    '/module': page(link('modulepreload'), moved),
    '/versioned': page(link('modulepreload', '/dist/on-record.check.js?ver=6.8'), moved),
    '/preload': page(`${link('preload')}`.replace('>', ' as="script" crossorigin>'), moved),
    '/late': page('', `${moved}${link('modulepreload')}`),
    '/inlined': page(link('modulepreload'), `<script>${script}</script>`),
    '/nothing': page('', moved),
    '/another': page('<link rel="license" href="/elsewhere/on-record.check.js">', moved),
  });
  for (const path of ['/module', '/versioned', '/preload', '/late', '/inlined']) {
    const { page: tab, complaints } = await open(browser, origin + path);
    await checkShown(tab, (what, ...rest) => check(`${path}: ${what}`, ...rest));
    const said = complaints.filter((text) => text.includes('on-record'));
    check(`${path}: nothing is said`, !said.length || path === '/preload', said);
    await tab.close();
  }
  for (const path of ['/nothing', '/another']) {
    const { page: tab, complaints } = await open(browser, origin + path);
    const text = await shownBy(tab, 'case-card', 800);
    check(`${path}: the link stays`, text.length < 200, text);
    check(
      `${path}: the author is told where the file must be`,
      complaints.some((said) => said.includes('/combined/on-record.check.js must stand beside the script')),
      complaints,
    );
    await tab.close();
  }
});
