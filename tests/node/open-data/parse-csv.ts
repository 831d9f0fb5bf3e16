// Reads CSV as strictly as RFC 4180 has it, with line feeds: what a lenient reader would guess at is an error here.

export class CsvError extends Error {}

export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const fail = (what: string): never => {
    throw new CsvError(`record ${rows.length + 1}: ${what}`);
  };
  const quoted = (): string => {
    let value = '';
    for (at++; ; at += 2) {
      const end = text.indexOf('"', at);
      if (end < 0) return fail('a quoted cell is not closed');
      value += text.slice(at, end);
      at = end;
      if (text[at + 1] !== '"') break;
      value += '"';
    }
    at++;
    return value;
  };
  const bare = (): string => {
    const value = /[^,\n]*/y;
    value.lastIndex = at;
    const [found = ''] = value.exec(text) ?? [];
    if (/["\r]/.test(found)) fail(`a quotation mark or carriage return stands in the bare cell ${found}`);
    at += found.length;
    return found;
  };
  while (at < text.length) {
    row.push(text[at] === '"' ? quoted() : bare());
    const next = text[at++];
    if (next === ',') {
      // A comma before the end of the file opens one more, empty cell, whose record is then not ended.
      if (at === text.length) fail('the file ends inside a record');
    } else if (next === '\n') {
      rows.push(row);
      row = [];
    } else fail(next === undefined ? 'the file does not end with a line feed' : 'text follows a quoted cell');
  }
  return rows;
}
