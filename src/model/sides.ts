// Who accuses whom, so that counts and lists tell it apart.
import type { Allegation, OtherSide, Side } from './slice.ts';

/** The authorities in this case stand accused unless it is counted as something else. */
export const sideOf = ({ countedAs }: Pick<Allegation, 'countedAs'>): Side =>
  countedAs ?? 'against-authorities';

/** Allegations that are not made against the authorities in this case, in the order in which a list shows them: last. */
export const otherSides: OtherSide[] = ['by-authorities', 'others', 'country'];

/** Whether a code is that of a side, and of no act. */
export const isOtherSide = (code: string): code is OtherSide => otherSides.includes(code as OtherSide);
