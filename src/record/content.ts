// What a sound record holds, in numbers: of each case and of all, of allegations by side and by answer, of translations.
import type { FullAllegation, FullCase, FullSlice } from '../model/full-slice.ts';
import { tallyOf } from '../model/tally.ts';
import type { AuthoredRecord } from './authored/record.ts';
import { sections } from './authored/statements.ts';
import { compileInParts } from './compile/compile.ts';
import { counted, untold, type Progress } from './progress.ts';
import { coveredPlaces } from './read/coverage.ts';
import { rules } from './rules/rules.ts';
import { translatedShares } from './translated-share.ts';

const responseStates = [
  'answered',
  'position-on-case-only',
  'no-merits',
  'none-recorded',
] as const satisfies FullAllegation['response'][];

export type Content = ReturnType<typeof contentOf>;

export function contentOf(
  record: AuthoredRecord,
  coverage: string | null = null,
  progress: Progress = untold,
) {
  const shares = translatedShares(record, progress);
  const { head, cases, tail } = compileInParts(record, record.dataset.locales[0] ?? 'en');
  const bySection: Record<string, CountsOfCase> = {};
  const allegations: FullAllegation[] = [];
  let ofContext = 0;
  progress.step('Counting statements', Object.keys(record.cases).length);
  for (const each of counted(cases, progress)) {
    bySection[each.id] = countsOf(each);
    allegations.push(...allegationsOf(each));
    if (each.kind === 'context') ofContext += 1;
  }
  const { moved, sources, people, speakers, counts } = tail();
  const points = Object.values(counts).flatMap((series) => series.points);
  const { against, answered, byAuthorities, others, country } = tallyOf(allegations);
  return {
    title: record.dataset.title,
    version: head.version,
    compiled: head.compiled,
    counts: {
      cases: Object.keys(bySection).length - ofContext,
      context: ofContext,
      moved: Object.keys(moved).length,
      sources: Object.keys(sources).length,
      people: Object.keys(people).length,
      speakers: Object.keys(speakers).length,
      series: Object.keys(counts).length,
      points: points.length,
      derivedPoints: points.filter(({ basis }) => basis === 'derived').length,
      rules: rules.length,
    },
    cases: bySection,
    places: coverage === null ? null : placesCovered(coverage),
    allegations: {
      bySide: { against, answered, byAuthorities, others, country },
      byAnswer: Object.fromEntries(
        responseStates.map((state) => [
          state,
          allegations.filter(({ response }) => response === state).length,
        ]),
      ) as Record<(typeof responseStates)[number], number>,
    },
    translated: Object.fromEntries(
      Object.entries(shares).map(([locale, percent]) => [locale, { percent, ...comparedIn(record, locale) }]),
    ),
  };
}

const allegationsOf = ({ statements }: FullSlice['cases'][string]): FullAllegation[] =>
  statements.filter((statement) => statement.section === 'allegation');

/** What is counted of a case, in the order in which it is told. */
export const countedOfCase = ['events', ...Object.values(sections), 'statements'] as const;

type CountsOfCase = Record<(typeof countedOfCase)[number], number>;

function countsOf({ events, statements }: FullCase): CountsOfCase {
  const ofSection = (name: string) => statements.filter(({ section }) => section === name).length;
  return Object.fromEntries(
    countedOfCase.map((name) => {
      if (name === 'events') return [name, events.length];
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
