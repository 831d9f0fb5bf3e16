// A case that has no figures, in one picture: what happened, and beside it what the authorities say of it.
import { besideInWords, besideOf, isAccusation } from '../../model/answers.ts';
import type { FullCase, FullStatement } from '../../model/full-slice.ts';
import type { Statement } from '../../model/slice.ts';
import { plain } from '../../model/text.ts';
import { isStanding, standing } from '../../model/withdrawal.ts';
import { compiledWordsOf } from '../render/strings.ts';
import { joined, piece, pieces, textOf, type Piece } from './text-piece.ts';
import { accent, columns, dot, scales, small, upper, type Plan, type Sheet } from './sheet.ts';
import { grey, type Block, type Type } from './text.ts';

interface Part {
  label: string;
  kicker?: Piece[];
  /** Said by the record itself: that there is no answer. */
  gap?: string;
  /** What answers the statements in turn, or that nothing does. */
  after?: string;
  statements: Statement[];
}

/**
 * What happened on one side, what the authorities are recorded to say on the other, in the same size. What was answered
 * stands beside its answers instead.
 */
export function summaryPlan(of: FullCase, chosen: FullStatement): Plan {
  const said = of.statements.filter(isStanding);
  const answers = standing(of, chosen.answeredBy);
  const challenges = standing(of, chosen.challengedBy);
  const isAnswerable = isAccusation(chosen) || answers.length > 0;
  const positions = standing(
    of,
    of.positions.filter((id) => id !== chosen.id),
  );
  const beside = isAnswerable ? answers : positions.slice(0, 1);
  const others = standing(of, chosen.conflictsWith);
  return {
    citing: [chosen, ...beside, ...challenges, ...others],
    scales: scales(1.3, 0.6),
    draw(sheet, y, scale) {
      const { strings, slice } = sheet.formatter;
      const { gap } = besideOf(chosen, said, slice.gaps);
      const missing = plain(isAnswerable || beside.length > 0 ? gap : slice.gaps['none-recorded']);
      // What accuses in turn has its own gap or answer, in words.
      const answered = challenges.map((each) => besideInWords(each, said, slice.gaps));
      const parts: Part[] = [
        { label: strings.whatHappened, kicker: kicker(sheet, chosen), statements: [chosen] },
        ...(challenges.length > 0 && !isAnswerable
          ? []
          : [{ label: isAnswerable ? strings.answer : strings.position, gap: missing, statements: beside }]),
        ...(challenges.length > 0
          ? [{ label: strings.challenge, after: answered.join(' '), statements: challenges }]
          : []),
        ...(others.length > 0 ? [{ label: strings.differs, statements: others }] : []),
      ];
      return columns(sheet, parts, y, (part, x, room) =>
        sheet.stack(x, y, room, blocksOf(sheet, part, room, scale, chosen)),
      );
    },
  };
}

function blocksOf(
  sheet: Sheet,
  part: Part,
  room: number,
  scale: number,
  chosen: Statement,
): [gap: number, block: Block | undefined][] {
  const type: Type = { size: Math.max(17.5, 30 * scale), family: 'serif', leading: 1.34 };
  const set = (pieces: Piece[], type: Type, mostLines: number, cut = false): [number, Block | undefined][] =>
    textOf(pieces) ? [[8 * scale, sheet.fit(pieces, type, room, mostLines, type.size, cut)]] : [];
  const byline = (statement: Statement) =>
    sheet.byline(
      statement,
      sheet.dated(statement),
      sheet.term('statuses', statement.status),
      placeOf(statement),
    );
  return [
    ...set([{ text: part.label }], small(scale, accent, 600), 2),
    ...set(part.kicker ?? [], small(scale, grey), 4),
    ...set([{ text: part.gap ?? '' }], type, 8),
    ...part.statements.flatMap((statement) => [
      ...set([piece(statement.text)], type, 8, statement === chosen && scale < 0.7),
      ...set(byline(statement), small(scale), 5),
    ]),
    ...set([{ text: part.after ?? '' }], small(scale), 6),
  ];
}

/** Where in its document an allegation stands. */
const placeOf = (statement: Statement): Piece[] =>
  statement.section === 'allegation' ? pieces(statement.cites[0]!.place) : [];

/** What an allegation is, whether of this case, and of whom. */
function kicker(sheet: Sheet, statement: FullStatement): Piece[] {
  if (statement.section !== 'allegation') return [];
  const { slice } = sheet.formatter;
  const words = compiledWordsOf(slice);
  return joined(
    dot,
    sheet.term('acts', statement.act).map((each) => upper(each, slice.locale)),
    [{ text: words.levels[statement.level] }],
    [{ text: `${words.about}: ` }, piece(statement.against)],
  );
}
