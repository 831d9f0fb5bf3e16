// Who accuses whom, so that counts and lists tell it apart.
import type { Allegation } from './slice.ts';

/** `others`: said of others by others. `country`: said of the country in general. */
export type Side = 'against-authorities' | 'by-authorities' | 'others' | 'country';

/** The authorities in this case stand accused unless it is counted as something else. */
export const sideOf = ({ countedAs }: Pick<Allegation, 'countedAs'>): Side =>
  countedAs ?? 'against-authorities';
