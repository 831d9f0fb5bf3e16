// What a list of allegations shows: those that the filters let through, in the groups that were asked for.
import { positionsBeside } from '../answers.ts';
import { withAnswers, type Citing } from '../citations.ts';
import { countBy } from '../counting.ts';
import type { Count, Allegation, Case, Statement } from '../slice.ts';

export type AllegationGrouping = 'act' | 'status' | 'speaker';
export const allegationGroupings: AllegationGrouping[] = ['act', 'status', 'speaker'];

export interface AllegationOptions {
  groupBy: AllegationGrouping;
  act: string;
  status: string;
}

export interface AllegationEntry {
  of: Case;
  allegation: Allegation;
  /** Its place among all of them, whatever is shown. */
  number: number;
}

export interface AllegationsView {
  groups: { key: string; entries: AllegationEntry[] }[];
  /** How many allegations pass the filters, and how many there are. */
  visible: number;
  total: number;
  /** The codes that there are to choose from, with how many allegations have each. */
  choices: Record<'act' | 'status', Count[]>;
  shown: Statement[];
  /** The authorities' position on each case, where a visible allegation has no other answer. */
  positions: { of: Case; statements: Statement[] }[];
  /** Ids of every allegation, those that a filter keeps back as well. */
  ids: Set<string>;
  citing: Citing[];
}

export function allegationsView(cases: Case[], { groupBy, act, status }: AllegationOptions): AllegationsView {
  const all = cases
    .flatMap((of) =>
      of.statements
        .filter((statement) => statement.section === 'allegation')
        .map((allegation) => ({ of, allegation })),
    )
    .map((entry, index): AllegationEntry => ({ ...entry, number: index + 1 }));
  const visible = all.filter(
    ({ allegation }) => (!act || allegation.act === act) && (!status || allegation.status === status),
  );
  const keys = [...new Set(visible.map(({ allegation }) => allegation[groupBy]))];
  const groups = keys.map((key) => ({
    key,
    entries: visible.filter(({ allegation }) => allegation[groupBy] === key),
  }));
  const positions = cases.map((of) => ({
    of,
    statements: positionsBeside(
      visible.filter((entry) => entry.of === of).map(({ allegation }) => allegation),
      of.statements,
    ),
  }));
  return {
    groups,
    positions,
    visible: visible.length,
    total: all.length,
    choices: {
      act: countBy(all, ({ allegation }) => allegation.act),
      status: countBy(all, ({ allegation }) => allegation.status),
    },
    shown: visible.map(({ allegation }) => allegation),
    ids: new Set(all.map(({ of, allegation }) => `${of.id}.${allegation.id}`)),
    citing: [
      ...positions.flatMap(({ of, statements }) => statements.flatMap((each) => withAnswers(each, of))),
      ...groups.flatMap(({ entries }) =>
        entries.flatMap(({ of, allegation }) => withAnswers(allegation, of)),
      ),
    ],
  };
}
