// Where each paragraph of the documents went, written by hand in COVERAGE.md. A record need not have the file.
import { readProse } from './prose.ts';

export const coverageFile = 'COVERAGE.md';

export const readCoverage = (dir: string) => readProse(dir, coverageFile);

/** One paragraph, row or other place of a document, and what the list says became of it. */
export interface CoveredPlace {
  source: string;
  section: string;
  /** `para. 3`, the label of a row, or other words for what is no paragraph. */
  place: string;
  /** What carries it: `case/statement`, or a part of a case file, `case (people: person)`. */
  carriedBy: string[];
  /** The rest of the entry: what is left out, and why. */
  remark: string;
}

const carrier = /`([a-z0-9-]+(?:\/[a-z0-9-]+)?)`(?: (\((?:names|place|period|people: [a-z0-9-]+)\)))?/g;

export function coveredPlaces(coverage: string): CoveredPlace[] {
  let source = '';
  let section = '';
  const places: CoveredPlace[] = [];
  for (const line of coverage.split('\n')) {
    source = /^## .*\(`([a-z0-9-]+)`\)$/.exec(line)?.[1] ?? source;
    section = /^### (.+)$/.exec(line)?.[1] ?? section;
    const [, place, said = ''] = /^- \*\*(.+?)\*\*: (.*)$/.exec(line) ?? [];
    if (place === undefined) continue;
    places.push({
      source,
      section,
      place,
      carriedBy: [...said.matchAll(carrier)].map(([, id, part]) => (part ? `${id} ${part}` : (id ?? ''))),
      remark: said.replaceAll(carrier, '').replace(/^[;. ]+/, ''),
    });
  }
  return places;
}
