// What a sound record holds, in numbers: of each case and of all, of allegations by side and by answer, of translations.
import type { FullAllegation, FullCase, FullSlice } from '../model/full-slice.ts';
import { tallyOf } from '../model/tally.ts';
import type { AuthoredRecord } from './authored/record.ts';
import { sections } from './authored/statements.ts';
import { compile } from './compile/compile.ts';
import { untold, type Progress } from './progress.ts';
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
  // Before the slice, so that never two of them take up memory.
  const shares = translatedShares(record, progress);
  const slice = compile(record, record.dataset.locales[0] ?? 'en');
  const cases = Object.values(slice.cases);
  const allegations = cases.flatMap(allegationsOf);
  const points = Object.values(slice.counts).flatMap((series) => series.points);
  const { against, answered, byAuthorities, others, country } = tallyOf(allegations);
  const ofContext = cases.filter(({ kind }) => kind === 'context').length;
  return {
    title: record.dataset.title,
    version: slice.version,
    compiled: slice.compiled,
    counts: {
      cases: cases.length - ofContext,
      context: ofContext,
      moved: Object.keys(slice.moved).length,
      sources: Object.keys(slice.sources).length,
      people: Object.keys(slice.people).length,
      speakers: Object.keys(slice.speakers).length,
      series: Object.keys(slice.counts).length,
      points: points.length,
      derivedPoints: points.filter(({ basis }) => basis === 'derived').length,
      rules: rules.length,
    },
    cases: Object.fromEntries(cases.map((each) => [each.id, statementsBySection(each)])),
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

function statementsBySection({ events, statements }: FullCase) {
  const ofSection = (name: string) => statements.filter(({ section }) => section === name).length;
  return Object.fromEntries(
    countedOfCase.map((name) => {
      if (name === 'events') return [name, events.length];
      return [name, name === 'statements' ? statements.length : ofSection(name)];
    }),
  ) as Record<(typeof countedOfCase)[number], number>;
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
