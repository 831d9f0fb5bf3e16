// A case in one picture: its first figures with who gave them; or, where it has none, what happened and what the
// authorities say, side by side. Accounts that differ are never shown one without the other.
import type { Case, Figure, Statement } from '../../model/slice.ts';
import { joined, piece, type Piece } from './piece.ts';
import { accent, columns, dated, dot, inner, margin, sizes, small, type Plan, type Sheet } from './sheet.ts';
import { summaryPlan } from './summary.ts';
import { grey, type Block, type Type } from './text.ts';

/** The ways in which a case may be shown, the best first. */
export function casePlans(kase: Case): Plan[] {
  const standing = (id: string) => kase.statements.find((s) => s.id === id && !s.withdrawn);
  const figures = kase.keyFigures.map(standing).filter((s): s is Figure => s?.section === 'figure');
  const groups = grouped(figures).filter((group) => group.length < 4);
  const [first, second] = groups;
  const plans: Plan[] = [];
  if (first?.length === 1 && second?.length === 1)
    plans.push(figurePlan(kase, [...first, ...second], sizes(1.35, 0.7)));
  if (first) plans.push(figurePlan(kase, first, sizes(1.3, 0.6)));
  const summary = kase.summary.map(standing).filter((s) => s !== undefined);
  // What needs other statements beside it needs their room too.
  const alone = (s: Statement) => s.section !== 'allegation' && !s.conflictsWith && !s.answeredBy?.length;
  const told = summary.find(alone) ?? summary[0];
  if (told) plans.push(summaryPlan(kase, told, standing));
  return plans;
}

/** Figures that cannot both be right belong together, in the order of the first of them. */
function grouped(figures: Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const group = groups.find((others) =>
      others.some(({ conflictsWith }) => conflictsWith?.includes(figure.id)),
    );
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

function figurePlan(kase: Case, figures: Figure[], tried: number[]): Plan {
  const elsewhere = ({ conflictsWith = [] }: Figure) =>
    kase.statements.filter(
      (s) => conflictsWith.includes(s.id) && !s.withdrawn && !figures.some(({ id }) => id === s.id),
    );
  const differ = figures.length > 1 && figures.every((f) => f.conflictsWith);
  return {
    cites: [...figures, ...figures.flatMap(elsewhere)].flatMap(({ cites }) => cites),
    sizes: tried,
    draw(sheet, top, k) {
      const { strings } = sheet.r;
      const covers = (f: Figure): Piece[] => [{ text: `${strings.scope}: ` }, piece(f.scope)];
      // Figures can only conflict when they cover the same, so that it is said once.
      const both = differ && joined(dot, [{ text: strings.differs, weight: 600 }], covers(figures[0]!));
      const label = both && sheet.fit(both, small(k, accent), inner, 2);
      const y = label ? sheet.put(label, margin, top, inner) + 4 * k : top;
      const aside = figures.length === 1;
      const value = (f: Figure, x: number, room: number) => {
        const end = setValue(sheet, f, x, y, room, k);
        const unit: Type = { size: 27 * k, family: 'sans', weight: 600, leading: 1.22 };
        return (
          end &&
          sheet.stack(x, end, room, [
            [0, sheet.fit([piece(f.unit)], unit, room, 3, 20)],
            ...(differ
              ? []
              : [[4, sheet.fit(covers(f), small(k, grey), room, 3)] as [number, Block | undefined]]),
          ])
        );
      };
      const words = (f: Figure, x: number, room: number, top: number) => {
        const text: Type = { size: Math.max(16.5, (aside ? 28 : 23) * k), family: 'serif', leading: 1.36 };
        return sheet.stack(x, top, room, [
          [12 * k, sheet.fit([piece(f.text)], text, room, 8)],
          [
            8 * k,
            sheet.fit(sheet.byline(f, dated(sheet, f), sheet.term('statuses', f.status)), small(k), room, 5),
          ],
          ...elsewhere(f).map((s): [number, Block | undefined] => [
            8 * k,
            sheet.fit([{ text: `${strings.differs}: `, weight: 600 }, piece(s.text)], small(k), room, 5),
          ]),
        ]);
      };
      // A figure alone stands beside its sentence, several stand above theirs.
      if (aside)
        return columns(sheet, ['value', 'words'], y, (part, x, room) =>
          part === 'value' ? value(figures[0]!, x, room) : words(figures[0]!, x, room, y),
        );
      return columns(sheet, figures, y, (f, x, room) => {
        const end = value(f, x, room);
        return end && words(f, x, room, end);
      });
    },
  };
}

/** The figure as large as it fits, its qualifier before it on the same baseline. */
function setValue(
  sheet: Sheet,
  f: Figure,
  x: number,
  y: number,
  room: number,
  k: number,
): number | undefined {
  const { strings } = sheet.r;
  const words = strings.qualifiers[f.qualifier];
  const qualifier = sheet.fit(
    [{ text: words }],
    { size: 28 * k, family: 'sans', weight: 600, fill: accent },
    room,
    1,
  );
  const value = typeof f.value === 'number' ? { text: sheet.r.number(f.value) } : piece(f.value);
  const type: Type = { size: 92 * k, family: 'serif', weight: 600, leading: 1.2, fill: accent };
  if (!words) {
    const block = sheet.fit([value], type, room, 1, 44);
    return block && sheet.put(block, x, y, room);
  }
  const gap = 12 * k;
  const rest = qualifier && room - gap - sheet.set.width(qualifier.lines[0]!, qualifier.type);
  const block = rest && rest > 0 ? sheet.fit([value], type, rest, 1, 44) : undefined;
  return qualifier && block && sheet.pair(qualifier, block, x, y, room, gap);
}
