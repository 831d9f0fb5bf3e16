// What a widget shows of a record, worked out before anything is rendered.
import type { Citing } from '../model/citations.ts';
import type { Item } from '../model/slice.ts';
import type { Rendering } from '../templates/rendering.ts';

/** What is worked out of a slice for one widget. */
export interface RecordView {
  /** Everything that the widget cites, in the order in which it shows it. */
  citing: Citing[];
  /** Ids of the things that the widget has, those that a filter keeps back as well; a permalink can lead to each. */
  ids?: Set<string>;
}

export interface Content<View> {
  items: Item[];
  view: View;
  rendering: Rendering;
}
