// schema.org for search engines and archives, from the slice that the page shows. A claim is only ever told with who made
// it, when and where we read it. Nothing here rates a claim: we record what was said, and a rating would be a verdict.
import type { Citing } from '../../model/citations.ts';
import type { FullSlice } from '../../model/full-slice.ts';
import { isStanding } from '../../model/withdrawal.ts';
import { claim, count, figure, type ClaimStrings } from './claims.ts';
import { article, dataset, list, publisherNode, sourceNodes, speakerNodes, type Node } from './nodes.ts';

export interface Graph {
  '@context': 'https://schema.org';
  '@graph': Node[];
}

/** The page of a case: an article made of claims. `strings` are those of the page's language. */
export function caseJsonLd(slice: FullSlice, id: string, strings: ClaimStrings): Graph {
  const of = slice.cases[id];
  if (!of) throw new Error(`the record has no case "${id}"`);
  // Software that does not know the mark of what was withdrawn would pass it on as a claim.
  const statements = of.statements.filter(isStanding);
  const claims = statements.map((statement) =>
    statement.section === 'figure'
      ? figure(slice, of, statement, strings)
      : claim(slice, of, statement, strings),
  );
  return graph(slice, [article(slice, of, claims), ...claims], statements);
}

/** The page of a count series: a dataset made of dated claims, one for each figure. */
export function seriesJsonLd(slice: FullSlice, id: string, strings: ClaimStrings): Graph {
  const series = slice.counts[id];
  if (!series) throw new Error(`the record has no series "${id}"`);
  const claims = series.points.map((point) => count(series, point, strings));
  const compiler = { speaker: series.compiler, cites: [] };
  return graph(slice, [dataset(slice, series, claims), ...claims], [compiler, ...series.points]);
}

/** The list of all pages. */
export const listJsonLd = (slice: FullSlice): Graph => graph(slice, [list(slice)], []);

/** For a page's head. `<` is escaped, so that no text of the record can end the script or open a comment. */
export function jsonLdScript(graph: Graph): string {
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;
}

function graph(slice: FullSlice, nodes: Node[], citing: Citing[]): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [...nodes, publisherNode(slice), ...speakerNodes(slice, citing), ...sourceNodes(slice, citing)],
  };
}
