// Every statement of a whole record, in every other form in which it leaves: tables, JSON-LD, one sentence, a quotation,
// a page's description, a picture.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embed } from '../../../src/publish/embed/embed.ts';
import { caseJsonLd } from '../../../src/publish/jsonld/jsonld.ts';
import { picture } from '../../../src/publish/pictures/picture.ts';
import { attributedSentence, sentenceOf } from '../../../src/publish/render/sentence.ts';
import { stringsOf } from '../../../src/publish/render/strings.ts';
import { page } from '../../../src/publish/site/page.ts';
import { wholeTables } from '../open-data/whole-tables.ts';
import { isAccusation, slices, toldBy, toldIn } from './records.ts';
import { oneLine, wordsOf } from './shown.ts';

const base = 'https://vesmark.example/on-record/';

for (const [name, slice] of slices) {
  const told = [...toldIn(slice)];
  const accusing = told.filter(({ statement }) => isAccusation(statement));

  test(`${name}: a row of the table of statements has all of it`, () => {
    const { columns, rows } = wholeTables(slice).find((table) => table.name === 'statements')!;
    const cell = (row: (typeof rows)[number], column: string) =>
      oneLine(String(row[columns.findIndex((each) => each.name === column)] ?? ''));
    for (const { of, statement, text, beside } of told) {
      const row = rows.find((each) => cell(each, 'id') === `${of.id}.${statement.id}`)!;
      assert.equal(cell(row, 'text'), text);
      assert.deepEqual([cell(row, 'speaker'), cell(row, 'status')], [statement.speaker, statement.status]);
      assert.ok(cell(row, 'date') || cell(row, 'date_basis') === 'unknown');
      assert.ok(cell(row, 'sources'));
      for (const each of beside) assert.ok(cell(row, 'answer').includes(each), `${text}: ${each}`);
    }
  });

  test(`${name}: a claim for search engines has all of it`, () => {
    const strings = stringsOf(slice);
    const graphs = Object.keys(slice.cases).map((id) => caseJsonLd(slice, id, strings)['@graph']);
    for (const { of, statement, beside } of told) {
      const id = `#${of.id}.${statement.id}`;
      const graph = graphs.find((nodes) => nodes.some((node) => node['@id'] === id))!;
      const claim = graph.find((node) => node['@id'] === id)!;
      for (const key of ['author', 'creativeWorkStatus', 'temporal', 'appearance'])
        assert.ok(claim[key], `${id} has ${key}`);
      const links = ((claim['subjectOf'] ?? []) as { '@id': string }[]).map((link) => link['@id']);
      const linked = graph.filter((node) => links.includes(node['@id']!));
      const words = oneLine(JSON.stringify([claim['description'], ...linked.map((node) => node['text'])]));
      for (const each of beside)
        assert.ok(words.includes(JSON.stringify(each).slice(1, -1)), `${id}: ${each}`);
    }
  });

  test(`${name}: a sentence and its source have all of it`, () => {
    for (const { of, statement, text, speaker, date, status, documents, beside } of told) {
      const only = toldBy(slice, of, statement.id);
      const { sentence, source = '', answer = '' } = attributedSentence(only, only.cases[of.id]!);
      assert.equal(oneLine(sentence), text);
      for (const each of [speaker, date, status, ...documents])
        assert.ok(oneLine(source).includes(each), text);
      for (const each of beside) assert.ok(oneLine(answer).includes(each), `${text}: ${each}`);
      assert.ok(!answer || sentenceOf(only, only.cases[of.id]!).endsWith(answer));
    }
  });

  test(`${name}: a quotation, a prerendered tag and a page’s description have the answer or the gap`, () => {
    // The first of each case is enough: what is quoted is made by one function, tested above for every statement.
    const first = accusing.filter(({ of }, index) => accusing.findIndex((each) => each.of === of) === index);
    assert.ok(first.length > 1);
    for (const { of, statement, text, beside } of first) {
      const only = toldBy(slice, of, statement.id);
      const widget = { tag: 'case-card' as const, attributes: { case: of.id }, slice: only };
      const description = /<meta name="description" content="([^"]*)"/.exec(page(widget, { base }))![1]!;
      const forms = ['quote', 'light', 'prerendered', 'markdown'] as const;
      const texts = [description, ...forms.map((form) => embed({ ...widget, base }, form))].map(wordsOf);
      assert.ok(texts.filter((words) => words.includes(text)).length > 2, text);
      for (const words of texts)
        for (const each of beside)
          if (words.includes(text)) assert.ok(words.includes(each), `${text}: ${each}`);
    }
  });

  test(`${name}: a picture has the answer or the gap of what it shows`, () => {
    // Narrow letters, so that everything has room: what is tested is what is said, not where it stands.
    const spoken = (id: string, from = slice) =>
      wordsOf(/<desc>([^]*)<\/desc>/.exec(picture(from, id, (text) => text.length / 3))![1]!);
    for (const id of Object.keys(slice.cases)) {
      const words = spoken(id);
      for (const { text, beside } of told.filter(({ of }) => of.id === id))
        if (words.includes(text))
          for (const each of beside) assert.ok(words.includes(each), `${text}: ${each}`);
    }
    for (const { of, statement, beside } of accusing.filter((each) => each.beside.length === 1)) {
      const words = spoken(of.id, toldBy(slice, of, statement.id));
      for (const each of beside) assert.ok(words.includes(each), `${of.id}.${statement.id}: ${each}`);
    }
  });
}
