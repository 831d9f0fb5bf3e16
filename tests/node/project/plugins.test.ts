// What the plugins of the build do to templates on their way into a classic script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'rollup/parseAst';

const load = (name: string): Promise<unknown> => import(pathToFileURL(`src/bundle/plugins/${name}.mjs`).href);

test('white space that never shows goes out of a template, and what shows stays', async () => {
  const { withoutSpareWhiteSpace } = (await load('spare-white-space')) as {
    withoutSpareWhiteSpace: (pieces: string[]) => string[];
  };
  const cases: [string[], string[]][] = [
    [
      ['<p class="small">\n  ', ' ', '&nbsp;·\n  ', '\n</p>\n'],
      ['<p class="small">', ' ', '&nbsp;· ', '</p>'],
    ],
    [
      ['<ul>\n  <li id=', '>\n  ', ' <b>', '</b> </li>\n</ul>'],
      ['<ul><li id=', '>', ' <b>', '</b></li></ul>'],
    ],
    [
      ['<label\n    >', '\n  <select> <option>', '</option></select></label>'],
      ['<label>', ' <select><option>', '</option></select></label>'],
    ],
    [
      ['', '\n  ', ''],
      ['', ' ', ''],
    ],
    [
      ['<b>', '</b>\n  <i>', '</i> <i>', '</i>'],
      ['<b>', '</b>\n<i>', '</i>\n<i>', '</i>'],
    ],
    [
      ['<p>a >', '\n  b</p>'],
      ['<p>a >', ' b</p>'],
    ],
  ];
  for (const [pieces, shorter] of cases) assert.deepEqual(withoutSpareWhiteSpace(pieces), shorter);
});

test('a template is compiled: comments are the places of children, names that end in $ have places in their values', async () => {
  const { compiledTemplate } = (await load('compiled-template')) as {
    compiledTemplate: (pieces: string[]) => string;
  };
  const cases: [string[], string][] = [
    [['<p id=', ' class="small ', '">', ' <b>', '</b></p>'], '<p id$=~ class$="small ~">^ <b>^</b></p>'],
    [['<a href="a>b" rel=', '>', '</a>'], '<a href="a>b" rel$=~>^</a>'],
    [['<option .selected=', ' value="1">', '</option>'], '<option .selected$=~ value="1">^</option>'],
    [['', '&nbsp;· ', ''], '^&nbsp;· ^'],
    [['a > b, rect ~ line { color: red }'], 'a > b, rect ~ line { color: red }'],
  ];
  for (const [pieces, compiled] of cases) assert.equal(compiledTemplate(pieces), compiled);
  assert.throws(() => compiledTemplate(['<p title="~ ', '">']), /stands for expressions/);
});

test('a template that needs what is taken out of Lit does not get into a script', async () => {
  const { plainTemplates } = (await load('plain-templates')) as {
    plainTemplates: () => { renderChunk: (this: object, code: string) => unknown };
  };
  const plugin = Object.assign(plainTemplates(), {
    parse: parseAst,
    error: (message: string) => assert.fail(message),
  });
  const build = (template: string) => plugin.renderChunk(`(() => { console.log(html\`${template}\`) })()`);
  for (const template of [
    '<p ${one}></p>',
    '<p class="a" ${one}>',
    '<p ?hidden=${one}></p>',
    '<p @click=${one}></p>',
    '<!-- ${one} -->',
    '<title>${one}</title>',
  ])
    assert.throws(() => build(template), /careful-lit takes out of Lit/);
  for (const template of ['<p class="a ${one}">', '<p class=${one} id=${two}>${three} </p>', '${one} ${two}'])
    build(template);
});

test('a property that needs what is taken out of Lit does not get into a script', async () => {
  const { carefulLit } = (await load('careful-lit')) as {
    carefulLit: () => { transform: (this: object, code: string, id: string) => unknown };
  };
  const plugin = Object.assign(carefulLit(), { error: (message: string) => assert.fail(message) });
  const { root } = (await import(pathToFileURL('src/bundle/library.mjs').href)) as { root: string };
  const build = (property: string) =>
    plugin.transform(`static properties = { one: { ${property} } };`, `${root}src/elements/one.ts`);
  for (const property of ['reflect: true', 'type: Boolean', 'type: Object', 'converter: ours'])
    assert.throws(() => build(property), /careful-lit takes out of Lit/);
  for (const property of ['type: Number', "attribute: 'data-one'"]) build(property);
});

test('templates that say the same are one, but for those of another tag', async () => {
  const { plainTemplates } = (await load('plain-templates')) as {
    plainTemplates: () => { renderChunk: (this: object, code: string) => { code: string } };
  };
  const plugin = Object.assign(plainTemplates(), { parse: parseAst });
  const said = ['html`<p>${one}</p>`', 'html`<b>${one}</b>`', 'html`<p>${two}</p>`', 'svg`<p>${one}</p>`'];
  const { code } = plugin.renderChunk(`(() => { return [${said.join()}]; })()`);
  const run = (0, eval)(`(html, svg, one, two, unaltered) => ${code.trim()}`) as (
    ...values: unknown[]
  ) => string[][];
  const piecesOf = (pieces: string[]) => pieces;
  const [first, other, again, drawn] = run(piecesOf, piecesOf, 1, 2, (text: string) => text);
  assert.deepEqual([first, other, drawn], [['<p>^</p>'], ['<b>^</b>'], ['<p>^</p>']].map(withRaw));
  assert.equal(again, first);
  assert.notEqual(drawn, first);
});

/** As Lit asks for it. */
const withRaw = (pieces: string[]) => Object.assign(pieces, { raw: pieces });

test('a regular expression means the same once naive tools leave it alone', async () => {
  const { plainLiterals } = (await load('plain-literals')) as {
    plainLiterals: (options: object) => { renderChunk: (this: object, code: string) => { code: string } };
  };
  const plugin = Object.assign(plainLiterals({ isModule: true }), { parse: parseAst });
  const written = (code: string) => (0, eval)(plugin.renderChunk(code).code) as RegExp;
  const cases: [string, string[]][] = [
    [String.raw`/^https?:\/\/[^\s\\/?#@]+$/`, ['https://x2f.example', 'https://a\\b', 'https://a/b']],
    [String.raw`/^[\\"'/ ]+$/`, ['\\', '"', "'/ ", 'x22']],
    [String.raw`/^\"\/\ \--$/`, ['"/ --', '"/ -']],
  ];
  for (const [code, texts] of cases) {
    const [before, after] = [(0, eval)(code) as RegExp, written(code)];
    assert.doesNotMatch(after.source, /["'` ]|(?<!\\x2)\//);
    for (const text of texts) assert.equal(after.test(text), before.test(text), `${after.source}: ${text}`);
  }
});
