// Old libraries replace built-ins, old engines lack them. Every one that our script uses is taken away, one at a time: the page
// gets the record as it is, or the author's link, and no exception.
import { readFile } from 'node:fs/promises';
import { walk } from 'estree-walker';
import { parseAst } from 'rollup/parseAst';
import { hostTest } from '../host-test.mjs';
import { allFour, open } from '../page.mjs';

const script = await readFile(new URL('../../../dist/on-record.js', import.meta.url), 'utf8');

/** Every name that stands in our script after a dot. */
const used = new Set();
walk(parseAst(script), {
  enter(node) {
    if (node.type === 'MemberExpression' && !node.computed) used.add(node.property.name);
  },
});

/** Those of them that the language itself has, each with what holds it. */
const holders = ['Object', 'Array', 'String', 'Number', 'Math', 'JSON', 'Map', 'Set', 'Promise', 'Symbol'];
const ofTheirNature = new Set(['prototype', 'constructor', 'length', 'name', 'iterator']);
const builtIns = holders.flatMap((holder) => {
  const own = (object, path) =>
    [...used]
      .filter((name) => Object.hasOwn(object, name) && !ofTheirNature.has(name))
      .map((name) => `${path}.${name}`);
  const { prototype = {} } = globalThis[holder];
  return [...own(globalThis[holder], holder), ...own(prototype, `${holder}.prototype`)];
});

/** What libraries replace, each as they do, and what engines of the last four years may lack: the record is shown all the same. */
const replaced = {
  'Array.from without its map': 'Array.from = (list) => [].slice.call(list)',
  'no Array.from': 'delete Array.from',
  'Array.prototype.toJSON': 'Array.prototype.toJSON = function () { return `[${this.join()}]` }',
  'toJSON of everything':
    'for (const each of [Array, String, Number, Date]) each.prototype.toJSON = () => "{}"',
  'names in for…in': 'Object.prototype.each = Array.prototype.each = () => {}',
  'remove() that throws on what is detached':
    'Element.prototype.remove = function () { return this.parentNode.removeChild(this) }',
  'entries(), keys() and values() that give lists':
    'Array.prototype.entries = function () { return this.slice() }; Object.values = (object) => Object.keys(object).map((key) => object[key])',
  'Element.prototype.closest and matches':
    'Element.prototype.matches = Element.prototype.webkitMatchesSelector; Element.prototype.closest = function (selector) { let each = this; while (each && !each.matches(selector)) each = each.parentElement; return each }',
  'reverse() that takes an argument':
    'const reverse = Array.prototype.reverse; Array.prototype.reverse = function (inline) { return reverse.call(inline === false ? this.slice() : this) }',
  'no Object.hasOwn': 'delete Object.hasOwn',
  'no at()': 'delete Array.prototype.at; delete String.prototype.at',
  'no findLast()': 'delete Array.prototype.findLast; delete Array.prototype.findLastIndex',
  'no structuredClone': 'delete window.structuredClone',
  'nothing that came after 2022':
    'for (const name of ["toSorted", "toReversed", "toSpliced", "with", "group"]) delete Array.prototype[name]; delete Object.groupBy; delete Map.groupBy; delete Promise.withResolvers',
};

const page = (change) => `<!doctype html><html lang="en"><title>A page</title>
  <script>
    window.thrown = '';
    addEventListener('error', ({ message }) => (thrown += message + ' '));
    addEventListener('unhandledrejection', ({ reason }) => (thrown += 'rejected: ' + reason + ' '));
  </script>
  ${allFour}<script>${change}</script><script src="/dist/on-record.js"></script></html>`;

/** What each of the four widgets of a page says, or "link" where its fallback is seen; asked with nothing that may be missing. */
const said = (frame) =>
  frame.evaluate(() => {
    const all = {};
    for (let place = 0; place < 4; place++) {
      const widget = document.body.children[place];
      const root = widget.shadowRoot?.querySelector('.root');
      const link = widget.querySelector('a').checkVisibility() ? 'link' : 'nothing';
      all[place] = root ? root.textContent : link;
    }
    return all;
  });

/** What Lit's constructor needs: the browser reports what that throws, and leaves the link. */
const ofLit = new Set(['without Map.prototype.has']);

hostTest(async ({ browser, serve, check }) => {
  const changes = { ...replaced };
  for (const path of builtIns) changes[`without ${path}`] = `delete ${path}`;
  const pages = Object.fromEntries(
    Object.values({ none: '', ...changes }).map((change, index) => [`/${index}`, page(change)]),
  );
  const origin = await serve(pages);
  const visit = async (index) => {
    const opened = await open(browser, `${origin}/${index}`);
    await opened.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
    const seen = {
      says: Object.values(await said(opened.page)),
      thrown: await opened.page.evaluate('thrown'),
    };
    await opened.page.close();
    return seen;
  };
  const { says: whole } = await visit(0);
  check(
    'the four widgets are shown where nothing is changed',
    whole.every((text) => text.length > 200),
    whole,
  );
  let index = 0;
  for (const what of Object.keys(changes)) {
    const { says, thrown } = await visit(++index);
    const isTrue = says.every((text, place) => text === whole[place] || (!replaced[what] && text === 'link'));
    check(
      `${what}: the record as it is${replaced[what] ? '' : ', or the link'}`,
      isTrue,
      says.map((text) => text.slice(0, 80)),
    );
    if (!ofLit.has(what)) check(`${what}: no exception`, thrown === '', thrown);
  }
});
