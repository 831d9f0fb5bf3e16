// A still of a case or a count for social cards and editors. Nothing stands on it without its speaker, date and source,
// because a picture travels alone. A pure function: the widths of letters come from outside.
import { citedSources, type Citing } from '../../model/citations.ts';
import type { FullCase, FullSlice, FullSource } from '../../model/full-slice.ts';
import type { Case, Series, Slice } from '../../model/slice.ts';
import { plain } from '../../model/text.ts';
import { compiledWordsOf, formatterOf } from '../render/strings.ts';
import { casePlans } from './case.ts';
import { compiler, countPlans } from './count.ts';
import { Sheet, accent, dot, hairline, height, inner, margin, paper, width, type Plan } from './sheet.ts';
import { escaped, joined, piece, textOf, type Piece } from './text-piece.ts';
import { Setter, grey, ink, type Block, type Measure, type Type } from './text.ts';

/** Whatever can have a picture: ids of cases and of counts. */
export const pictured = (slice: Slice): string[] => [
  ...Object.keys(slice.cases),
  ...Object.keys(slice.counts),
];

/** The picture of a case or a count in the language of the slice, as SVG whose text is still text. */
export function picture(slice: FullSlice, id: string, measure: Measure): string {
  const item = slice.cases[id] ?? slice.counts[id];
  if (!item) throw new Error(`the record has no case or count "${id}"`);
  const formatter = formatterOf(slice);
  const setter = new Setter(slice.locale, measure);
  for (const plan of plansFor(item)) {
    const sources = citedSources([...plan.citing, ...headings(item)]);
    const below = new Sheet(formatter, setter, sources);
    if (!foot(below, item)) continue;
    for (const size of titleSizes) {
      const above = new Sheet(formatter, setter, sources);
      above.floor = below.floor;
      const top = head(above, item, size);
      if (top === undefined) continue;
      for (const scale of plan.scales) {
        const sheet = above.copy();
        const end = plan.draw(sheet, top, scale);
        if (end !== undefined && end <= sheet.floor) return svg(sheet.add(below), plain(item.title));
      }
    }
  }
  throw new Error(`the picture of "${id}" has more text than room (${slice.locale})`);
}

const titleSizes = [62, 58, 54, 50, 45, 42, 38, 34];

/** Where everything was withdrawn there is still a title, and a record to read. */
const titleOnly: Plan = { citing: [], scales: [1], draw: (_, y) => y };

function plansFor(item: FullCase | Series): Plan[] {
  const plans = 'points' in item ? countPlans(item) : casePlans(item);
  return plans.length > 0 ? plans : [titleOnly];
}

/** What stands over the title of a case is cited as well. */
const headings = (item: Case | Series): Citing[] =>
  'points' in item ? [] : [item.place, ...(item.period ? [item.period] : [])];

/** Rule, place and period, title; where the body begins. */
function head(sheet: Sheet, item: Case | Series, size: number): number | undefined {
  const { formatter } = sheet;
  sheet.box(margin, 40, inner, 4, ink);
  const isCase = 'place' in item;
  const where =
    isCase &&
    joined(dot, [piece(item.place.text)], item.period ? [{ text: formatter.date(item.period.date) }] : []);
  const kicker =
    where && sheet.fit(where, { size: 22, family: 'sans', weight: 600, fill: accent }, inner, 2, 16.5);
  const type: Type = { size: isCase ? size : size * 0.75, family: 'serif', weight: 600, leading: 1.16 };
  const title = sheet.fit([piece(item.title)], type, inner, isCase ? 3 : 2, isCase ? 34 : 26);
  if (!title || (where && !kicker)) return undefined;
  const y = kicker ? sheet.put(kicker, margin, 53, inner) + 4 : 56;
  return sheet.put(sheet.setter.balanced([piece(item.title)], title, inner), margin, y + 2, inner) + 20;
}

/** The allegations and how many are answered, the documents, the record; whether they fit. */
function foot(sheet: Sheet, item: Case | Series): boolean {
  const { slice, strings, edition } = sheet.formatter;
  const record = `${edition} ${plain(slice.terms)}`;
  const first = 'place' in item ? tally(item) : compiler(sheet, item);
  const lines = [
    ...(first.length > 0 ? [sheet.fit(first, { size: 17.5, family: 'sans' }, inner, 3, 16.5)] : []),
    sheet.fit(documents(sheet), { size: 17.5, family: 'sans', fill: ink }, inner, 5, 15),
    sheet.fit(
      [{ text: slice.machine ? `${record} ${strings.machineNote}` : record }],
      { size: 16, family: 'sans', fill: grey },
      inner,
      3,
      15,
    ),
  ];
  const blocks = lines.filter((block): block is Block => block !== undefined);
  if (blocks.length < lines.length) return false;
  const gap = 6;
  let y = height - 30 - blocks.reduce((sum, block) => sum + block.height + gap, 0);
  sheet.floor = y - 22;
  sheet.box(margin, y - 10, inner, 1, hairline);
  for (const block of blocks) y = sheet.put(block, margin, y, inner) + gap;
  return true;
}

/** How many allegations there are, by side and level. */
function tally({ tally: { words } }: Case): Piece[] {
  return words ? [{ text: plain(words), weight: 600 }] : [];
}

/** "Sources: [1] “Title”, publisher; date." */
function documents(sheet: Sheet): Piece[] {
  const { formatter } = sheet;
  const { strings, slice } = formatter;
  return [
    { text: `${strings.sources}: `, weight: 600 },
    ...sheet.sources.flatMap((id, index): Piece[] => {
      const { title, lang, publisher, date, undated } = slice.sources[id] as FullSource;
      const [open, close] = strings.quotes;
      const when = undated ?? formatter.date(date);
      return [
        { text: `${index > 0 ? ' ' : ''}${textOf(sheet.marked([{ source: id }]))} ${open}` },
        { text: title, lang },
        { text: `${close}${sheet.comma}` },
        publisher === null ? { text: compiledWordsOf(slice).noPublisher } : { text: publisher, lang: '' },
        { text: `${sheet.semicolon}${when}.` },
      ];
    }),
  ];
}

function svg({ marks, spoken }: Sheet, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:space="preserve">`,
    `<title>${escaped(title)}</title><desc>${escaped(spoken.join('\n'))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...marks.map((mark) => mark()),
    '</svg>',
  ].join('');
}
