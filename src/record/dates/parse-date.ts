// EDTF (ISO 8601-2) dates, read once at build time: a reader's browser only compares days and puts them into words.
import edtf from 'edtf';
import { remembered } from '../authored/kept.ts';
import { parsePlainDate } from '../../model/dates.ts';
import type { DateSpan, Precision } from '../../model/slice.ts';

export interface ParsedDate extends DateSpan {
  inferred?: 'year';
}

type Part = Pick<DateSpan, 'first' | 'last' | 'precision'>;

/** Year, month, day or season, each part possibly uncertain (`?`) or approximate (`~`); or an interval of two of them. */
const sayable = /^\d{4}[?~]?(-\d{2}[?~]?(-\d{2}[?~]?)?)?$/;
const season = /^(\d{4})-(2[1-4])$/;
const precisionByLength: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' };

/**
 * What a date means, or `null` when it is no EDTF date, or one of a kind that a widget cannot put into words. A record says the
 * same date often, and many rules ask what it means.
 */
export const parseDate = remembered((text: string): ParsedDate | null => {
  const [startText = '', endText, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const start = parsePart(startText);
  const end = endText === undefined ? start : parsePart(endText);
  if (!start || !end || start.first > end.first) return null;
  return {
    first: start.first,
    last: end.last,
    precision: start.precision,
    ...(endText !== undefined && { endPrecision: end.precision }),
    ...(/(^|\/)\d{4}\?/.test(text) && { inferred: 'year' as const }),
  };
});

function parsePart(text: string): Part | null {
  if (!sayable.test(text)) return null;
  const [, year, code] = season.exec(text) ?? [];
  if (year && code) return seasonPart(Number(year), Number(code));
  const plain = text.replace(/[?~]/g, '');
  if (plain === text && !text.startsWith('00'))
    return isDay(parsePlainDate(plain).first) ? parsePlainDate(plain) : null;
  const precision = precisionByLength[plain.length];
  try {
    const date = edtf(text);
    const first = day(date.min);
    // The package reads 29 February 2019 as 1 March.
    return precision && first.startsWith(plain) ? { first, last: day(date.max), precision } : null;
  } catch {
    return null;
  }
}

/**
 * The `edtf` package reads spring as January to March, which would put a spring before a 1 February. Seasons here are
 * the northern, meteorological ones, and a winter runs on from the December of its year.
 */
function seasonPart(year: number, code: number): Part {
  const month = (code - 20) * 3 - 1;
  return {
    first: day(Date.UTC(year, month, 1)),
    last: day(Date.UTC(year, month + 3, 0)),
    precision: 'season',
  };
}

/** A plain date needs no grammar, whose parser takes a thousand times as long. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && day(time) === text;
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
