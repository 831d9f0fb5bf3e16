// Plain-text reports for the command line: what a sound record holds, or what is wrong with a broken one.
import { countedOfCase, type Content } from './content.ts';
import type { Problem } from './read/problems.ts';
import { grouped } from './authored/kept.ts';
import { sections } from './authored/statements.ts';

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
export function contentReport(content: Content): string {
  const { title, version, compiled, counts, places, allegations, translated } = content;
  const { bySide, byAnswer } = allegations;
  const facts: [string, string | number][] = [
    ['cases', `${counts.cases} and ${counts.context} of context`],
    ['moved ids', counts.moved],
    ['sources', counts.sources],
    ['people', counts.people],
    ['speakers', counts.speakers],
    ['count series', counts.series],
    ['count points', `${counts.points} (${counts.derivedPoints} derived)`],
    ...(places ? [['places covered', inWords(places)] as [string, string]] : []),
    ['rules checked', counts.rules],
  ];
  const sides: [string, number][] = [
    ['against the authorities', bySide.against],
    ['of those, answered on the merits', bySide.answered],
    ['by the authorities', bySide.byAuthorities],
    ['against others', bySide.others],
    ['about the country in general', bySide.country],
  ];
  const shares = Object.entries(translated).map(([locale, share]): [string, string] => [
    locale,
    `${share.percent.toFixed(1)} %${compared(share)}`,
  ]);
  return [
    `${title}, version ${version}, compiled ${compiled}`,
    statementTable(content.cases),
    pairs(facts),
    `allegations, by side and level\n${pairs(sides)}`,
    `allegations, by the answer on record\n${pairs(Object.entries(byAnswer))}`,
    ...(shares.length > 0 ? [`translated, of the characters of the original\n${pairs(shares)}`] : []),
    'No problems.\n',
  ].join('\n\n');
}

const inWords = ({ all, whole, inPart, leftOut }: NonNullable<Content['places']>): string =>
  `${all} (${whole} whole, ${inPart} in part, ${leftOut} left out)`;

const compared = ({ compared, differences }: Content['translated'][string]): string =>
  compared === undefined
    ? ''
    : `, ${compared} statements translated back, ${count(differences ?? 0, 'difference')} settled`;

function statementTable(cases: Content['cases']): string {
  const rows = Object.entries(cases).map(([id, counts]) => [
    id,
    ...countedOfCase.map((name) => counts[name]),
  ]);
  const total = countedOfCase.map((name) =>
    Object.values(cases).reduce((sum, counts) => sum + counts[name], 0),
  );
  const names = Object.values(sections).map((name) => `${name}s`);
  return table([['case', 'events', ...names, 'statements'], ...rows, ['total', ...total]]);
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
