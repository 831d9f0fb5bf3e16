// What a list of allegations shows: those that the filters let through, in the groups that were asked for.
import { allBeside, idIn, positionId, positionsBeside } from '../answers.ts';
import { countBy } from '../counting.ts';
import { sideOf, type Side } from '../sides.ts';
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

export interface AllegationGroup {
  /** The code of the act or status, or the id of the speaker. */
  code: string;
  /** Whose accusations they are: acts are told apart only where the authorities stand accused, the others follow by side. */
  side: Side;
  entries: AllegationEntry[];
}

/** In this order, after the acts of which the authorities are accused. */
const otherSides: Side[] = ['by-authorities', 'others', 'country'];

export interface AllegationsView {
  groups: AllegationGroup[];
  /** How many allegations pass the filters, and how many there are. */
  visible: number;
  total: number;
  /** The codes that there are to choose from, with how many allegations have each. */
  choices: Record<'act' | 'status', Count[]>;
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
      of.statements
        .filter((statement) => statement.section === 'allegation')
        .map((allegation) => ({ of, allegation })),
    )
    .map((entry, index): AllegationEntry => ({ ...entry, number: index + 1 }));
  const visible = all.filter(
    ({ allegation }) => (!act || allegation.act === act) && (!status || allegation.status === status),
  );
  const first: Side = 'against-authorities';
  const groupSide = ({ allegation }: AllegationEntry) => (groupBy === 'act' ? sideOf(allegation) : first);
  const onSide = (side: Side) => visible.filter((entry) => groupSide(entry) === side);
  const codes = [...new Set(onSide(first).map(({ allegation }) => allegation[groupBy]))];
  const groups = [
    ...codes.map((code) => ({
      code,
      side: first,
      entries: onSide(first).filter(({ allegation }) => allegation[groupBy] === code),
    })),
    ...otherSides.map((side) => ({ code: side, side, entries: onSide(side) })),
  ].filter(({ entries }) => entries.length > 0);
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
    places: placesOf(positions, groups),
    visible: visible.length,
    total: all.length,
    choices: {
      act: countBy(all, ({ allegation }) => allegation.act),
      status: countBy(all, ({ allegation }) => allegation.status),
    },
    shown: visible.map(({ allegation }) => allegation),
    ids: new Set(all.map(({ of, allegation }) => `${of.id}.${allegation.id}`)),
  };
}

function placesOf(
  positions: AllegationsView['positions'],
  groups: AllegationGroup[],
): Map<Statement, string> {
  const places = new Map<Statement, string>();
  for (const { of, statements } of positions) for (const each of statements) places.set(each, positionId(of));
  for (const { entries } of groups)
    for (const { of, allegation } of entries)
      for (const answer of allBeside(allegation, of.statements))
        if (!places.has(answer)) places.set(answer, idIn(of, allegation));
  return places;
}
