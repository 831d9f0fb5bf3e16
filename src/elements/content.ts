// What a widget shows of a record, worked out before anything is rendered.
import type { Item } from '../model/slice.ts';
import type { Rendering } from '../templates/rendering.ts';

/** What is worked out of a slice for one widget. */
export interface RecordView {
  /** Ids of the things that the widget has, those that a filter keeps back as well; a permalink can lead to each. */
  ids?: Set<string>;
}

export interface Content<View> {
  items: Item[];
  view: View;
  rendering: Rendering;
}
