import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { embed, forms, type Form } from '../../../src/publish/embed/embed.ts';
import { page } from '../../../src/publish/site/page.ts';
import type { OEmbed } from '../../../src/publish/embed/oembed.ts';
import { shadow } from '../../../src/publish/render/prerender.ts';
import { opensElsewhere } from '../../../src/publish/site/outward-links.ts';
import { site } from '../../../src/publish/site/site.ts';
import { widgetPages } from '../../../src/publish/site/widget-pages.ts';
import type { Tag } from '../../../src/model/subjects.ts';
import type { FullSlice } from '../../../src/model/full-slice.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { mostStatementsInOneFile } from '../../../src/record/parts/size.ts';
import { freshRecord } from '../fixture.ts';

const slice = compile(freshRecord(), 'en');
const base = 'https://vesmark.example/on-record/';
const requests: { tag: Tag; attributes: Record<string, string> }[] = [
  { tag: 'case-card', attributes: { case: 'harbour-2019' } },
  { tag: 'prisoner-count', attributes: { series: 'committee-list' } },
  { tag: 'case-timeline', attributes: { case: 'harbour-2019 mill-strike-2021' } },
  { tag: 'allegation-list', attributes: { case: 'harbour-2019' } },
];

test('a tag that names a record comes with a link to what checks it, wherever an optimiser moves the script', () => {
  const link = `<link rel="modulepreload" href="${base}on-record.check.js">`;
  const codeWith = (form: Form, attributes: Record<string, string> = {}) =>
    embed({ tag: 'case-card', attributes: { case: 'harbour-2019', ...attributes }, slice, base }, form);
  for (const form of ['tag', 'prerendered', 'strict'] as const) {
    assert.ok(codeWith(form, { src: '/our.json' }).includes(link), form);
    assert.ok(!codeWith(form).includes('modulepreload'), form);
  }
});

/** The same record, too large to be sent in one file. */
const large: FullSlice = (() => {
  const [pattern] = Object.values(slice.cases);
  const copies = Array.from({ length: mostStatementsInOneFile }, (_entry, number) => `copy-${number}`);
  return {
    ...slice,
    cases: { ...slice.cases, ...Object.fromEntries(copies.map((id) => [id, { ...pattern!, id }])) },
  };
})();

test('of a record in parts the code hints at what the script fetches, once a page where the widget shows already', () => {
  const code = (form: Form, of: FullSlice, more: Record<string, string> = {}) =>
    embed({ tag: 'case-card', attributes: { case: 'harbour-2019', ...more }, slice: of, base }, form);
  const check = `<link rel="modulepreload" href="${base}on-record.check.js">`;
  const part = `<link rel="preload" as="fetch" crossorigin="anonymous" href="${base}record/en/cases/harbour-2019.json">`;
  for (const form of ['tag', 'link', 'quote', 'markdown'] as const)
    assert.ok(code(form, large).includes(`${check}${part}<script async src="${base}on-record.js">`), form);
  for (const form of ['prerendered', 'strict'] as const)
    assert.ok(code(form, large).includes(`${check}<script defer src="${base}on-record.js">`), form);
  for (const form of ['iframe', 'light', 'address', 'oembed'] as const)
    assert.doesNotMatch(code(form, large), /preload/, form);
  const words = `${check}<link rel="modulepreload" href="${base}on-record.words.az.js">`;
  assert.ok(code('tag', { ...large, locale: 'az' }).includes(words));
  assert.ok(!code('tag', { ...large, locale: 'it' }).includes('on-record.words'), 'which nobody has');
  // A tag that names a record of its own fetches that one.
  assert.ok(code('tag', large, { src: '/our/en/' }).includes('href="/our/en/cases/harbour-2019.json"'));
  assert.doesNotMatch(code('tag', large, { src: '/our.json' }), /as="fetch"/);
});

test('the page of a record in parts says what its script fetches, and is otherwise the same', () => {
  const written = (of: FullSlice) => page({ ...requests[0]!, slice: of }, { base });
  const hints = `<link rel="modulepreload" href="../../../on-record.check.js"><link rel="preload" as="fetch" crossorigin="anonymous" href="../../../record/en/cases/harbour-2019.json">\n`;
  const html = written(large);
  assert.ok(html.includes(hints) && html.indexOf(hints) < html.indexOf('</head>'));
  const withoutOrigin = (text: string) => text.replace(/ data-origin="[^"]*"/, '');
  assert.equal(withoutOrigin(html.replace(hints, '')), withoutOrigin(written(slice)));
  assert.notEqual(html.replace(hints, ''), written(slice), 'the root says what it will be held against');
});

