// A case in one picture: its first figures with who gave them; or, where it has none, what happened and what the
// authorities say, side by side. Accounts that differ are never shown one without the other.
import { allBeside, isAccusation } from '../../model/answers.ts';
import type { FullCase, FullFigure, FullStatement } from '../../model/full-slice.ts';
import type { Case, Figure, Statement } from '../../model/slice.ts';
import { isStanding, standing } from '../../model/withdrawal.ts';
import { joined, piece, type Piece } from './text-piece.ts';
import { accent, columns, dot, inner, margin, scales, small, type Plan, type Sheet } from './sheet.ts';
import { summaryPlan } from './summary.ts';
import { grey, type Block, type Type } from './text.ts';

/** The ways in which a case may be shown, the best first. */
export function casePlans(of: FullCase): Plan[] {
  const figures = standing(of, of.keyFigures).filter(isFigure);
  const [first, second] = inConflictTogether(figures).filter(({ length }) => length < 4);
  const plans: Plan[] = [];
  if (first?.length === 1 && second?.length === 1)
    plans.push(figurePlan(of, [...first, ...second], scales(1.35, 0.7)));
  if (first) plans.push(figurePlan(of, first, scales(1.3, 0.6)));
  const summary = standing(of, of.summary);
  // What needs other statements beside it needs their room too.
  const chosen = summary.find(standsAlone) ?? summary[0];
  if (chosen) plans.push(summaryPlan(of, chosen));
  return plans;
}

const isFigure = (statement: FullStatement): statement is FullFigure => statement.section === 'figure';

/** Whether nothing has to stand beside it. */
const isUncontested = (statement: Statement): boolean =>
  !isAccusation(statement) && !statement.answeredBy && !statement.challengedBy;

const standsAlone = (statement: Statement): boolean => isUncontested(statement) && !statement.conflictsWith;

/** Figures that cannot both be right belong together, in the order of the first of them. */
function inConflictTogether(figures: Figure[]): Figure[][] {
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

function figurePlan(of: Case, figures: Figure[], tried: number[]): Plan {
  const differing = ({ conflictsWith }: Figure) =>
    standing(of, conflictsWith).filter(({ id }) => !figures.some((figure) => figure.id === id));
  const answers = (figure: Figure) => allBeside(figure, of.statements.filter(isStanding));
  const differ = figures.length > 1 && figures.every(({ conflictsWith }) => conflictsWith);
  return {
    citing: [...figures, ...figures.flatMap(differing), ...figures.flatMap(answers)],
    scales: tried,
    draw(sheet, top, scale) {
      const { strings } = sheet.formatter;
      // Figures can only conflict when they cover the same, so that it is said once.
      const both =
        differ && joined(dot, [{ text: strings.differs, weight: 600 }], coverage(sheet, figures[0]!));
      const label = both && sheet.fit(both, small(scale, accent), inner, 2);
      const start = label ? sheet.put(label, margin, top, inner) + 4 * scale : top;
      const number = (figure: Figure, x: number, room: number) => {
        const end = setValue(sheet, figure, { x, y: start, room, scale });
        return end && setUnit(sheet, figure, { x, y: end, room, scale }, !differ);
      };
      const alone = figures.length === 1;
      const words = (figure: Figure, x: number, y: number, room: number) =>
        setWords(sheet, figure, { x, y, room, scale }, alone ? 28 : 23, [
          ...differing(figure).map((statement) => ({ label: strings.differs, statement })),
          ...answers(figure).map((statement) => ({ label: strings.answer, statement })),
        ]);
      // A figure alone stands beside its sentence, several stand above theirs.
      if (alone)
        return columns(sheet, ['number', 'words'], start, (part, x, room) =>
          part === 'number' ? number(figures[0]!, x, room) : words(figures[0]!, x, start, room),
        );
      return columns(sheet, figures, start, (figure, x, room) => {
        const end = number(figure, x, room);
        return end && words(figure, x, end, room);
      });
    },
  };
}

/** Where something is set: a place, the width that is left there, and the scale of the type. */
interface Spot {
  x: number;
  y: number;
  room: number;
  scale: number;
}

const coverage = (sheet: Sheet, { scope }: Figure): Piece[] => [
  { text: `${sheet.formatter.strings.scope}: ` },
  piece(scope),
];

/** The figure as large as it fits, its qualifier before it on the same baseline. */
function setValue(sheet: Sheet, figure: Figure, { x, y, room, scale }: Spot): number | undefined {
  const { before = '', figure: number, after = '' } = figure.amount;
  const qualifier = sheet.fit(
    [{ text: before }],
    { size: 28 * scale, family: 'sans', weight: 600, fill: accent },
    room,
    1,
  );
  const value = [piece(number), { text: after }];
  const type: Type = { size: 92 * scale, family: 'serif', weight: 600, leading: 1.2, fill: accent };
  if (!before) {
    const block = sheet.fit(value, type, room, 1, 44);
    return block && sheet.put(block, x, y, room);
  }
  const gap = 12 * scale;
  const rest = qualifier && room - gap - sheet.setter.width(qualifier.lines[0]!, qualifier.type);
  const block = rest && rest > 0 ? sheet.fit(value, type, rest, 1, 44) : undefined;
  return qualifier && block && sheet.pair(qualifier, block, x, y, room, gap);
}

/** What is counted, and under it what the figure covers where that is not said for all of them. */
function setUnit(
  sheet: Sheet,
  figure: Figure,
  { x, y, room, scale }: Spot,
  withCoverage: boolean,
): number | undefined {
  const type: Type = { size: 27 * scale, family: 'sans', weight: 600, leading: 1.22 };
  const unit = sheet.fit([piece(figure.unit)], type, room, 3, 20);
  const blocks: [gap: number, block: Block | undefined][] = [[0, unit]];
  if (withCoverage) blocks.push([4, sheet.fit(coverage(sheet, figure), small(scale, grey), room, 3)]);
  return sheet.stack(x, y, room, blocks);
}

/** The sentence that the figure is from, who says it, and what others say instead or in answer. */
function setWords(
  sheet: Sheet,
  figure: Figure,
  { x, y, room, scale }: Spot,
  size: number,
  others: { label: string; statement: Statement }[],
): number | undefined {
  const type: Type = { size: Math.max(16.5, size * scale), family: 'serif', leading: 1.36 };
  const byline = sheet.byline(figure, sheet.dated(figure), sheet.term('statuses', figure.status));
  return sheet.stack(x, y, room, [
    [12 * scale, sheet.fit([piece(figure.text)], type, room, 8)],
    [8 * scale, sheet.fit(byline, small(scale), room, 5)],
    ...others.map(({ label, statement }): [number, Block | undefined] => [
      8 * scale,
      sheet.fit([{ text: `${label}: `, weight: 600 }, piece(statement.text)], small(scale), room, 5),
    ]),
  ]);
}
