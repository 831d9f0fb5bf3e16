// Which pages a record has: one for each widget and each thing that it can be about.
import type { FullSlice } from '../../model/full-slice.ts';
import type { Item } from '../../model/slice.ts';
import { subjectAttributes, tags, type SubjectAttribute, type Tag } from '../../model/subjects.ts';

export interface WidgetPage {
  tag: Tag;
  item: Item;
  slice: FullSlice;
  attributes: Record<string, string>;
}

/** Every page that a record has in one language: three for a case, one for a count; a person has none. */
export const widgetPages = (slice: FullSlice): WidgetPage[] => [
  ...Object.values(slice.cases).flatMap((item) => pagesAbout(slice, item, 'case')),
  ...Object.values(slice.counts).flatMap((item) => pagesAbout(slice, item, 'series')),
];

const pagesAbout = (slice: FullSlice, item: Item, attribute: SubjectAttribute): WidgetPage[] =>
  tags
    .filter((tag) => (subjectAttributes[tag] as readonly SubjectAttribute[]).includes(attribute))
    .map((tag) => ({ tag, item, slice, attributes: { [attribute]: item.id } }));
