import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRecord } from '../../../src/record/check.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { caseJsonLd, jsonLdScript, seriesJsonLd, type Graph } from '../../../src/publish/jsonld/jsonld.ts';
import type { Node } from '../../../src/publish/jsonld/nodes.ts';
import words from '../../../src/locales/en.ts';
import { compiledWordsOf } from '../../../src/publish/render/strings.ts';
import { freshRecord } from '../fixture.ts';

const slice = compile(freshRecord(), 'en');
const real = (await checkRecord('data')).record;
assert.ok(real, 'the record is sound');

const pages = [slice, compile(freshRecord(), 'az'), compile(real, 'en')].flatMap((each) => [
  ...Object.keys(each.cases).map((id) => ({ id, slice: each, graph: caseJsonLd(each, id, words) })),
  ...Object.keys(each.counts).map((id) => ({ id, slice: each, graph: seriesJsonLd(each, id, words) })),
]);

const harbour = caseJsonLd(slice, 'harbour-2019', words);
const find = (graph: Graph, id: string): Node => {
  const node = graph['@graph'].find((each) => each['@id'] === id);
  assert.ok(node, `${id} is a node`);
  return node;
};
const statement = (id: string): Node => find(harbour, `#harbour-2019.${id}`);
const claimsOf = (graph: Graph): Node[] =>
  graph['@graph'].filter((node) => [node['@type']].flat().includes('Claim'));

/** Every object of a graph, nodes and what they hold. */
function* objects(value: unknown): Iterable<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Node;
  for (const inner of Object.values(value)) yield* objects(inner);
}

for (const { id, slice, graph } of pages) {
  const page = `the page of ${id} (${slice.locale}, ${slice.version})`;

  test(`${page} tells no claim without its speaker, date and source`, () => {
    const claims = claimsOf(graph);
    assert.ok(claims.length > 0);
    for (const claim of claims) {
      assert.ok(find(graph, (claim['author'] as Node)['@id']!)['name'], 'the speaker has a name');
      assert.ok(claim['temporal'], 'a date, or that there is none');
      const sources = claim['isBasedOn'] as Node[];
      assert.ok(sources.length > 0);
      for (const source of sources) assert.ok(find(graph, source['@id']!)['name'], 'the source has a title');
      for (const place of claim['appearance'] as Node[]) assert.ok(place['name'] && place['position']);
    }
  });

  test(`${page} observes nothing that is not claimed`, () => {
    for (const node of objects(graph)) {
      const types = [node['@type']].flat();
      if (types.includes('Observation')) assert.deepEqual(types, ['Claim', 'Observation']);
    }
  });

  test(`${page} leads only to nodes of its own, each of which stands once`, () => {
    const ids = graph['@graph'].map((node) => node['@id']);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const node of objects(graph)) if (node['@id']) assert.ok(ids.includes(node['@id']), node['@id']);
  });

  test(`${page} rates nothing, and names nobody but speakers`, () => {
    for (const node of objects(graph)) {
      const vocabulary = [...Object.keys(node), ...[node['@type']].flat()].join(' ');
      assert.doesNotMatch(vocabulary, /review|rating/i);
    }
    const people = [...objects(graph)].filter((node) => node['@type'] === 'Person');
    for (const person of people) assert.match(person['@id'] ?? '', /^#speaker\//);
  });
}

test('a case is an article based on its sources, made of its claims', () => {
  const article = find(harbour, '#harbour-2019');
  assert.equal(article['@type'], 'Article');
  assert.equal(article['headline'], 'Arrests after the rally at Orlenz harbour');
  assert.equal(article['dateModified'], '2024-06-01');
  assert.equal(article['license'], 'https://creativecommons.org/licenses/by/4.0/');
  assert.ok((article['isBasedOn'] as Node[]).some((source) => source['@id'] === '#source/harbour-report'));
  assert.equal((article['hasPart'] as Node[]).length, claimsOf(harbour).length);
});

test('an allegation leads to its answer', () => {
  const allegation = statement('beaten-at-pier-nine');
  assert.ok(
    (allegation['subjectOf'] as Node[]).some(
      (answer) => answer['@id'] === '#harbour-2019.denial-of-beatings',
    ),
  );
  assert.equal((allegation['creativeWorkStatus'] as Node)['termCode'], 'disputed');
});

test('an allegation without an answer on record says so', () => {
  const unanswered = slice.cases['harbour-2019']!.statements.filter(
    (each) => each.section === 'allegation' && each.response !== 'answered',
  );
  assert.ok(unanswered.length > 1);
  for (const { id } of unanswered) assert.match(String(statement(id)['description']), /^No response/);
});

