import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readRecord } from '../../../src/record/read/read.ts';
import { citesOf } from '../../../src/record/authored/places.ts';
import { translatedTextsOf } from '../../../src/record/authored/translated.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

const { record } = await readRecord('data');
assert.ok(record);

/** What stays as it is written: names, and titles and headings of documents. */
const names = new Set([
  ...Object.values(record.sources).flatMap(({ title, publisher }) => [title, publisher ?? title]),
  ...[...citesOf(record)].flatMap(({ cite }) => [cite.section, cite.row ?? cite.section]),
  ...record.people.flatMap(({ name, names: others }) => [name, ...others.map((other) => other.name)]),
  ...record.speakers.map(({ name }) => name),
  record.dataset.publisher,
]);
/** Texts of the original that are long enough not to be a name or a word of two languages. */
const originals = new Set(
  [...translatedTextsOf(record)].map(({ original }) => original).filter((text) => text.split(' ').length > 2),
);

interface Shown {
  text: string;
  isEnglish: boolean;
  /** English says so, and which way it runs. */
  isMarked: boolean;
}

function* shownIn(node: Node, lang: string, isMarked: boolean): Iterable<Shown> {
  if (node.nodeName === '#text') {
    const text = (node as DefaultTreeAdapterTypes.TextNode).value.replace(/[\u2066-\u2069]/g, '').trim();
    const isEnglish = /^en\b/.test(lang) || originals.has(text);
    if (
      text &&
      ![...text.matchAll(/[“«„]?([^“«„”»“]+)[”»“]?/g)].every(([, inner]) => names.has(inner!.trim()))
    )
      yield { text, isEnglish, isMarked: isMarked && /^en\b/.test(lang) };
    return;
  }
  if (['script', 'style', 'svg'].includes(node.nodeName)) return;
  const attrs = 'attrs' in node ? node.attrs : [];
  const own = attrs.find(({ name }) => name === 'lang')?.value;
  const marked = own === undefined ? isMarked : attrs.some(({ name }) => name === 'dir');
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* shownIn(child, own ?? lang, marked);
}

const letters = (list: Shown[]): number =>
  list.reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, '').length, 0);

/** Of the letters of a page, how many are English, in percent; and the English that does not say that it is. */
function englishOf(html: string): { share: number; letters: number; english: string[]; unmarked: string[] } {
  const page = parse(html).childNodes.find(({ nodeName }) => nodeName === 'html')!;
  const shown = [...shownIn(page, '', false)];
  const english = shown.filter(({ isEnglish }) => isEnglish);
  return {
    share: (100 * letters(english)) / (letters(shown) || 1),
    letters: letters(shown),
    english: english.map(({ text }) => text),
    unmarked: english.filter(({ isMarked }) => !isMarked).map(({ text }) => text),
  };
}

test('English on a page is counted, marked or not; names are not', () => {
  const name = record.people[0]!.name;
  const [sentence] = originals;
  const page = (body: string) => `<html lang="ka"><title>გვერდი</title><body>${body}</body></html>`;
  assert.equal(
    englishOf(page(`<p>გვერდი ${name.length}</p><cite lang="en" dir="auto">${name}</cite>`)).share,
    0,
  );
  const marked = englishOf(page(`<template><span lang="en" dir="auto">Some words left</span></template>`));
  assert.ok(marked.share > 60, `${marked.share} %`);
  assert.deepEqual(marked.unmarked, []);
  assert.deepEqual(englishOf(page(`<p>${sentence}</p>`)).unmarked, [sentence]);
  assert.deepEqual(englishOf(page('<p lang="en">Some words left</p>')).unmarked, ['Some words left']);
});

for (const locale of record.dataset.locales.slice(1))
  test(`${locale}: no page is more than 5 % English, and what is English says so`, () => {
    const folder = join('dist/embed', locale);
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /[\\/].+\.html$/.test(file),
    );
    assert.ok(pages.length > 20, `${pages.length} pages`);
    for (const page of pages) {
      const { share, letters: all, english, unmarked } = englishOf(readFileSync(join(folder, page), 'utf8'));
      assert.ok(all > 200, `${page} has ${all} letters`);
      assert.ok(share <= 5, `${page} is ${share.toFixed(1)} % English: ${english.slice(0, 5).join(' | ')}`);
      assert.deepEqual(unmarked, [], page);
    }
  });
