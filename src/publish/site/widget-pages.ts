// Which pages a record has: one for each widget and each thing that it can be about.
import type { FullSlice } from '../../model/full-slice.ts';
import type { Item } from '../../model/slice.ts';
import { subjectAttributes, tags, type SubjectAttribute, type Tag } from '../../model/subjects.ts';
import type { Subject } from '../library/slice-about.ts';

export interface WidgetPage {
  tag: Tag;
  item: Item;
  slice: FullSlice;
  attributes: Record<string, string>;
}

/** Everything of a slice that there are pages about; a person has none. */
export const subjectsOf = (slice: FullSlice): Subject[] => [
  ...Object.values(slice.cases).map((item) => ({ attribute: 'case' as const, item })),
  ...Object.values(slice.counts).map((item) => ({ attribute: 'series' as const, item })),
];

/** Every page that a record has in one language: three for a case, one for a count. */
export const widgetPages = (slice: FullSlice): WidgetPage[] =>
  subjectsOf(slice).flatMap((subject) => pagesAbout(slice, subject));

export const pagesAbout = (slice: FullSlice, { attribute, item }: Subject): WidgetPage[] =>
  tags
    .filter((tag) => (subjectAttributes[tag] as readonly SubjectAttribute[]).includes(attribute))
    .map((tag) => ({ tag, item, slice, attributes: { [attribute]: item.id } }));
