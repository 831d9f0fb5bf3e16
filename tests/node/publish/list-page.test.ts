import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { tags } from '../../../src/model/subjects.ts';
import { plain } from '../../../src/model/text.ts';
import { index, listStyles } from '../../../src/publish/site/list/index-page.ts';
import type { Names } from '../../../src/publish/site/list/names.ts';
import { site } from '../../../src/publish/site/site.ts';
import { widgetPages } from '../../../src/publish/site/widget-pages.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord } from '../fixture.ts';

const slices = ['en', 'az', 'ka'].map((locale) => compile(freshRecord(), locale));
const [english, azerbaijani] = slices as [(typeof slices)[0], (typeof slices)[0]];
const filesOf = (slice: (typeof slices)[0]) => new Map(index(slice, widgetPages(slice), slices));
const list = (slice: (typeof slices)[0]) => parse(filesOf(slice).get(`embed/${slice.locale}/index.html`)!);

const all = (node: Tree.ParentNode): Tree.Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...all(child)] : []));
const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;
const textOf = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
const named = (document: Tree.Document, name: string) =>
  all(document).filter(({ tagName }) => tagName === name);

test('each language stands under the name that its speakers give it, in every list', () => {
  for (const slice of slices) {
    const links = named(list(slice), 'a').filter((link) => attribute(link, 'hreflang'));
    assert.deepEqual(links.map(textOf), ['English', 'Azərbaycanca', 'ქართული']);
    assert.deepEqual(
      links.map((link) => attribute(link, 'lang')),
      ['en', 'az', 'ka'],
    );
    const current = links.filter((link) => attribute(link, 'aria-current'));
    assert.deepEqual(
      current.map((link) => attribute(link, 'hreflang')),
      [slice.locale],
    );
  }
});

test('a page is found by what it shows and of what, and by no name of a tag', () => {
  const links = named(list(english), 'a').filter((link) => !attribute(link, 'hreflang'));
  assert.equal(links.length, widgetPages(english).length);
  assert.deepEqual([...new Set(links.map(textOf))].sort(), [
    'Allegations',
    'Number of prisoners',
    'The case',
    'Timeline',
  ]);
  const names = links.map((link) => attribute(link, 'aria-label'));
  assert.equal(new Set(names).size, names.length, 'no two links have one name');
  for (const link of links) assert.ok(attribute(link, 'aria-label')!.startsWith(textOf(link)), textOf(link));
  for (const slice of slices) assert.ok(tags.every((tag) => !textOf(list(slice)).includes(tag)));
});

test('titles stand in the order of the alphabet, what belongs to no case after the cases', () => {
  const titles = named(list(english), 'h2').map(textOf);
  const cases = Object.values(english.cases).filter(({ kind }) => kind === 'case');
  const { compare } = new Intl.Collator('en');
  assert.deepEqual(titles.slice(0, cases.length), cases.map(({ title }) => plain(title)).sort(compare));
  assert.equal(titles.length, Object.keys(english.cases).length + Object.keys(english.counts).length);
  assert.ok(titles.length > cases.length, 'the record has something else');
});

test('a strict site shows it: nothing in it is inline, and what it asks for is there', () => {
  const files = new Map(site(slices));
  for (const slice of slices) {
    const html = files.get(`embed/${slice.locale}/index.html`)!;
    assert.doesNotMatch(html, /<style|style=|\son\w+=|<script(?! src| type="application\/ld\+json")/);
    assert.ok(html.includes(`href="../../${listStyles}"`) && html.includes('src="../../find.js"'));
    assert.ok(html.includes('src="names.js"') && files.has(`embed/${slice.locale}/names.js`));
  }
  assert.ok(files.has(listStyles));
});

test('the field waits for the script, and speaks the language of the list', () => {
  const [form] = all(list(azerbaijani)).filter((each) => attribute(each, 'role') === 'search');
  assert.notEqual(attribute(form!, 'hidden'), undefined);
  const [label] = named(list(azerbaijani), 'label');
  assert.equal(textOf(label!), 'İşi adı, başqa adı, şəxs və ya yer adı ilə tapın');
});

/** The record with so many cases, of which the list shows no more than the title. */
function grown(size: number): (typeof slices)[0] {
  const [pattern] = Object.values(english.cases);
  const cases = Array.from({ length: size }, (_entry, number) => {
    const id = `case-${number}`;
    return [
      id,
      { ...pattern!, id, kind: 'case', title: `Case ${`${number}`.padStart(4, '0')} of “Mill’s”\u2028 end` },
    ];
  });
  return { ...english, cases: Object.fromEntries(cases) as typeof english.cases };
}

test('a long list stands on several pages, each with links to all, and nothing is lost between them', () => {
  const files = filesOf(grown(450));
  const [first, ...others] = [...files].filter(([path]) => path.endsWith('.html'));
  assert.deepEqual(
    [first!, ...others].map(([path]) => path),
    ['embed/en/index.html', 'embed/en/index-2.html', 'embed/en/index-3.html'],
  );
  const documents = [first!, ...others].map(([, html]) => parse(html));
  const titles = documents.map((document) => named(document, 'h2').map(textOf));
  assert.ok(titles.every(({ length }) => length <= 200));
  assert.equal(new Set(titles.flat()).size, 450 + Object.keys(english.counts).length);
  for (const [place, document] of documents.entries()) {
    const [list] = named(document, 'ol');
    const links = all(list!).filter(({ tagName }) => tagName === 'a');
    assert.ok(links.every((link) => files.has(`embed/en/${attribute(link, 'href')}`)));
    assert.deepEqual(
      links.map((link) => attribute(link, 'aria-current')),
      documents.map((_document, other) => (other === place ? 'page' : undefined)),
    );
    assert.equal(textOf(links[place]!), `${titles[place]![0]} – ${titles[place]!.at(-1)}`);
  }
});

test('a list that fits on one page has no links to others', () => {
  assert.equal(named(list(english), 'ol').length, 0);
});

test('the script beside the list leaves everything that is on it, in its order, with its pages', () => {
  const slice = grown(450);
  const files = filesOf(slice);
  const page: { onRecordNames?: Names } = {};
  runInNewContext(files.get('embed/en/names.js')!, page);
  // What another realm made is never strictly equal.
  const { items, shown } = structuredClone(page.onRecordNames!);
  assert.deepEqual(
    items.map(({ title }) => plain(title)),
    [...files]
      .filter(([path]) => path.endsWith('.html'))
      .flatMap(([, html]) => named(parse(html), 'h2').map(textOf)),
  );
  const pages = items.flatMap(({ id, tags: has }) => has.map((tag) => `${tag} ${id}`));
  assert.deepEqual(
    pages.sort(),
    widgetPages(slice)
      .map(({ tag, item }) => `${tag} ${item.id}`)
      .sort(),
  );
  assert.ok(pages.every((each) => shown[each.split(' ')[0] as (typeof tags)[number]]));
});
