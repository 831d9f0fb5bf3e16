// What was measured as Markdown: a table for each kind of record, a line for each size, and how each figure grows.
const figures = {
  'wall, s': ({ seconds }) => seconds,
  'processor, s': ({ processor }) => processor,
  'memory, MB': ({ megabytes }) => megabytes,
  'read, MB': ({ read }) => read / 1e6,
  'written, MB': ({ written }) => written && written / 1e6,
  files: ({ files }) => files || undefined,
  load: ({ load }) => load,
};
/** How busy the machine was does not grow with a record. */
const growing = Object.keys(figures).filter((name) => name !== 'load');

/** 1 where a figure grows as the record does, 2 where it grows with its square. */
export const slope = (figure, one, other) =>
  Math.log(figure(other) / figure(one)) / Math.log(other.size / one.size);

const line = (cells) => `| ${cells.join(' | ')} |`;
const written = (number, name) =>
  number === undefined ? '–' : name === 'files' ? String(number) : String(Number(number.toPrecision(3)));

/** Results are `{what, command, size, seconds, …}`, in any order. */
export function growthTables(results) {
  const kinds = new Map();
  for (const result of results) {
    const kind = `\`${result.command}\`, ${result.what}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), result]);
  }
  return [...kinds].map(([kind, rows]) => `## ${kind}\n\n${growthTable(rows)}`).join('\n\n');
}

function growthTable(unsorted) {
  const rows = unsorted.toSorted((one, other) => one.size - other.size);
  const slopes = Object.entries(figures).map(([name, figure]) => {
    const known = rows.filter((row) => figure(row) !== undefined);
    if (!growing.includes(name) || known.length < 2) return '';
    return known
      .slice(1)
      .map((row, index) => slope(figure, known[index], row).toFixed(2))
      .join(' · ');
  });
  return [
    line(['size', ...Object.keys(figures), 'on']),
    line(['---:', ...Object.keys(figures).map(() => '---:'), '---']),
    ...rows.map((row) =>
      line([
        row.size,
        ...Object.entries(figures).map(([name, figure]) => written(figure(row), name)),
        row.date,
      ]),
    ),
    line(['slopes', ...slopes, '']),
  ].join('\n');
}
