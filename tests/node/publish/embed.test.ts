import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { embed, forms, type Form } from '../../../src/publish/embed/embed.ts';
import { page } from '../../../src/publish/site/page.ts';
import { respond, type OEmbed } from '../../../src/publish/embed/oembed.ts';
import type { Tag } from '../../../src/publish/render/prerender.ts';
import { places, site } from '../../../src/publish/site/site.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord } from '../fixture.ts';

const slice = compile(freshRecord(), 'en');
const base = 'https://vesmark.example/on-record/';
const asked: { tag: Tag; attributes: Record<string, string> }[] = [
  { tag: 'case-card', attributes: { case: 'harbour-2019' } },
  { tag: 'prisoner-count', attributes: { series: 'committee-list' } },
  { tag: 'case-timeline', attributes: { case: 'harbour-2019 mill-strike-2021' } },
  { tag: 'allegation-list', attributes: { case: 'harbour-2019' } },
];

for (const { tag, attributes } of asked) {
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
  const html = page({ ...asked[0]!, slice });
  assert.doesNotMatch(html, /oembed|canonical|og:url|og:image/);
});

test('the site has three pages a case, one a series, each with both oEmbed answers, and an index', () => {
  const files = new Map(site([slice], { base }));
  const count = places(slice).length;
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

const find = (address: URL) => {
  const [, tag = '', id = ''] = /\/embed\/en\/([\w-]+)\/([\w-]+)\.html$/.exec(address.pathname) ?? [];
  const place = places(slice).find((each) => each.tag === tag && each.item.id === id);
  return place && { ...place, base, height: 700 };
};
const ask = (query: string) => respond(new Request(`https://vesmark.example/oembed?${query}`), find);
const pageUrl = encodeURIComponent(`${base}embed/en/case-card/harbour-2019.html`);

test('a server answers oEmbed requests, in both formats, within the room that is asked for', async () => {
  const whole = ask(`url=${pageUrl}`);
  assert.equal(whole.headers.get('content-type'), 'application/json; charset=utf-8');
  const body = (await whole.json()) as OEmbed;
  assert.deepEqual([body.version, body.type, body.height], ['1.0', 'rich', 700]);
  assert.match(
    body.html,
    /^<blockquote[^>]*><a href="[^"]+">.+<\/a><\/blockquote><iframe [^>]*width="100%"[^>]*height="700"/,
  );
  const small = (await ask(`url=${pageUrl}&maxwidth=400&maxheight=300`).json()) as typeof body;
  assert.deepEqual([small.width, small.height], [400, 300]);
  assert.match(small.html, /height="300"/);
  const xml = ask(`url=${pageUrl}&format=xml`);
  assert.match(await xml.text(), /^<\?xml .*<oembed><version>1\.0<\/version>.*&lt;iframe/s);
});

test('a server refuses what it cannot answer, with the status that the standard has for it', async () => {
  for (const [query, status, words] of [
    ['', 400, /url=/],
    ['url=nonsense', 400, /url=/],
    [`url=${encodeURIComponent('https://other.example/')}`, 404, /no page of ours/],
    [`url=${pageUrl}&format=yaml`, 501, /yaml/],
  ] as const) {
    const answer = ask(query);
    assert.equal(answer.status, status, query);
    assert.match(await answer.text(), words);
  }
});

function all(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...all(child)] : []));
}
function attribute(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((each) => each.name === name)?.value;
}
