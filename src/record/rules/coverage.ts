// COVERAGE.md and the record agree: every place that is cited is listed with what cites it, and what is listed cites it.
import type { AuthoredRecord } from '../authored/record.ts';
import { casesOf, pointsOf, statementsOf } from '../authored/statements.ts';
import { coveredPlaces, coverageFile, type CoveredPlace } from '../read/coverage.ts';
import { quote, type Problem } from '../read/problems.ts';
import type { Cite } from '../schema/schema.ts';

export function coverageProblems(coverage: string | null, record: AuthoredRecord): Problem[] {
  if (coverage === null) return [];
  const places = coveredPlaces(coverage);
  return [
    ...sourcesAreListed(places, record),
    ...paragraphsFollowEachOther(places),
    ...whatIsListedCites(places, record),
    ...whatCitesIsListed(places, record),
    ...whatIsLeftOutHasAReason(places),
  ];
}

const keyOf = ({ source, section, place }: Pick<CoveredPlace, 'source' | 'section' | 'place'>): string =>
  `${source}, ${section}, ${place}`;
const placeOf = ({ paragraph, row }: Cite): string => row ?? `para. ${paragraph}`;

const problem = (path: string, found: string, message: string): Problem => ({
  file: coverageFile,
  path,
  found,
  message,
});

/** Whatever cites, by the name that the list gives it, with the places that it cites. */
function carriers(record: AuthoredRecord): Map<string, Set<string>> {
  const cited = new Map<string, Set<string>>();
  const add = (name: string, cites: Cite[]): void => {
    const keys = cites.map((cite) => keyOf({ ...cite, place: placeOf(cite) }));
    cited.set(name, new Set([...(cited.get(name) ?? []), ...keys]));
  };
  for (const { id, caseFile } of casesOf(record)) {
    for (const { cites } of caseFile.names) add(`${id} (names)`, cites);
    add(`${id} (place)`, caseFile.place.cites);
    if (caseFile.period) add(`${id} (period)`, caseFile.period.cites);
    for (const { person, cites } of caseFile.people) add(`${id} (people: ${person})`, cites);
    for (const { statement } of statementsOf(caseFile)) add(`${id}/${statement.id}`, statement.cites);
  }
  for (const { file, point } of pointsOf(record))
    add(`${file.replace(/^counts\/|\.json$/g, '')}/${point.id}`, point.cites);
  return cited;
}

function sourcesAreListed(places: CoveredPlace[], record: AuthoredRecord): Problem[] {
  const listed = new Set(places.map(({ source }) => source));
  const known = new Set(Object.keys(record.sources));
  return [
    ...[...known]
      .filter((source) => !listed.has(source))
      .map((source) =>
        problem('', quote(source), 'is not in the list; add “## Title (`id`)” and each of its paragraphs'),
      ),
    ...[...listed]
      .filter((source) => !known.has(source))
      .map((source) => problem('', quote(source), 'there is no source of this id; correct the heading')),
  ];
}

/** A gap between two numbers is a paragraph that nobody accounts for. */
function paragraphsFollowEachOther(places: CoveredPlace[]): Problem[] {
  const numbered = places.filter(({ place }) => place.startsWith('para. '));
  const counted = new Map<string, number>();
  return numbered.flatMap((here) => {
    const section = keyOf({ ...here, place: '' });
    const number = (counted.get(section) ?? 0) + 1;
    counted.set(section, number);
    const expected = `para. ${number}`;
    if (here.place === expected) return [];
    return [
      problem(
        keyOf(here),
        quote(here.place),
        `${expected} should stand here; list every paragraph, in order`,
      ),
    ];
  });
}

function whatIsListedCites(places: CoveredPlace[], record: AuthoredRecord): Problem[] {
  const cited = carriers(record);
  return places.flatMap((here) =>
    here.carriedBy.flatMap((name) => {
      const places = cited.get(name);
      if (!places)
        return [problem(keyOf(here), quote(name), 'nothing of this id is in the record; correct it')];
      if (places.has(keyOf(here)) || here.section === 'Footnotes') return [];
      return [
        problem(
          keyOf(here),
          quote(name),
          'it does not cite this place; add the place to its "cites", or take it out',
        ),
      ];
    }),
  );
}

function whatCitesIsListed(places: CoveredPlace[], record: AuthoredRecord): Problem[] {
  const listed = new Set(places.flatMap((here) => here.carriedBy.map((name) => `${keyOf(here)}: ${name}`)));
  return [...carriers(record)].flatMap(([name, keys]) =>
    [...keys]
      .filter((key) => !listed.has(`${key}: ${name}`))
      .map((key) => problem(key, 'no such entry', `add \`${name}\`, which cites this place`)),
  );
}

function whatIsLeftOutHasAReason(places: CoveredPlace[]): Problem[] {
  const message = 'nothing carries it, and no reason is given; name what does, or write “Left out:” and why';
  return places
    .filter(({ carriedBy, remark }) => carriedBy.length === 0 && !/\p{L}/u.test(remark))
    .map((here) => problem(keyOf(here), quote(here.remark), message));
}
