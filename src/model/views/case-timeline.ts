// What a timeline shows: the events of some cases or people in their order, as far as the filters let them through.
import { idIn } from '../answers.ts';
import { countBy } from '../counting.ts';
import { statementsOf } from '../statements.ts';
import { isWithin, middleOf } from '../dates.ts';
import type { Count, Case, CaseEvent, Item, Slice, Statement } from '../slice.ts';

export interface TimelineOptions {
  /** Whether the items are people: then the events that are about one of them. */
  person: boolean;
  kinds: string[];
  newestFirst: boolean;
  from: string;
  to: string;
}

export interface TimelineEntry {
  of: Case;
  event: CaseEvent;
  /** Its place among all of them, whatever is shown. */
  number: number;
}

export interface TimelineView {
  entries: TimelineEntry[];
  /** How many events there are before the kinds are chosen. */
  total: number;
  kinds: Count[];
  /** Whether the entries are of more than one case, so that each has to name its own. */
  severalCases: boolean;
  shown: Statement[];
  /** Ids of every event and account, those that the chosen kinds keep back as well. */
  ids: Set<string>;
}

export function timelineView(slice: Slice, items: Item[], options: TimelineOptions): TimelineView {
  const { person, kinds, newestFirst, from, to } = options;
  const people = items.map(({ id }) => id);
  const cases = person
    ? Object.values(slice.cases).filter((of) => of.people.some((part) => people.includes(part.person)))
    : (items as Case[]);
  /** By date, what the sources do not date last in either direction. */
  const rank = ({ event: { date } }: TimelineEntry) =>
    date ? middleOf(date) * (newestFirst ? -1 : 1) : Number.MAX_VALUE;
  const all = cases
    .flatMap((of) => of.events.map((event) => ({ of, event })))
    .filter(({ event }) => !person || event.people.some((id) => people.includes(id)))
    .map((entry, index): TimelineEntry => ({ ...entry, number: index + 1 }))
    .filter(({ event }) => isWithin(event.date, from, to))
    .sort((one, other) => rank(one) - rank(other));
  const entries = all.filter(({ event }) => kinds.length === 0 || kinds.includes(event.kind));
  return {
    entries,
    total: all.length,
    kinds: countBy(all, ({ event }) => event.kind),
    severalCases: cases.length > 1,
    shown: entries.flatMap(({ of, event }) => statementsOf(of, event.accounts)),
    ids: new Set(all.flatMap(({ of, event }) => [event.id, ...event.accounts].map((id) => idIn(of, { id })))),
  };
}