for (const { tag, attributes } of requests) {
  for (const form of Object.keys(forms) as Form[])
    test(`${tag} can be embedded as ${form}`, () => {
      const code = embed({ tag, attributes, slice, base }, form);
      assert.ok(code.endsWith('\n') && code.length > 40);
      assert.doesNotMatch(code, /undefined|\[object/);
      if (form !== 'oembed' && form !== 'address')
        assert.match(code, /harbour|committee-list|Vesmark/, 'the widget or its page is named');
    });

  test(`the page of ${tag} reads without a script and tells machines what it is`, () => {
    const html = page({ tag, attributes, slice }, { base, pictures: true });
    const document = parse(html);
    const head = all(document).filter((node) => ['link', 'meta', 'title', 'script'].includes(node.tagName));
    const named = (name: string) =>
      head.find((node) => attribute(node, 'name') === name || attribute(node, 'property') === name);
    assert.match(attribute(named('description')!, 'content')!, /.{20}/);
    assert.ok(attribute(named('og:image')!, 'content')!.startsWith(`${base}pictures/en/`));
    const oembeds = head.filter((node) => attribute(node, 'rel') === 'alternate');
    assert.deepEqual(
      oembeds.map((node) => attribute(node, 'type')),
      ['application/json+oembed', 'text/xml+oembed'],
    );
    for (const node of oembeds)
      assert.ok(attribute(node, 'href')!.startsWith(base), 'discovery needs an absolute address');
    assert.ok(html.indexOf('json+oembed') < 2000, 'consumers read the beginning only');
    assert.ok(
      !/(src|href)="(?!https:\/\/vesmark\.example|\.\.\/|#|https:\/\/)/.test(html),
      'nothing else is fetched',
    );
    const scripts = all(document).filter((node) => node.tagName === 'script' && attribute(node, 'src'));
    assert.deepEqual(
      scripts.map((node) => attribute(node, 'src')),
      ['../../../settings.js', '../../../guest.js', '../../../on-record.js'],
    );
  });
}

test('a page without a base address says nothing that would need one', () => {
  const html = page({ ...requests[0]!, slice });
  assert.doesNotMatch(html, /oembed|canonical|og:url|og:image/);
});

test('the site has three pages a case, one a series, each with both oEmbed answers, and an index', () => {
  const files = new Map(site([slice], { base }));
  const count = widgetPages(slice).length;
  assert.equal(count, 3 * Object.keys(slice.cases).length + Object.keys(slice.counts).length);
  const of = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path)).length;
  assert.equal(of(/\.oembed\.json$/), count);
  assert.equal(of(/\.oembed\.xml$/), count);
  assert.equal(of(/^embed\/en\/[\w-]+\/[\w-]+\.html$/), count);
  const index = files.get('embed/en/index.html')!;
  for (const [, href] of index.matchAll(/href="([\w-]+\/[\w-]+\.html)"/g))
    assert.ok(files.has(`embed/en/${href!}`), href);
});

test('an unknown id or attribute is refused with what there is', () => {
  const wrong = (attributes: Record<string, string>) => () =>
    embed({ tag: 'case-card', attributes, slice, base }, 'tag');
  assert.throws(
    wrong({ case: 'harbor-2019' }),
    /case="harbor-2019" is not in the record; there are: harbour-2019/,
  );
  assert.throws(
    wrong({ case: 'harbour-2019', colour: 'red' }),
    /<case-card> has no attribute colour; it has .*variant/,
  );
});

test('an oEmbed answer is a quotation and the frame, as high as its page was measured to be', () => {
  const path = 'embed/en/case-card/harbour-2019';
  const files = new Map(site([slice], { base, pictures: true, heights: { [`${path}.html`]: 700 } }));
  const answer = JSON.parse(files.get(`${path}.oembed.json`)!) as OEmbed;
  assert.deepEqual([answer.version, answer.type, answer.width, answer.height], ['1.0', 'rich', 640, 700]);
  assert.match(
    answer.html,
    /^<blockquote[^>]*><a href="[^"]+">.+<\/a><\/blockquote><iframe [^>]*width="100%"[^>]*height="700"/,
  );
  assert.equal(answer.thumbnail_url, `${base}pictures/en/harbour-2019.png`);
  const xml = files.get(`${path}.oembed.xml`)!;
  assert.match(xml, /^<\?xml .*<oembed><version>1\.0<\/version>.*&lt;iframe/s);
});

test('links to other sites leave the frame, and no other character of the widget is changed', () => {
  const { html } = shadow({ ...requests[0]!, slice });
  const outward = html.match(/<a (?=[^>]*href="https?:)/g)!.length;
  const changed = opensElsewhere(html);
  const added = ' target="_blank" rel="noopener"';
  assert.equal(changed.split(`<a${added} `).length - 1, outward);
  assert.equal(changed.replaceAll(added, ''), html);
  assert.ok(outward > 0 && html.includes('href="#'));
});

function all(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...all(child)] : []));
}
function attribute(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((each) => each.name === name)?.value;
}