test('an allegation about the country is not told as one about the case', () => {
  const country = slice.cases['vesmark']!.statements.find(
    (each) => each.section === 'allegation' && each.level === 'country',
  )!;
  const claim = find(caseJsonLd(slice, 'vesmark', words), `#vesmark.${country.id}`);
  assert.ok((claim['keywords'] as unknown[]).includes(compiledWordsOf(slice).levels.country));
});

test('a figure keeps what its number means', () => {
  const exact = statement('arrested-by-watch');
  assert.deepEqual([exact['value'], exact['unitText']], [140, 'people arrested']);
  assert.deepEqual(exact['observationAbout'], { '@type': 'Thing', name: 'Orlenz, 12 to 14 May 2019' });
  const most = statement('arrested-by-ministry');
  assert.deepEqual([most['value'], most['maxValue'], most['measurementQualifier']], [undefined, 96, 'up-to']);
});

test('claims that conflict say so and lead to each other', () => {
  const one = statement('arrested-by-watch');
  assert.deepEqual(one['mentions'], [{ '@id': '#harbour-2019.arrested-by-ministry' }]);
  assert.equal(one['description'], slice.labels.differs);
});

test('an undated or imprecise claim has no date that pretends to be exact', () => {
  assert.equal(statement('release-undated')['temporal'], words.undated);
  assert.equal(statement('appeal-in-spring')['temporal'], '2020-21');
  for (const id of ['release-undated', 'appeal-in-spring', 'brandeluk-denial'])
    assert.equal(statement(id)['dateCreated'], undefined, id);
  assert.equal(statement('arrested-by-watch')['dateCreated'], '2019-10-02');
});

test('a date that somebody inferred is told as no date, however exact it looks', () => {
  const copy = structuredClone(slice);
  const statements = copy.cases['harbour-2019']!.statements;
  const source = copy.sources['harbour-report']!;
  const [point] = copy.counts['committee-list']!.points;
  const dated = [...statements.map(({ date }) => date), source.date, point!.date];
  const datesOf = (): unknown[] => {
    const graphs = [caseJsonLd(copy, 'harbour-2019', words), seriesJsonLd(copy, 'committee-list', words)];
    const keys = ['dateCreated', 'observationDate', 'datePublished'];
    const nodes = graphs.flatMap((graph) => graph['@graph']);
    const told = [
      ...claimsOf(graphs[0]!),
      find(graphs[1]!, `#series/committee-list.${point!.id}`),
      nodes.find((node) => node['@id'] === '#source/harbour-report')!,
    ];
    return told.flatMap((node) => keys.flatMap((key) => node[key] ?? []));
  };
  assert.ok(datesOf().length > 10, 'dates that a source states are told');
  for (const date of dated) if (date) date.basis = 'inferred';
  assert.deepEqual(datesOf(), []);
});

test('a withdrawn statement is not told as a claim', () => {
  const ids = harbour['@graph'].map((node) => node['@id']);
  assert.ok(!ids.includes('#harbour-2019.harbour-closed'));
});

test('a count is a dated observation of its compiler’s list', () => {
  const graph = seriesJsonLd(slice, 'committee-list', words);
  assert.equal(find(graph, '#series/committee-list')['@type'], 'Dataset');
  const points = slice.counts['committee-list']!.points;
  assert.deepEqual(
    claimsOf(graph).map((claim) => [claim['value'], claim['measurementMethod']]),
    points.map(({ value, basis }) => [value, basis]),
  );
});

test('text that is not translated says which language it is in', () => {
  const graph = caseJsonLd(compile(freshRecord(), 'az'), 'mill-strike-2021', words);
  const article = find(graph, '#mill-strike-2021');
  assert.equal((article['headline'] as Node)['@language'], 'en');
});

test('no text of the record can leave the script that it is embedded in', () => {
  const record = freshRecord();
  record.cases['harbour-2019']!.title = '</script><!--<script>alert(1)</script>';
  const graph = caseJsonLd(compile(record, 'en'), 'harbour-2019', words);
  const script = jsonLdScript(graph);
  const body = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(script)?.[1];
  assert.deepEqual(JSON.parse(body ?? ''), graph);
});

test('an unknown id is an error that names it', () => {
  assert.throws(() => caseJsonLd(slice, 'nowhere', words), /no case "nowhere"/);
  assert.throws(() => seriesJsonLd(slice, 'nowhere', words), /no series "nowhere"/);
});
