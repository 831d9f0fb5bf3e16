// Which documents and speakers a rendering names, in the order in which it names them: its footnotes.
import type { Cite, Cited, Item } from './slice.ts';

/** Anything shown that cites a document; a statement has speakers as well. */
export interface Citing {
  cites: Pick<Cite, 'source'>[];
  speaker?: string;
  via?: string[] | undefined;
}

/** Ids of the documents cited, each once; a document's number is its place in this list, from 1. */
export const citedSources = (citing: Citing[]): string[] => [
  ...new Set(citing.flatMap(({ cites }) => cites.map(({ source }) => source))),
];

/** For each of several things the ids of the documents that those before it cite. */
export const citedBefore = (citing: Citing[]): string[][] => {
  let cited: string[] = [];
  return citing.map((each) => {
    const before = cited;
    cited = [...new Set([...before, ...citedSources([each])])];
    return before;
  });
};

/** Ids of those who speak or pass words on, each once. */
export const citedSpeakers = (citing: Citing[]): string[] => [
  ...new Set(citing.flatMap(({ speaker, via = [] }) => (speaker ? [speaker, ...via] : []))),
];

/** Ids of what several things cite, in the order in which they do, each once. */
export const citedIn = (items: Item[], part: keyof Cited): string[] => [
  ...new Set(items.flatMap(({ cited }) => cited[part])),
];
