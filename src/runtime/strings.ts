// The languages of the interface that a page has.
import bundled from '#strings';
import type { Strings } from '../locales/en.ts';
import { assertWhole } from './unaltered/whole-strings.ts';

export const spoken = new Map<string, Strings>([[bundled.locale, bundled]]);

/** Gives the page an interface language, from `on-record/locales/<language>`. */
export const addStrings = (strings: Strings): void => void spoken.set(strings.locale, strings);

/** Takes the words of another script's language, if all that this version says is among them. Throws where it is not. */
export function addMissingStrings(strings: Strings): void {
  if (spoken.has(strings.locale)) return;
  assertWhole(strings, bundled);
  addStrings(strings);
}

/** The strings of the record's language, so that a widget is not in two; else those of the page's; else those that the script brings. */
export const stringsFor = (recordLocale: string, pageLanguage: string): Strings =>
  spoken.get(recordLocale) ?? spoken.get(pageLanguage) ?? bundled;
