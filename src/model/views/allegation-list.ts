// What a list of allegations shows: those that the filters let through, in the groups that were asked for.
import { allBeside, idIn, positionId, positionsBeside } from '../answers.ts';
import { countBy } from '../counting.ts';
import { otherSides } from '../sides.ts';
import type { Allegation, Case, OtherSide, Statement } from '../slice.ts';

export type AllegationGrouping = 'act' | 'status' | 'speaker';
export const allegationGroupings: AllegationGrouping[] = ['act', 'status', 'speaker'];

export interface AllegationOptions {
  groupBy: AllegationGrouping;
  act: string;
  status: string;
}

export interface AllegationEntry {
  of: Case;
  said: Allegation;
  /** Its place among all of them, whatever is shown. */
  number: number;
}

export interface AllegationGroup {
  /**
   * The code of the act or status, or the id of the speaker. Acts are told apart only where the authorities stand accused: the
   * others follow by the side that they are counted as.
   */
  code: string;
  entries: AllegationEntry[];
}

export interface AllegationsView {
  groups: AllegationGroup[];
  /** Every allegation, those that a filter keeps back as well. */
  all: AllegationEntry[];
  shown: Statement[];
  /** The authorities' position on each case, where a visible allegation has no other answer. */
  positions: { of: Case; statements: Statement[] }[];
  /** Where each answer stands whole, whatever number of claims it answers: at the head, or beside the first of them. */
  places: Map<Statement, string>;
  /** Ids of every allegation, those that a filter keeps back as well. */
  ids: Set<string>;
}

export function allegationsView(cases: Case[], { groupBy, act, status }: AllegationOptions): AllegationsView {
  const all = cases
    .flatMap((of) =>
      of.statements.filter((each) => each.section === 'allegation').map((said) => ({ of, said })),
    )
    .map((entry, index): AllegationEntry => ({ ...entry, number: index + 1 }));
  const visible = all.filter(({ said }) => (!act || said.act === act) && (!status || said.status === status));
  const groups = groupsOf(visible, ({ said }) => (groupBy === 'act' && said.countedAs) || said[groupBy]);
  const positions = cases.map((of) => ({
    of,
    statements: positionsBeside(
      visible.filter((entry) => entry.of === of).map(({ said }) => said),
      of.statements,
    ),
  }));
  const atHead = positions.flatMap(({ of, statements }) => statements.map((said) => ({ of, said })));
  const inGroups = groups.flatMap(({ entries }) => entries);
  return {
    groups,
    positions,
    // The first place of each answer counts, and a map keeps the last.
    places: new Map([
      ...inGroups
        .flatMap(({ of, said }) =>
          allBeside(said, of.statements).map((answer) => [answer, idIn(of, said)] as const),
        )
        .reverse(),
      ...atHead.map(({ of, said }) => [said, positionId(of)] as const),
    ]),
    all,
    shown: visible.map(({ said }) => said),
    ids: new Set(all.map(({ of, said }) => idIn(of, said))),
  };
}

/** In the order of their first entries, the sides last. */
function groupsOf(visible: AllegationEntry[], codeOf: (entry: AllegationEntry) => string): AllegationGroup[] {
  const rank = (code: string) => otherSides.indexOf(code as OtherSide);
  return countBy(visible, codeOf)
    .sort((one, other) => rank(one.code) - rank(other.code))
    .map(({ code }) => ({ code, entries: visible.filter((entry) => codeOf(entry) === code) }));
}
