import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from 'marked';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import {
  hostScript,
  iframe,
  link,
  markdown,
  quote,
  script,
  tag,
  type SnippetInput,
} from '../../../src/publish/embed/snippet.ts';

const page = 'https://example.org/on-record/embed/en/case-card/harbour-2019.html';
const input: SnippetInput = {
  tag: 'case-card',
  id: 'harbour-2019',
  title: 'Arrests after the rally',
  sentence: 'The committee says that 12 people were arrested.',
  source: 'Committee bulletin, section 2',
  locale: 'en',
  base: 'https://example.org/on-record/',
};
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)> & 'x'`;
const forms = { link, quote, tag, iframe };

type Node = DefaultTreeAdapterMap['childNode'];
/** What a browser makes of markup: the tags with their attributes, in order, and the text. */
const parsed = (html: string) => {
  const tags: [string, Record<string, string>][] = [];
  let text = '';
  const visit = (node: Node) => {
    if ('value' in node) text += node.value;
    if ('attrs' in node)
      tags.push([node.nodeName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))]);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return { tags, text: text.trim() };
};

test('the link is a paragraph with a link and nothing else', () => {
  assert.equal(link(input), `<p><a href="${page}">Arrests after the rally</a></p>`);
});

test('the Markdown is a link to the same address, whatever the title has in it', () => {
  assert.equal(markdown(input), `[Arrests after the rally](${page})`);
  const attributes = { variant: 'compact' };
  for (const title of [
    '[a](https://evil.example/)',
    '*a* `b` _c_ <b>d</b> &amp; ~~e~~ \\',
    '![i](x) <https://a.example> www.a.example a@b.example',
  ]) {
    const html = marked.parse(markdown({ ...input, title, attributes }), { async: false });
    assert.deepEqual(parsed(html), {
      tags: [
        ['p', {}],
        ['a', { href: `${page}?variant=compact` }],
      ],
      text: title,
    });
  }
});

test('the quotation names its source, and ends with the link in a paragraph of its own', () => {
  assert.equal(
    quote(input),
    `<blockquote class="on-record" cite="${page}"><p>The committee says that 12 people were arrested.</p>` +
      `<p><cite>Committee bulletin, section 2</cite></p><p><a href="${page}">Arrests after the rally</a></p></blockquote>`,
  );
  assert.doesNotMatch(quote({ ...input, source: undefined }), /cite>/);
  assert.match(
    quote({ ...input, answer: 'No response is recorded.' }),
    /<\/cite><\/p><p>No response is recorded\.<\/p><p><a /,
    'which its source does not say',
  );
});

test('the tag has the link as its fallback; its script is pinned to its bytes where they are known', () => {
  assert.equal(
    tag(input),
    `<case-card case="harbour-2019" lang="en" style="display:block"><a href="${page}">Arrests after the rally</a></case-card>`,
  );
  assert.match(
    tag({ ...input, tag: 'prisoner-count', id: 'list' }),
    /<prisoner-count series="list" lang="en"/,
  );
  assert.equal(
    script({ ...input, integrity: 'sha384-abc' }),
    '<script async src="https://example.org/on-record/on-record.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
  );
  assert.doesNotMatch(script(input), /integrity|crossorigin/);
  assert.match(script({ ...input, locale: 'az' }), /on-record\.az\.js"/);
});

test('the frame has a title, the width of its column, the height that was measured, and waits to be scrolled to', () => {
  const { tags } = parsed(iframe({ ...input, height: 512 }));
  assert.deepEqual(tags, [
    [
      'iframe',
      { src: page, title: input.title, width: '100%', height: '512', frameborder: '0', loading: 'lazy' },
    ],
  ]);
  assert.equal(hostScript(input.base), `<script async src="${input.base}host.js"></script>`);
});

test('attributes go into the tag, and into every address that has to carry them', () => {
  const given = { ...input, attributes: { variant: 'compact', case: 'harbour-2019 mill-strike-2021' } };
  const address = `${page}?case=harbour-2019+mill-strike-2021&variant=compact`;
  const hrefs = (html: string) => parsed(html).tags.flatMap(([, { href, src }]) => href ?? src ?? []);
  assert.deepEqual(hrefs(link(given)), [address]);
  assert.deepEqual(hrefs(quote(given)), [address]);
  assert.deepEqual(hrefs(iframe(given)), [address]);
  assert.match(tag(given), /<case-card case="harbour-2019 mill-strike-2021" variant="compact" lang="en"/);
  assert.equal(hrefs(tag(given))[0], page);
});

test('a link does not carry what the script would not take from it', () => {
  const attributes = { 'data-url': 'https://example.org/data/', lang: 'en' };
  assert.equal(link({ ...input, attributes }), link(input));
  assert.match(tag({ ...input, attributes }), / data-url="https:/);
  const elsewhere = { ...input, attributes: { src: '/record/en.json' } };
  assert.throws(() => link(elsewhere), /cannot say src="\/record\/en.json".*Take the tag/);
  assert.throws(() => quote(elsewhere), /Take the tag/);
  assert.match(tag(elsewhere), / src="\/record\/en.json"/);
});

for (const [form, write] of Object.entries(forms))
  test(`whatever stands in the record is text in the form ${form}`, () => {
    const names = (html: string) => parsed(html).tags.map(([name, own]) => [name, Object.keys(own)]);
    const given = {
      ...input,
      title: hostile,
      sentence: hostile,
      source: hostile,
      attributes: { at: hostile },
    };
    const plain = { ...input, attributes: { at: '2024' } };
    assert.deepEqual(names(write(given)), names(write(plain)));
    if (form !== 'iframe') assert.ok(parsed(write(given)).text.includes(hostile));
  });

const refused: [what: string, wrong: Partial<SnippetInput>, message: RegExp][] = [
  ['a tag that is none', { tag: 'case-map' }, /no tag "case-map"; there are case-card, prisoner-count/],
  ['a tag of every object', { tag: 'constructor' }, /no tag "constructor"/],
  ['an id that leads elsewhere', { id: '../../x' }, /id "\.\.\/\.\.\/x" cannot stand in an address/],
  ['a locale that is none', { locale: 'en/..' }, /locale "en\/\.\." cannot/],
  ['a base without its slash', { base: 'https://example.org/on-record' }, /slash at its end/],
  ['a base that is not whole', { base: '/on-record/' }, /"\/on-record\/" is not the address of a folder/],
  ['a base that is a script', { base: 'javascript:alert(1)/' }, /is not the address of a folder/],
  ['an attribute that is a handler', { attributes: { onclick: 'x' } }, /"onclick" is not an attribute/],
  ['an attribute that ends the tag', { attributes: { 'x><y': '' } }, /"x><y" is not an attribute/],
];
for (const [what, wrong, message] of refused)
  test(`refuses ${what}, and says what to do`, () => {
    for (const write of Object.values(forms)) assert.throws(() => write({ ...input, ...wrong }), { message });
  });
