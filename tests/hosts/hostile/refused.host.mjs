// Pages and engines that refuse or lack what we need: the widgets or their links, and never an exception.
import { hostTest } from '../host-test.mjs';
import { allFour, open, tags } from '../page.mjs';

const demand = (allowed) => `require-trusted-types-for 'script'; trusted-types ${allowed}`;
const passing = `trustedTypes.createPolicy('default', { createHTML: (html) => html });`;

/** What the page does before our script, its policy, and whether widgets can be there. */
const pages = {
  'nothing special': { shows: true },
  'no console': { before: 'delete window.console;', shows: true },
  'a console whose getter throws': {
    before: `Object.defineProperty(window, 'console', { get() { throw new Error('no'); } });`,
    shows: true,
  },
  'a console whose methods throw': {
    before: `for (const name in console) Object.defineProperty(console, name, { get() { throw new Error('no'); } });`,
    shows: true,
  },
  'an empty console, an unknown id': {
    before: `window.console = {}; document.querySelector('case-card').setAttribute('case', 'nowhere');`,
    shows: false,
    only: ['case-card'],
  },
  'an empty console, a taken tag': {
    before: `window.console = undefined; customElements.define('case-card', class extends HTMLElement {});`,
    shows: false,
    only: ['case-card'],
  },
  'no customElements': { before: 'delete window.customElements;', shows: false },
  'customElements undefined': {
    before: `Object.defineProperty(window, 'customElements', { value: undefined });`,
    shows: false,
  },
  'customElements.define throws': {
    before: `customElements.define = () => { throw new Error('no'); };`,
    shows: false,
  },
  'no attachShadow': { before: 'delete Element.prototype.attachShadow;', shows: false },
  'no ShadowRoot': { before: 'delete window.ShadowRoot;', shows: undefined },
  'no adoptedStyleSheets': {
    before: `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;`,
    shows: true,
  },
  'no replaceSync': { before: 'delete CSSStyleSheet.prototype.replaceSync;', shows: true },
  'no replace': { before: 'delete CSSStyleSheet.prototype.replace;', shows: true },
  'no CSSStyleSheet': { before: 'delete window.CSSStyleSheet;', shows: undefined },
  'no CSSStyleSheet to construct': {
    before: `window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };`,
    shows: true,
  },
  'no HTMLElement': { before: 'delete window.HTMLElement;', shows: false },
  'no createTreeWalker': { before: 'delete Document.prototype.createTreeWalker;', shows: false },
  'no WeakMap': { before: 'delete window.WeakMap;', shows: false },
  'no Symbol.for': { before: 'Symbol.for = undefined;', shows: false },
  'no Intl': { before: 'delete window.Intl;', shows: undefined },
  'no MutationObserver': { before: 'delete window.MutationObserver;', shows: false },
  'a copy of a version that shares nothing': {
    before: `window[Symbol.for('on-record')] = { version: '0.0.1' };`,
    shows: false,
  },
  'a copy that is no copy': { before: `window[Symbol.for('on-record')] = 1;`, shows: false },
  'Trusted Types, ours allowed': { csp: demand('on-record'), shows: true },
  'Trusted Types, ours refused': { csp: demand('other'), shows: false },
  'Trusted Types, none allowed': { csp: demand("'none'"), shows: false },
  'Trusted Types, only the name of Lit': { csp: demand('lit-html'), shows: false },
  'Trusted Types, our name taken': {
    csp: demand('on-record'),
    before: `trustedTypes.createPolicy('on-record', {});`,
    shows: false,
  },
  'Trusted Types, a default policy that lets through': {
    csp: demand('default'),
    before: passing,
    shows: true,
  },
  'Trusted Types, a default policy that cleans': {
    csp: demand('default'),
    before: `trustedTypes.createPolicy('default', { createHTML: (html) => html.replace(/<!--.*?-->|@/g, '') });`,
    shows: false,
  },
  'Trusted Types, a default policy that refuses': {
    csp: demand('default'),
    before: `trustedTypes.createPolicy('default', { createHTML: () => null });`,
    shows: false,
  },
  'trustedTypes whose getter throws': {
    before: `Object.defineProperty(window, 'trustedTypes', { get() { throw new Error('no'); } });`,
    shows: true,
  },
};

hostTest(async ({ browser, serve, check }) => {
  for (const script of ['on-record.js', 'on-record.bare.js']) {
    const body = script.includes('bare')
      ? allFour.replaceAll(/ (case|series)=/g, ' src="/dist/record/en.json" $1=')
      : allFour;
    for (const [name, { before = '', csp, shows, only = tags }] of Object.entries(pages)) {
      const html = `<!doctype html><html lang="en"><title>A page</title>${body}<script>${before}</script><script src="/dist/${script}"></script></html>`;
      const headers = csp && { 'content-security-policy': csp };
      const origin = await serve({ '/': { body: html, headers } });
      const thrown = [];
      const { page } = await open(browser, origin, (opened) =>
        opened.on('pageerror', (error) => thrown.push(String(error))),
      );
      const read = () =>
        page.evaluate(
          (names) =>
            names.map((tag) => {
              const element = document.querySelector(tag);
              if (element.shadowRoot?.querySelector('.root')) return 'widget';
              const link = element.querySelector('a');
              return link.getClientRects().length ? 'link' : 'nothing';
            }),
          only,
        );
      const settled = (states) => states.every((state) => state === (shows ? 'widget' : 'link'));
      let states = await read();
      for (let tries = 0; tries < 10 && (tries < 3 || !settled(states)); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        states = await read();
      }
      const what = shows === undefined ? 'widgets or links' : shows ? 'widgets' : 'links';
      check(
        `${script}, ${name}: ${what}`,
        shows === undefined ? !states.includes('nothing') : settled(states),
        states,
      );
      check(`${script}, ${name}: nothing is thrown`, !thrown.length, thrown);
      await page.close();
    }
  }
});
