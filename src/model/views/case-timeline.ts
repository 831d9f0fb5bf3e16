// What a timeline shows: the events of some cases or people in their order, as far as the filters let them through.
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
  /** Who tells of the event, each with what they say of it. */
  accounts: { speaker: string; statements: Statement[] }[];
}

export interface TimelineView {
  entries: TimelineEntry[];
  /** How many events there are before the kinds are chosen. */
  total: number;
  kinds: Count[];
  /** Whether the entries are of more than one case, so that each has to name its own. */
  severalCases: boolean;
  /** Those of the entries that have a date. */
  dated: TimelineEntry[];
  shown: Statement[];
  /** Ids of every event and account, those that the chosen kinds keep back as well. */
  ids: Set<string>;
}

export function timelineView(slice: Slice, items: Item[], options: TimelineOptions): TimelineView {
  const people = items.map(({ id }) => id);
  const isOfPeople = ({ people: concerned }: CaseEvent) =>
    !options.person || concerned.some((id) => people.includes(id));
  const cases = options.person
    ? Object.values(slice.cases).filter((of) => of.people.some(({ person }) => people.includes(person)))
    : (items as Case[]);
  const all = cases
    .flatMap((of) => of.events.filter(isOfPeople).map((event) => entryOf(of, event)))
    .map((entry, index): TimelineEntry => ({ ...entry, number: index + 1 }))
    .filter(({ event }) => isWithin(event.date, options.from, options.to))
    .sort(inOrder(options.newestFirst));
  const { kinds } = options;
  const entries = all.filter(({ event }) => kinds.length === 0 || kinds.includes(event.kind));
  return {
    entries,
    total: all.length,
    kinds: countBy(all, ({ event }) => event.kind),
    severalCases: cases.length > 1,
    dated: entries.filter(({ event }) => event.date),
    shown: entries.flatMap(({ accounts }) => accounts.flatMap(({ statements }) => statements)),
    ids: new Set(all.flatMap(({ of, event }) => [event.id, ...event.accounts].map((id) => `${of.id}.${id}`))),
  };
}

function entryOf(of: Case, event: CaseEvent): Omit<TimelineEntry, 'number'> {
  const statements = statementsOf(of, event.accounts);
  const speakers = [...new Set(statements.map(({ speaker }) => speaker))];
  return {
    of,
    event,
    accounts: speakers.map((speaker) => ({
      speaker,
      statements: statements.filter((statement) => statement.speaker === speaker),
    })),
  };
}

/** By date, what the sources do not date last in either direction. */
const inOrder =
  (newestFirst: boolean) =>
  ({ event: one }: TimelineEntry, { event: other }: TimelineEntry): number => {
    if (!one.date || !other.date) return Number(!one.date) - Number(!other.date);
    const difference = middleOf(one.date) - middleOf(other.date);
    return newestFirst ? -difference : difference;
  };
