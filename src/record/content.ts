// What a sound record holds, in numbers: of each case and of all, of allegations by side and by answer, of translations.
import type { FullAllegation } from '../model/full-slice.ts';
import { tallyOfStanding } from '../model/tally.ts';
import type { AuthoredRecord } from './authored/record.ts';
import { pointsOf, sections, statementsOf } from './authored/statements.ts';
import { usedIn } from './authored/usage.ts';
import { countedAs, responseState } from './compile/statement/response-state.ts';
import { untold, type Progress } from './progress.ts';
import { coveredPlaces } from './read/coverage.ts';
import { rules } from './rules/rules.ts';
import type { Case } from './schema/schema.ts';
import { translatedShares } from './translated-share.ts';

export type Content = ReturnType<typeof contentOf>;

export function contentOf(
  record: AuthoredRecord,
  coverage: string | null = null,
  progress: Progress = untold,
) {
  const shares = translatedShares(record, progress);
  const bySection: Record<string, CountsOfCase> = {};
  const bySide = { against: 0, answered: 0, byAuthorities: 0, others: 0, country: 0 };
  const byAnswer: Record<FullAllegation['response'], number> = {
    answered: 0,
    'position-on-case-only': 0,
    'no-merits': 0,
    'none-recorded': 0,
  };
  for (const [id, caseFile] of Object.entries(record.cases).sort(byKey)) {
    bySection[id] = countsOf(caseFile);
    const allegations = allegationsOf(caseFile, record);
    for (const { response } of allegations) byAnswer[response] += 1;
    const tally = tallyOfStanding(allegations.filter(({ isStanding }) => isStanding));
    for (const side of Object.keys(bySide) as (keyof typeof bySide)[]) bySide[side] += tally[side];
  }
  const contexts = Object.values(record.cases).filter(({ kind }) => kind === 'context');
  const used = usedIn(record);
  const points = pointsOf(record);
  return {
    title: record.dataset.title,
    version: record.dataset.version,
    compiled: record.dataset.compiled,
    counts: {
      cases: Object.keys(bySection).length - contexts.length,
      context: contexts.length,
      moved: Object.keys(record.moved).length,
      sources: Object.keys(record.sources).filter((id) => used.sources.has(id)).length,
      people: record.people.filter(({ id }) => used.people.has(id)).length,
      speakers: record.speakers.filter(({ id }) => used.speakers.has(id)).length,
      series: Object.keys(record.counts).length,
      points: points.length,
      derivedPoints: points.filter(({ point }) => point.basis === 'derived').length,
      rules: rules.length,
    },
    cases: bySection,
    places: coverage === null ? null : placesCovered(coverage),
    allegations: { bySide, byAnswer },
    translated: Object.fromEntries(
      Object.entries(shares).map(([locale, percent]) => [locale, { percent, ...comparedIn(record, locale) }]),
    ),
  };
}

const byKey = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);

/** What is counted of allegations. */
const allegationsOf = (caseFile: Case, record: AuthoredRecord) =>
  caseFile.allegations.map((allegation) => {
    const side = countedAs(allegation, record);
    return {
      act: allegation.act,
      ...(side && { countedAs: side }),
      response: responseState(allegation, caseFile, record),
      isStanding: !allegation.withdrawn,
    };
  });

/** What is counted of a case, in the order in which it is told. */
export const countedOfCase = ['events', ...Object.values(sections), 'statements'] as const;

type CountsOfCase = Record<(typeof countedOfCase)[number], number>;

function countsOf(caseFile: Case): CountsOfCase {
  const statements = statementsOf(caseFile);
  const ofSection = (name: string) => statements.filter(({ section }) => section === name).length;
  return Object.fromEntries(
    countedOfCase.map((name) => {
      if (name === 'events') return [name, caseFile.events.length];
      return [name, name === 'statements' ? statements.length : ofSection(name)];
    }),
  ) as CountsOfCase;
}

/** What the list of the documents' paragraphs accounts for. */
function placesCovered(coverage: string) {
  const places = coveredPlaces(coverage);
  const carried = places.filter(({ carriedBy }) => carriedBy.length > 0);
  const partly = carried.filter(({ remark }) => remark.includes('Left out:'));
  return {
    all: places.length,
    whole: carried.length - partly.length,
    inPart: partly.length,
    leftOut: places.length - carried.length,
  };
}

/** How many texts were put back into the first language, and how many differences that brought up. */
function comparedIn({ translations }: AuthoredRecord, locale: string) {
  const rows = translations[locale]?.comparison;
  if (!rows) return {};
  return { compared: rows.length, differences: rows.filter(({ difference }) => difference).length };
}
