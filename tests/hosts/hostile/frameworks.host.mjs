// Real React and Vue render links to our pages, and go on owning them when they have become widgets.
import { build } from 'esbuild';
import { hostTest } from '../host-test.mjs';
import { open } from '../page.mjs';
import { caseIds, seriesId } from '../widgets.mjs';

/** An app gives the page `show(state)` and `unmount()`; a state is a list of `{key, href, bare}`. */
const apps = {
  react: `
    import { createElement as h } from 'react';
    import { flushSync } from 'react-dom';
    import { createRoot } from 'react-dom/client';
    const root = createRoot(document.querySelector('main'), { onUncaughtError: (error) => console.error('uncaught', error) });
    const link = ({ key, href }) => h('a', { key, href, className: 'on-record', id: key }, 'The record');
    const App = ({ items }) => h('section', null, items.map((item) =>
      item.bare ? link(item) : h('p', { key: item.key }, item.gone ? 'Nothing' : link(item), item.more && ' as of 2024')));
    window.show = (items) => flushSync(() => root.render(h(App, { items })));
    window.unmount = () => flushSync(() => root.unmount());`,
  vue: `
    import { createApp, h, nextTick, shallowRef } from '@vue/runtime-dom';
    const items = shallowRef([]);
    const link = ({ key, href }) => h('a', { key, href, class: 'on-record', id: key }, 'The record');
    const app = createApp({ render: () => h('section', items.value.map((item) =>
      item.bare ? link(item) : h('p', { key: item.key }, [item.gone ? 'Nothing' : link(item), item.more && ' as of 2024']))) });
    app.config.errorHandler = (error) => console.error('uncaught', error);
    app.mount('main');
    window.show = (next) => ((items.value = next), nextTick());
    window.unmount = () => app.unmount();`,
};

const bundled = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return outputFiles[0].text;
};

const card = `/embed/en/case-card/${caseIds[0]}.html`;
const list = `/embed/en/allegation-list/${caseIds[0]}.html`;
const count = `/embed/en/prisoner-count/${seriesId}.html`;
const [one, two, three] = [card, list, count].map((href, index) => ({ key: `link-${index}`, href }));
const bare = (item) => ({ ...item, bare: true });

/** What the app shows, one after another, and the widgets that stand there then, in their order. */
const steps = [
  ['three links', [one, two, three], ['case-card', 'allegation-list', 'prisoner-count']],
  ['another order', [three, one, two], ['prisoner-count', 'case-card', 'allegation-list']],
  [
    'another address',
    [three, { ...one, href: list }, two],
    ['prisoner-count', 'allegation-list', 'allegation-list'],
  ],
  [
    'an address of somebody else',
    [three, { ...one, href: '/elsewhere' }, two],
    ['prisoner-count', 'allegation-list'],
  ],
  ['the address again', [three, one, two], ['prisoner-count', 'case-card', 'allegation-list']],
  [
    'words after a link',
    [three, { ...one, more: true }, two],
    ['prisoner-count', 'case-card', 'allegation-list'],
  ],
  ['no link in a paragraph', [three, { ...one, gone: true }, two], ['prisoner-count', 'allegation-list']],
  ['fewer paragraphs', [two], ['allegation-list']],
  [
    'links without paragraphs',
    [one, two, three].map(bare),
    ['case-card', 'allegation-list', 'prisoner-count'],
  ],
  ['those in another order', [three, two, one].map(bare), ['prisoner-count', 'allegation-list', 'case-card']],
  ['one put between', [three, one].map(bare), ['prisoner-count', 'case-card']],
  ['and one more', [three, two, one].map(bare), ['prisoner-count', 'allegation-list', 'case-card']],
  ['nothing', [], []],
  ['three links again', [one, two, three], ['case-card', 'allegation-list', 'prisoner-count']],
];

hostTest(async ({ browser, serve, check }) => {
  for (const [name, source] of Object.entries(apps)) {
    const origin = await serve({
      '/app.js': await bundled(source),
      '/': `<!doctype html><html lang="en"><title>A page</title><main></main>
        <script src="/app.js"></script><script src="/dist/on-record.js"></script></html>`,
    });
    const { page, complaints } = await open(browser, origin);
    for (const [what, items, expected] of steps) {
      const found = await page.evaluate(async (items) => {
        await window.show(items);
        for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve));
        const tags = 'case-card, allegation-list, prisoner-count';
        const widgets = [...document.querySelectorAll(tags)];
        await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
        return {
          shown: widgets
            .filter(({ shadowRoot }) => shadowRoot.querySelector('.root'))
            .map(({ localName }) => localName),
          beside: widgets.every((widget) => widget.previousElementSibling?.localName === 'a'),
          seen: [...document.querySelectorAll('a')]
            .filter((link) => link.checkVisibility())
            .map((link) => link.pathname),
          links: document.querySelectorAll('section > a, section > p > a').length,
        };
      }, items);
      check(`${name}, ${what}: the widgets, in order`, String(found.shown) === String(expected), found.shown);
      check(`${name}, ${what}: each beside its link`, found.beside, found);
      const links = items.filter(({ gone }) => !gone);
      check(`${name}, ${what}: its links are where it put them`, found.links === links.length, found.links);
      const plain = links.filter(({ href }) => href === '/elsewhere').map(({ href }) => href);
      check(
        `${name}, ${what}: links that became widgets are not seen`,
        String(found.seen) === String(plain),
        found.seen,
      );
    }
    const left = await page.evaluate(async () => {
      window.unmount();
      for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve));
      return document.querySelector('main').innerHTML;
    });
    check(`${name} unmounts and leaves nothing`, left === '', left);
    check(`${name}: nobody complains`, complaints.length === 0, complaints);
  }
});
