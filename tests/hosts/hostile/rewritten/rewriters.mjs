// What optimisers of CMSs, build tools, proxies and servers do to a script.
import { transform } from 'esbuild';
import { minify } from 'terser';
import { jsmin } from './jsmin.mjs';

const bom = '\ufeff';
const bare = (script) => script.replace(bom, '');

/** Splits a script into strings, which `change` does not get, and the code between them, which it does. */
const outsideStrings = (script, change) =>
  script
    .split(/("(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'|`(?:\\[^]|[^`\\])*`)/)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join('');

const withoutComments = (script) =>
  script.replace(/\/\*[^]*?\*\//g, '').replace(/(^|[^:\\'"])\/\/[^\n]*/gm, '$1');
const squeezed = (code) =>
  code
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,:?|&=()[\]<>!*%^~])\s*/g, '$1')
    .replace(/;}/g, '}');

/** After these every word is what it was. */
export const harmless = {
  'nothing at all': (script) => script,
  JSMin: (script) => jsmin(script),
  'JSMin that knows no templates': (script) => jsmin(script, { strings: `"'` }),
  'JSMin twice': (script) => jsmin(jsmin(script)),
  'strings kept, white space squeezed by patterns': (script) => outsideStrings(bare(script), squeezed),
  'comments stripped by patterns': withoutComments,
  'comments stripped by a pattern that minds no addresses': (script) =>
    script.replace(/\/\*[^]*?\*\//g, '').replace(/\/\/.*$/gm, ''),
  'every run of white space one blank': (script) => script.replace(/\s+/g, ' '),
  'every run of white space one blank, bytes': (script) => script.replace(/[ \t\n\r\f\v]+/g, ' '),
  'lines joined': (script) => script.replace(/\n/g, ''),
  'lines trimmed, empty ones dropped': (script) =>
    script
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n'),
  CRLF: (script) => script.replace(/\n/g, '\r\n'),
  'HTML comments stripped': (script) => script.replace(/<!--[^]*?-->/g, ''),
  'HTML minified around it': (script) => script.replace(/>\s+</g, '><'),
  terser: async (script) => (await minify(bare(script))).code,
  'terser, unsafe and several passes': async (script) =>
    (await minify(bare(script), { ecma: 2020, compress: { passes: 3, unsafe_math: true }, toplevel: true }))
      .code,
  'terser, templates where they are shorter': async (script) =>
    jsmin((await minify(bare(script), { ecma: 2022, format: { quote_style: 3 } })).code),
  esbuild: async (script) => (await transform(bare(script), { minify: true })).code,
  'esbuild to ES2017 and ASCII': async (script) =>
    (await transform(bare(script), { minify: true, target: 'es2017', charset: 'ascii' })).code,
  'esbuild, then JSMin': async (script) => jsmin((await transform(bare(script), { target: 'es2020' })).code),
  'a byte order mark in the middle': (script) => `var before = 1;\n${bom}${script}`,
  'after a script without a semicolon': (script) => `var before = function () {}${script}`,
  'after a script that ends in a call': (script) => `void String(1)${bare(script)}`,
  'after a comment without a line of its own': (script) =>
    `var before = 1; //# sourceMappingURL=a.map${script}`,
  'after `use strict`': (script) => `'use strict';${bare(script)}`,
  'before a script that begins with brackets': (script) => `${script}(function () {})();`,
  'before a script that begins with a pattern': (script) => `${script}/a/.test('a');`,
  'between two others': (script) => `(function () {})()\n${script}\n[1].map(String)`,
  'twice in one file': (script) => `${script}${script}`,
  'in try and catch': (script) => `try{${script}}catch(e){}`,
  'in a function': (script) => `(function(window,undefined){${script}})(window);`,
  'in eval': (script) => `(0,eval)(${JSON.stringify(script)});`,
  'in new Function': (script) => `new Function(${JSON.stringify(script)})();`,
  delayed: (script) => `setTimeout(function(){${script}},50);`,
};

/** After these the words are not ours any more: the link stays, and the author is told, once. */
export const harmful = {
  'white space squeezed in strings too': (script) => squeezed(bare(script)),
  'blanks after commas dropped everywhere': (script) => script.replace(/, /g, ','),
  'blanks around signs dropped everywhere': (script) => script.replace(/ ?([;:,=+()]) ?/g, '$1'),
  'read as windows-1251': (script) => new TextDecoder('windows-1251').decode(Buffer.from(bare(script))),
  'read as latin-1': (script) => Buffer.from(bare(script)).toString('latin1'),
  'beyond ASCII dropped': (script) => bare(script).replace(/[^\x00-\x7f]/g, ''),
  'beyond ASCII as question marks': (script) => bare(script).replace(/[^\x00-\x7f]/g, '?'),
  'ampersands as entities': (script) => script.replace(/&/g, '&amp;'),
  'quotes made typographic': (script) => script.replace(/[“”]/g, '&#8220;'),
  'addresses of mail hidden': (script) => script.replace(/[\w.]+@[\w.]+/g, '[email protected]'),
  'http made https': (script) => script.replace(/http:/g, 'https:'),
  'dashes made hyphens': (script) => script.replace(/–/g, '-'),
  'decomposed letters': (script) => script.normalize('NFD'),
  'cut in the middle': (script) => script.slice(0, script.length / 2),
};
