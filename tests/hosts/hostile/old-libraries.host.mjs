// Old libraries put their own in the place of built-ins: every widget says what it says on a page without them, letter by letter.
import { hostTest } from '../host-test.mjs';
import { allFour, open, tags } from '../page.mjs';

/** What libraries did to the page, each in the way of one that was on many pages. */
const replaced = {
  nothing: '',
  '`Array.from` without its function': 'Array.from = function (list) { return [].slice.call(list); };',
  '`Array.from` that asks for `toArray`': `Array.from = function (list) {
    if (!list) return [];
    if ('toArray' in Object(list)) return list.toArray();
    var length = list.length || 0, all = new Array(length);
    while (length--) all[length] = list[length];
    return all;
  };`,
  '`find` that leaves by throwing, caught by nobody': `var $break = {};
    Array.prototype.find = function (test) {
      this.forEach(function (value, index) { if (test(value, index)) throw $break; });
    };`,
  '`find` that answers null': `Array.prototype.find = function (test, self) {
    for (var index = 0; index < this.length; index += 1)
      if (test.call(self, this[index], index)) return this[index];
    return null;
  };`,
  'an object called `Event`': 'window.Event = { observe: function () {}, element: function () {} };',
  'a function called `Event`': `window.Event = function (event) { this.event = event || window.event; };`,
  '`toJSON` of everything': `Array.prototype.toJSON = String.prototype.toJSON = Object.prototype.toJSON =
    function () { return '"the same"'; };`,
  'a `JSON` of its own': `window.JSON = {
    parse: function (text) { return eval('(' + text + ')'); },
    stringify: String,
  };`,
  'functions on every object': `Object.prototype.each = Object.prototype.extend = function () {};
    Array.prototype.last = String.prototype.times = Function.prototype.wrap = function () {};`,
  '`bind` by closures': `Function.prototype.bind = function (self) {
    var run = this, given = [].slice.call(arguments, 1);
    return function () { return run.apply(self, given.concat([].slice.call(arguments))); };
  };`,
  '`concat` that knows only arrays': `Array.prototype.concat = function () {
    var all = [].slice.call(this);
    for (var index = 0; index < arguments.length; index += 1)
      all.push.apply(all, arguments[index] instanceof Array ? arguments[index] : [arguments[index]]);
    return all;
  };`,
  '`show`, `hide`, `update` of elements': `Element.prototype.show = Element.prototype.hide = function () { return this; };
    Element.prototype.update = function (text) { this.textContent = text; return this; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };`,
  '`forEach` of lists with its arguments turned': `NodeList.prototype.forEach = function (run) {
    for (var index = 0; index < this.length; index += 1) run(index, this[index]);
  };`,
  'what came in the last four years taken away': `delete Object.hasOwn; delete Array.prototype.at; delete String.prototype.at;
    delete Array.prototype.findLast; delete Array.prototype.toSorted; delete window.structuredClone;`,
  'no `performance`': `Object.defineProperty(window, 'performance', { value: undefined });`,
  '`performance` that throws': `performance.getEntriesByType = function () { throw new Error('no'); };`,
  'a history that throws': `Object.defineProperty(History.prototype, 'scrollRestoration',
    { get: function () { throw new Error('no'); } });`,
  'shadow roots by a polyfill':
    'window.ShadyCSS = { nativeShadow: false }; window.ShadyDOM = { inUse: true };',
  'every root open': `var attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'open' }); };`,
  'every root closed': `var attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function () {
      var root = attach.call(this, { mode: 'closed' });
      (window.roots = window.roots || []).push([this, root]);
      return root;
    };`,
};

/** After these Lit finds none of its marks, or words run into each other: the links stay. */
const setMarkup = (change) => `var markup = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', {
    configurable: true,
    get: markup.get,
    set: function (text) { markup.set.call(this, String(text)${change}); },
  });`;
const refused = {
  '`innerHTML` without comments': setMarkup(`.replace(/<!--.*?-->|<[?][^>]*>/g, '')`),
  '`innerHTML` without odd attributes': setMarkup(`.replace(/[$]/g, '')`),
  '`innerHTML` without white space between tags': setMarkup(`.replace(/>\\s+</g, '><')`),
};

/** What a reader sees of each: the widget's words, or the link, or nothing. */
const shown = (names) =>
  names.map((name) => {
    const element = document.getElementsByTagName(name)[0];
    const known = (window.roots ?? []).filter(([host]) => host === element)[0];
    const root = element.shadowRoot ?? known?.[1];
    const read = (node) => {
      if (node instanceof Text) return node.data;
      let words = '';
      if (node.localName !== 'style')
        for (let child = node.firstChild; child; child = child.nextSibling) words += read(child);
      return words;
    };
    if (root?.querySelector('.sources')) return read(root).replace(/\s+/g, ' ').trim();
    const link = element.getElementsByTagName('a')[0];
    return link.getBoundingClientRect().width > 0 ? 'link' : 'nothing';
  });

hostTest(async ({ browser, serve, check }) => {
  for (const script of ['on-record.js', 'on-record.bare.js']) {
    const body = script.includes('bare')
      ? allFour.replaceAll(/ (case|series)=/g, ' src="/dist/record/en.json" $1=')
      : allFour;
    const read = async (before) => {
      const thrown = [];
      const origin = await serve({
        '/': `<!doctype html><html lang="en"><title>A page</title>${body}<script>${before}</script><script src="/dist/${script}"></script></html>`,
      });
      const { page, complaints } = await open(browser, origin, (opened) =>
        opened.on('pageerror', (error) => thrown.push(String(error))),
      );
      let says = await page.evaluate(shown, tags);
      for (let tries = 0; tries < 15 && (tries < 3 || says.some((words) => words.length < 200)); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        says = await page.evaluate(shown, tags);
      }
      await page.close();
      return { says, thrown, complaints };
    };
    const original = await read('');
    for (const [name, before] of Object.entries(replaced)) {
      const { says, thrown, complaints } = await read(before);
      const other = says.findIndex((words, index) => words !== original.says[index] || words.length < 200);
      check(`${script}, ${name}: every letter is the same`, other < 0, [
        tags[other],
        says[other],
        complaints,
      ]);
      check(`${script}, ${name}: nothing is thrown`, !thrown.length, thrown);
    }
    for (const [name, before] of Object.entries(refused)) {
      const { says, thrown, complaints } = await read(before);
      check(
        `${script}, ${name}: the links stay`,
        says.every((words) => words === 'link'),
        says,
      );
      check(`${script}, ${name}: nothing is thrown`, !thrown.length, thrown);
      check(`${script}, ${name}: the author is told, once`, complaints.length === 1, complaints);
    }
  }
});
