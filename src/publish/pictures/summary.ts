// A case that has no figures, in one picture: what happened, and beside it what the authorities say of it.
import type { Case, Statement } from '../../model/slice.ts';
import { joined, piece, plain, type Piece } from './piece.ts';
import { accent, columns, dated, dot, sizes, small, upper, type Plan, type Sheet } from './sheet.ts';
import { grey, type Block, type Type } from './text.ts';

interface Part {
  label: string;
  kicker?: Piece[];
  /** Said by the record itself: that there is no answer. */
  gap?: string;
  said: Statement[];
}

/**
 * What happened on one side, what the authorities are recorded to say on the other, in the same size. What was answered
 * stands beside its answers instead; `found` finds what was not withdrawn.
 */
export function summaryPlan(kase: Case, told: Statement, found: (id: string) => Statement | undefined): Plan {
  const all = (ids: string[] = []) => ids.map(found).filter((s) => s !== undefined);
  const answers = all(told.answeredBy);
  const answered = told.section === 'allegation' || answers.length > 0;
  const beside = answered ? answers : all(kase.positions.filter((id) => id !== told.id)).slice(0, 1);
  const others = all(told.conflictsWith);
  return {
    cites: [told, ...beside, ...others].flatMap(({ cites }) => cites),
    sizes: sizes(1.3, 0.6),
    draw(sheet, y, k) {
      const { strings } = sheet.r;
      const parts: Part[] = [
        { label: strings.whatHappened, kicker: kicker(sheet, told), said: [told] },
        {
          label: answered ? strings.answer : strings.position,
          gap: answered ? missing(sheet, told, beside) : beside[0] ? '' : strings.gap,
          said: beside,
        },
        ...(others[0] ? [{ label: strings.differs, said: others }] : []),
      ];
      return columns(sheet, parts, y, (part, x, room) => {
        const text: Type = { size: Math.max(17.5, 30 * k), family: 'serif', leading: 1.34 };
        const set = (
          pieces: Piece[],
          type: Type,
          most: number,
          cut = false,
        ): [number, Block | undefined][] =>
          plain(pieces) ? [[8 * k, sheet.fit(pieces, type, room, most, type.size, cut)]] : [];
        return sheet.stack(x, y, room, [
          ...set([{ text: part.label }], small(k, accent, 600), 2),
          ...set(part.kicker ?? [], small(k, grey), 4),
          ...set([{ text: part.gap ?? '' }], text, 8),
          ...part.said.flatMap((s) => [
            ...set([piece(s.text)], text, 8, s === told && k < 0.7),
            ...set(
              sheet.byline(s, dated(sheet, s), sheet.term('statuses', s.status), place(sheet, s)),
              small(k),
              5,
            ),
          ]),
        ]);
      });
    },
  };
}

/** The sentence that says what there is no answer to. */
function missing({ r: { strings } }: Sheet, told: Statement, beside: Statement[]): string {
  if (told.section !== 'allegation' || told.response === 'answered') return '';
  if (told.response === 'position-on-case-only') return strings.gapCase;
  return beside.some(({ section }) => section === 'response') ? strings.gapNoMerits : strings.gap;
}

/** Where in its document an allegation stands. */
const place = (sheet: Sheet, { section: kind, cites: [cite] }: Statement): Piece[] => {
  const { section, row, paragraph } = cite!;
  const { strings } = sheet.r;
  if (kind !== 'allegation') return [];
  return [
    { text: section, lang: sheet.r.slice.sources[cite!.source]!.lang },
    {
      text: `${sheet.comma}${row ? strings.row(row).join('') : strings.paragraph(sheet.r.number(paragraph!))}`,
    },
  ];
};

/** What an allegation is, whether of this case, and of whom. */
const kicker = (sheet: Sheet, s: Statement): Piece[] =>
  s.section !== 'allegation'
    ? []
    : joined(
        dot,
        sheet.term('acts', s.act).map((each) => upper(each, sheet.r.slice.locale)),
        [{ text: sheet.r.strings.levels[s.level] }],
        [{ text: `${sheet.r.strings.about}: ` }, piece(s.against)],
      );
