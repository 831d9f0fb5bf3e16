// EDTF (ISO 8601-2) dates, resolved at build time so that the browser only compares strings.
import edtf from 'edtf';

/** The first and the last day a date can mean, both YYYY-MM-DD. */
export interface Span {
  first: string;
  last: string;
  inferred?: 'year';
}

/** Year, month, day or season, each part possibly uncertain (`?`) or approximate (`~`); or an interval of two of them. */
const sayable = /^\d{4}[?~]?(-\d{2}[?~]?(-\d{2}[?~]?)?)?$/;
const season = /^(\d{4})-(2[1-4])$/;

/** What a date means, or `null` when it is no EDTF date, or one of a kind that a widget cannot put into words. */
export function parseDate(text: string): Span | null {
  const [start = '', end = start, ...rest] = text.split('/');
  if (rest.length > 0 || !sayable.test(start) || !sayable.test(end)) return null;
  const from = parsePart(start);
  const to = parsePart(end);
  if (!from || !to || from.first > to.first) return null;
  const yearInferred = /^\d{4}\?/.test(start) || /^\d{4}\?/.test(end);
  return { first: from.first, last: to.last, ...(yearInferred && { inferred: 'year' as const }) };
}

function parsePart(text: string): Span | null {
  const named = season.exec(text);
  if (named) return seasonSpan(Number(named[1]), Number(named[2]));
  try {
    const date = edtf(text);
    const first = day(date.min);
    // The package reads 29 February 2019 as 1 March.
    return first.startsWith(text.replace(/[?~]/g, '')) ? { first, last: day(date.max) } : null;
  } catch {
    return null;
  }
}

/**
 * The `edtf` package reads spring as January to March, which would put a spring before a 1 February. Seasons here are
 * the northern, meteorological ones, and a winter runs on from the December of its year.
 */
function seasonSpan(year: number, code: number): Span {
  const month = (code - 20) * 3 - 1;
  return { first: day(Date.UTC(year, month, 1)), last: day(Date.UTC(year, month + 3, 0)) };
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
