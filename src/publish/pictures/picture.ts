// A still of a case or a count for social cards and editors. Nothing stands on it without its speaker, date and source,
// because a picture travels alone. A pure function: the widths of letters come from outside.
import { Formatter as Reader } from '../../runtime/formatter.ts';
import type { Plural } from '../../locales/en.ts';
import type { Case, Cite, Series, Slice } from '../../model/slice.ts';
import { casePlans } from './case.ts';
import { compiler, countPlans } from './count.ts';
import { Sheet, accent, dot, hairline, height, inner, margin, paper, width } from './sheet.ts';
import { escaped, joined, piece, plain, type Piece } from './piece.ts';
import { Setter, grey, ink, type Block, type Measure, type Type } from './text.ts';

/** Whatever can have a picture: ids of cases and of counts. */
export const pictured = (slice: Slice): string[] => [
  ...Object.keys(slice.cases),
  ...Object.keys(slice.counts),
];

/** The picture of a case or a count in the language of the slice, as SVG whose text is still text. */
export function picture(slice: Slice, id: string, measure: Measure): string {
  const kase = slice.cases[id];
  const series = slice.counts[id];
  const item = kase ?? series;
  if (!item) throw new Error(`the record has no case or count "${id}"`);
  const r = new Reader(slice, slice.locale);
  const set = new Setter(slice.locale, measure);
  const plans = kase ? casePlans(kase) : countPlans(series!);
  // Where everything was withdrawn there is still a title, and a record to read.
  if (plans.length === 0) plans.push({ cites: [], sizes: [1], draw: (_, y) => y });
  for (const plan of plans) {
    const sources = [...new Set([...plan.cites, ...about(kase)].map(({ source }) => source))];
    const below = new Sheet(r, set, sources);
    if (!foot(below, item)) continue;
    for (const size of [62, 58, 54, 50, 45, 42, 38, 34]) {
      const above = new Sheet(r, set, sources);
      above.floor = below.floor;
      const top = head(above, item, size);
      for (const k of top ? plan.sizes : []) {
        const sheet = above.copy();
        const end = plan.draw(sheet, top!, k);
        if (end !== undefined && end <= sheet.floor) return svg(sheet.add(below), plain([piece(item.title)]));
      }
    }
  }
  throw new Error(`the picture of "${id}" has more text than room (${slice.locale})`);
}

const about = (kase: Case | undefined): Cite[] =>
  kase ? [...kase.place.cites, ...(kase.period?.cites ?? [])] : [];

/** Rule, place and period, title; where the body begins. */
function head(sheet: Sheet, item: Case | Series, size: number): number | undefined {
  const { r } = sheet;
  const kase = 'place' in item ? item : undefined;
  sheet.box(margin, 40, inner, 4, ink);
  const where =
    kase && joined(dot, [piece(kase.place.text)], kase.period ? [{ text: r.date(kase.period.date) }] : []);
  const kicker =
    where && sheet.fit(where, { size: 22, family: 'sans', weight: 600, fill: accent }, inner, 2, 16.5);
  const type: Type = { size: kase ? size : size * 0.75, family: 'serif', weight: 600, leading: 1.16 };
  const title = sheet.fit([piece(item.title)], type, inner, kase ? 3 : 2, kase ? 34 : 26);
  if (!title || (where && !kicker)) return undefined;
  const y = kicker ? sheet.put(kicker, margin, 53, inner) + 4 : 56;
  return sheet.put(sheet.set.balanced([piece(item.title)], title, inner), margin, y + 2, inner) + 20;
}

/** The allegations and how many are answered, the documents, the record; whether they fit. */
function foot(sheet: Sheet, item: Case | Series): boolean {
  const { r } = sheet;
  const { slice, strings } = r;
  const edition = `${strings.record(plain([piece(slice.title)]), slice.version, r.edtf(slice.compiled))} ${strings.licence}${strings.colon} ${slice.licence.name}.`;
  const first = 'place' in item ? counted(r, item) : compiler(sheet, item);
  const lines: (Block | undefined)[] = [
    ...(first.length > 0 ? [sheet.fit(first, { size: 17.5, family: 'sans' }, inner, 3, 16.5)] : []),
    sheet.fit(documents(sheet), { size: 17.5, family: 'sans', fill: ink }, inner, 5, 15),
    sheet.fit(
      [{ text: slice.machine ? `${edition} ${strings.machineNote}` : edition }],
      { size: 16, family: 'sans', fill: grey },
      inner,
      3,
      15,
    ),
  ];
  if (lines.includes(undefined)) return false;
  const gaps = 6;
  const all = lines as Block[];
  let y = height - 30 - all.reduce((sum, block) => sum + block.height + gaps, 0);
  sheet.floor = y - 22;
  sheet.box(margin, y - 10, inner, 1, hairline);
  for (const block of all) y = sheet.put(block, margin, y, inner) + gaps;
  return true;
}

function counted(r: Reader, kase: Case): Piece[] {
  const allegations = kase.statements.filter((s) => s.section === 'allegation' && !s.withdrawn);
  const answered = allegations.filter((s) => s.section === 'allegation' && s.response === 'answered').length;
  const rules = new Intl.PluralRules(r.slice.locale);
  const n = allegations.length;
  const plural: Plural = (forms) => forms[rules.select(n)] ?? forms.other;
  return n > 0 ? [{ text: r.strings.tally(plural, r.number(n), r.number(answered)), weight: 600 }] : [];
}

/** "Sources: [1] “Title”, publisher; date." */
function documents(sheet: Sheet): Piece[] {
  const { r } = sheet;
  const { strings } = r;
  return [
    { text: `${strings.sources}: `, weight: 600 },
    ...sheet.sources.flatMap((id, i): Piece[] => {
      const { title, lang, publisher, date, notBefore } = r.slice.sources[id]!;
      const [open = '', close = ''] = strings.quote('\n').split('\n');
      const when = date || !notBefore ? r.date(date) : strings.notBefore(r.edtf(notBefore));
      return [
        { text: `${i ? ' ' : ''}${plain(sheet.marked([{ source: id, section: '' }]))} ${open}` },
        { text: title, lang },
        { text: `${close}${sheet.comma}` },
        publisher === null ? { text: strings.noPublisher } : { text: publisher, lang: '' },
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
