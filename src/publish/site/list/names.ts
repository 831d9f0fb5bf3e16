// What the script with the names of a list leaves to the script of its field. Types only.
import type { Text } from '../../../model/slice.ts';
import type { Tag } from '../../../model/subjects.ts';
import type { Findable } from '../../../search/search.ts';

export interface Listed extends Findable {
  /** Where and when. */
  setting: Text[];
  /** What there is a page of. */
  tags: Tag[];
}

export interface Names {
  /** In the order of the list. */
  items: Listed[];
  shown: Record<Tag, string>;
  alsoKnownAs: string;
  people: string;
  colon: string;
}
