// schema.org for search engines and archives, from the slice that the page shows. A claim is only ever told with who made
// it, when and where we read it. Nothing here rates a claim: we record what was said, and a rating would be a verdict.
import type { FullSlice } from '../../model/full-slice.ts';
import { claim, count, figure, type Words } from './claims.ts';
import { article, dataset, publisherNode, sourceNodes, speakerNodes, type Node, type Said } from './nodes.ts';

export interface Graph {
  '@context': 'https://schema.org';
  '@graph': Node[];
}

/** The page of a case: an article made of claims. `words` are the strings of the page's language. */
export function caseJsonLd(slice: FullSlice, id: string, words: Words): Graph {
  const kase = slice.cases[id];
  if (!kase) throw new Error(`the record has no case "${id}"`);
  // What was withdrawn stays on the page, marked; software that does not know the mark would pass it on as a claim.
  const statements = kase.statements.filter(({ withdrawn }) => !withdrawn);
  const claims = statements.map((statement) =>
    statement.section === 'figure'
      ? figure(slice, kase, statement, words)
      : claim(slice, kase, statement, words),
  );
  return graph(slice, [article(slice, kase, claims), ...claims], statements);
}

/** The page of a count series: a dataset made of dated claims, one for each figure. */
export function seriesJsonLd(slice: FullSlice, id: string, words: Words): Graph {
  const series = slice.counts[id];
  if (!series) throw new Error(`the record has no series "${id}"`);
  const claims = series.points.map((point) => count(series, point, words));
  const compiler = { speaker: series.compiler, cites: [] };
  return graph(slice, [dataset(slice, series, claims), ...claims], [compiler, ...series.points]);
}

/** For a page's head. `<` is escaped, so that no text of the record can end the script or open a comment. */
export function jsonLdScript(graph: Graph): string {
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;
}

function graph(slice: FullSlice, nodes: Node[], sayings: Said[]): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...nodes,
      publisherNode(slice),
      ...speakerNodes(slice, sayings),
      ...sourceNodes(slice, sayings),
    ],
  };
}
