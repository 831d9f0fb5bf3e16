// Who accuses whom, so that counts and lists tell it apart.
import type { Allegation } from './slice.ts';

/** `others`: said of others by others. `country`: said of the country in general. */
export type Side = 'against-authorities' | 'by-authorities' | 'others' | 'country';

/** The authorities in this case stand accused unless it is counted as something else. */
export const sideOf = ({ countedAs }: Pick<Allegation, 'countedAs'>): Side =>
  countedAs ?? 'against-authorities';

/** Allegations that are not made against the authorities in this case, in the order in which a list shows them: last. */
export type OtherSide = Exclude<Side, 'against-authorities'>;
export const otherSides: OtherSide[] = ['by-authorities', 'others', 'country'];

/** Whether a code is that of a side, and of no act. */
export const isOtherSide = (code: string): code is OtherSide => otherSides.includes(code as OtherSide);
