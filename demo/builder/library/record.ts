// What the builder asks of a compiled record: what there is to choose, by its name in a reader's language.
import type { FullCase, FullSeries, FullSlice } from '../../../src/model/full-slice.ts';
import type { Text } from '../../../src/model/slice.ts';
import { collections } from '../../../src/model/subjects.ts';
import { plain } from '../../../src/model/text.ts';
import { labelOf } from '../../../src/model/vocabulary.ts';
import { vocabularyOf } from '../../../src/publish/library/elements.ts';
import { findableOf } from '../../../src/search/findable.ts';
import { finder, type Findable, type Found } from '../../../src/search/search.ts';
import type { WidgetAttribute, Subject } from './widgets.ts';

export interface Choice extends Findable {
  /** Where and when. */
  setting: string;
  /** Whether it belongs to no case. */
  last: boolean;
}

/** Everything of one kind in the order of the alphabet of the language, and the search in it. */
interface Choices {
  all: Choice[];
  find: (query: string) => Found<Choice>[];
}

export const itemsOf = (slice: FullSlice, subject: Subject): Record<string, FullCase | FullSeries> =>
  slice[collections[subject]];

/** Sorted and folded once: what is found is asked for at each letter. */
const known = new WeakMap<FullSlice, Partial<Record<Subject, Choices>>>();

export function choices(slice: FullSlice, subject: Subject): Choices {
  const kinds = known.get(slice) ?? {};
  known.set(slice, kinds);
  return (kinds[subject] ??= choicesOf(slice, subject));
}

function choicesOf(slice: FullSlice, subject: Subject): Choices {
  const all = Object.values(itemsOf(slice, subject)).map((item) => ({
    ...findableOf(slice, item),
    setting:
      'place' in item ? [plain(item.place.text), item.period?.date.text].filter(Boolean).join(' · ') : '',
    // What belongs to no case stands after the cases.
    last: 'kind' in item && item.kind === 'context',
  }));
  const { compare } = new Intl.Collator(slice.locale);
  all.sort(
    (one, other) => Number(one.last) - Number(other.last) || compare(plain(one.title), plain(other.title)),
  );
  return { all, find: finder(all) };
}

/** Whichever has most to show: what somebody sees who has not chosen yet. */
export function fullest(slice: FullSlice, subject: Subject): Choice {
  const size = ({ id }: Choice) => {
    const item = itemsOf(slice, subject)[id]!;
    return 'statements' in item ? item.statements.length : item.points.length;
  };
  return choices(slice, subject)
    .all.filter(({ last }) => !last)
    .reduce((one, other) => (size(other) > size(one) ? other : one));
}

/** The values that make sense for an attribute here: those that occur in what was chosen, with their words. */
export function values(
  attribute: WidgetAttribute,
  slice: FullSlice,
  ids: string[],
): { id: string; label: Text }[] {
  const vocabulary = vocabularyOf(attribute.name);
  if (!vocabulary) return attribute.options.map((id) => ({ id, label: id }));
  const cases = ids.flatMap((id) => slice.cases[id] ?? []);
  return [...new Set(cases.flatMap((of) => codesIn(of, attribute.name)))].map((id) => ({
    id,
    label: labelOf(slice, vocabulary, id),
  }));
}

/** The codes in a case that an attribute can choose from. */
function codesIn({ events, statements }: FullCase, attribute: string): string[] {
  if (attribute === 'kinds') return events.map(({ kind }) => kind);
  return statements.flatMap((statement) =>
    statement.section === 'allegation' ? [attribute === 'act' ? statement.act : statement.status] : [],
  );
}
