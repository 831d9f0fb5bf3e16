// The languages of the interface that a page has.
import bundled from '#strings';
import type { Strings } from '../locales/en.ts';

const byLocale = new Map<string, Strings>([[bundled.locale, bundled]]);

/** Only some languages have these. */
const optional = ['fixedDates'];

/** Gives the page an interface language, from `on-record/locales/<language>`. */
export const addStrings = (strings: Strings): void => void byLocale.set(strings.locale, strings);

/** Takes the words of another script's language, if all that this version says is among them. Throws where it is not. */
export function addMissingStrings(strings: Strings): void {
  if (byLocale.has(strings.locale)) return;
  for (const [key, ours] of Object.entries(bundled))
    if (!optional.includes(key) && typeof strings[key as keyof Strings] !== typeof ours)
      throw new Error('words of another version');
  addStrings(strings);
}

/** The strings of the record's language, so that a widget is not in two; else those of the page's; else those that the script brings. */
export const stringsFor = (recordLocale: string, pageLanguage: string): Strings =>
  byLocale.get(recordLocale) ?? byLocale.get(pageLanguage) ?? bundled;
