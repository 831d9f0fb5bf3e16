// What somebody found who put a translation back into the first language without having seen the original: a table by hand.
import type { Comparison } from '../authored/record.ts';
import { wrongCharacter } from './characters.ts';
import { decode } from './encoding.ts';
import { quote, type Problem } from './problems.ts';

export const comparisonFile = 'comparison.tsv';
const columns = ['statement', 'back-translation', 'difference', 'settled'];

/** The rows below the line of column names; every line has four cells, divided by tabs. */
export function parseComparison(
  file: string,
  bytes: Uint8Array,
): { rows: Comparison[]; problems: Problem[] } {
  const decoded = decode(bytes);
  if (!('text' in decoded)) return { rows: [], problems: [{ file, ...decoded }] };
  const text = decoded.text.replaceAll('\r\n', '\n');
  const unseen = wrongCharacter(text.replaceAll('\t', ' '));
  if (unseen) return { rows: [], problems: [{ file, path: '', message: unseen }] };
  const [heading = '', ...lines] = text.split('\n');
  if (heading !== columns.join('\t')) {
    const message = `write the names of the columns, divided by tabs: ${columns.join(', ')}`;
    return { rows: [], problems: [{ file, path: 'line 1', found: quote(heading), message }] };
  }
  const rows: Comparison[] = [];
  const problems: Problem[] = [];
  lines.forEach((content, index) => {
    if (content === '') return;
    const line = index + 2;
    const cells = content.split('\t').map((cell) => cell.trim());
    const [statement = '', backTranslation = '', difference = '', settled = ''] = cells;
    if (cells.length !== columns.length || !statement || !backTranslation) {
      const message = `write ${columns.length} cells, divided by tabs; the first two may not be empty`;
      problems.push({ file, path: `line ${line}`, found: quote(content), message });
    } else rows.push({ statement, backTranslation, difference, settled, line });
  });
  return { rows, problems };
}
