// Who accuses whom, so that counts and lists tell it apart: the authorities in this case stand accused unless a side says otherwise.
import type { Allegation } from './slice.ts';

export type Side = 'against-authorities' | 'by-authorities' | 'others' | 'country';

/** `others`: said of others by others. `country`: said of the country in general. */
export function sideOf({ level, side }: Pick<Allegation, 'level' | 'side'>): Side {
  if (side === 'by-authorities') return side;
  if (level === 'country') return level;
  return side ?? 'against-authorities';
}
