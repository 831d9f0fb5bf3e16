// Dates for languages that Chromium brings no words of; the other engines do.

/** Sets an EDTF date, or an interval of two that are equally precise; `set` gets year, name of the month and, or '', day. */
export const dates =
  (months: string, set: (year: string, month: string, day: string) => string) =>
  (start: string, end?: string): string => {
    const [year = '', month, day] = start.split('-');
    // One month is written once: 25–26.
    if (end && (!day || end.slice(0, 7) !== start.slice(0, 7)))
      return `${dates(months, set)(start)} – ${dates(months, set)(end)}`;
    const days = day ? `${+day}${end ? `–${+end.slice(8)}` : ''}` : '';
    return month ? set(year, months.split(',')[+month - 1]!, days) : year;
  };
