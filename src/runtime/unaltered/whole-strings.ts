// Whether words that come in another file are of the version that asks for them.
import type { Strings } from '../../locales/en.ts';

/** Only some languages have these. */
const optional = ['fixedDates'];

/** Throws where not all of ours is among them. */
export function assertWhole(strings: Strings, ours: Strings): void {
  for (const [key, our] of Object.entries(ours))
    if (!optional.includes(key) && typeof strings[key as keyof Strings] !== typeof our)
      throw new Error('words of another version');
}
