// CSV as RFC 4180 has it, but for line ends: one line feed, because that is what diffs and most tools expect.

export type Cell = string | number | boolean | undefined;

/** A header and its rows; every record ends with a line feed, and nothing stands where there is no value. */
export function csv(header: string[], rows: Cell[][]): string {
  return csvLines([header, ...rows]);
}

export const csvLines = (rows: Cell[][]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\n`).join('');

function cell(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? guard(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What makes a spreadsheet take text for a formula; apostrophes before it count, so that `unguard` can undo `guard`. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** Text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP and CWE-1236 advise. */
export function guard(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as the record has it. */
export function unguard(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
