// Plain-text reports for the command line: what a sound record holds, or what is wrong with a broken one.
import { compile } from './compile/compile.ts';
import { coveredPlaces } from './read/coverage.ts';
import type { Problem } from './read/problems.ts';
import { grouped } from './authored/kept.ts';
import type { AuthoredRecord } from './authored/record.ts';
import { rules } from './rules/rules.ts';
import { translatedShares } from './translated-share.ts';
import type { FullAllegation, FullSlice } from '../model/full-slice.ts';
import { tallyOf } from '../model/tally.ts';
import { sections } from './authored/statements.ts';

const responseStates: FullAllegation['response'][] = [
  'answered',
  'position-on-case-only',
  'no-merits',
  'none-recorded',
];

/** Problems grouped by file, in the order in which they stand. */
export function problemReport(problems: Problem[]): string {
  const files = grouped(problems, ({ file }) => [file]);
  const groups = [...files].map(([file, inFile]) => {
    const lines = inFile.map(
      ({ path, found, message }) =>
        `  ${path ? `${path}: ` : ''}${found === undefined ? '' : `found ${found}; `}${message}`,
    );
    return [file, ...lines].join('\n');
  });
  return `${groups.join('\n\n')}\n\n${count(problems.length, 'problem')} in ${count(files.size, 'file')}\n`;
}

/** Cases with their statements by section, then everything else that can be counted. */
export function contentReport(record: AuthoredRecord, coverage: string | null = null): string {
  // Before the slice, so that never two of them take up memory.
  const shares = Object.entries(translatedShares(record)).map(([locale, share]): [string, string] => [
    locale,
    `${share.toFixed(1)} %${compared(record, locale)}`,
  ]);
  const slice = compile(record, record.dataset.locales[0] ?? 'en');
  const allegations = Object.values(slice.cases).flatMap(allegationsOf);
  const points = Object.values(slice.counts).flatMap((series) => series.points);
  const derived = points.filter(({ basis }) => basis === 'derived').length;
  const facts: [string, string | number][] = [
    ['cases', kinds(slice)],
    ['moved ids', Object.keys(slice.moved).length],
    ['sources', Object.keys(slice.sources).length],
    ['people', Object.keys(slice.people).length],
    ['speakers', Object.keys(slice.speakers).length],
    ['count series', Object.keys(slice.counts).length],
    ['count points', `${points.length} (${derived} derived)`],
    ...placesCovered(coverage),
    ['rules checked', rules.length],
  ];
  const states = responseStates.map((state): [string, number] => [
    state,
    allegations.filter(({ response }) => response === state).length,
  ]);
  const tally = tallyOf(allegations);
  const sides: [string, number][] = [
    ['against the authorities', tally.against],
    ['of those, answered on the merits', tally.answered],
    ['by the authorities', tally.byAuthorities],
    ['against others', tally.others],
    ['about the country in general', tally.country],
  ];
  return [
    `${record.dataset.title}, version ${slice.version}, compiled ${slice.compiled}`,
    statementTable(slice),
    pairs(facts),
    `allegations, by side and level\n${pairs(sides)}`,
    `allegations, by the answer on record\n${pairs(states)}`,
    ...(shares.length > 0 ? [`translated, of the characters of the original\n${pairs(shares)}`] : []),
    'No problems.\n',
  ].join('\n\n');
}

/** What the list of the documents' paragraphs accounts for. */
function placesCovered(coverage: string | null): [string, string][] {
  if (coverage === null) return [];
  const places = coveredPlaces(coverage);
  const carried = places.filter(({ carriedBy }) => carriedBy.length > 0);
  const partly = carried.filter(({ remark }) => remark.includes('Left out:'));
  const leftOut = places.length - carried.length;
  return [
    [
      'places covered',
      `${places.length} (${carried.length - partly.length} whole, ${partly.length} in part, ${leftOut} left out)`,
    ],
  ];
}

/** How many texts were put back into the first language, and how many differences that brought up. */
function compared({ translations }: AuthoredRecord, locale: string): string {
  const rows = translations[locale]?.comparison;
  if (!rows) return '';
  const differing = rows.filter(({ difference }) => difference).length;
  return `, ${rows.length} statements translated back, ${count(differing, 'difference')} settled`;
}

function kinds(slice: FullSlice): string {
  const cases = Object.values(slice.cases);
  const context = cases.filter(({ kind }) => kind === 'context').length;
  return `${cases.length - context} and ${context} of context`;
}

function allegationsOf({ statements }: FullSlice['cases'][string]): FullAllegation[] {
  return statements.filter((statement) => statement.section === 'allegation');
}

function statementTable(slice: FullSlice): string {
  const names = Object.values(sections);
  const row = (id: string, events: number, statements: { section: string }[]) => [
    id,
    events,
    ...names.map((name) => statements.filter(({ section }) => section === name).length),
    statements.length,
  ];
  const cases = Object.values(slice.cases);
  return table([
    ['case', 'events', ...names.map((name) => `${name}s`), 'statements'],
    ...cases.map(({ id, events, statements }) => row(id, events.length, statements)),
    row(
      'total',
      cases.flatMap(({ events }) => events).length,
      cases.flatMap(({ statements }) => statements),
    ),
  ]);
}

/** Columns as wide as their widest cell; the first reads from the left, the numbers stand at the right. */
function table(rows: (string | number)[][]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_cell, column) =>
    cells.reduce((width, row) => Math.max(width, (row[column] ?? '').length), 0),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function pairs(facts: [string, string | number][]): string {
  const width = Math.max(...facts.map(([name]) => name.length));
  return facts.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
