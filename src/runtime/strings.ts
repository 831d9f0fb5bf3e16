// The languages of the interface that a page has.
import bundled from '#strings';
import type { Strings } from '../locales/en.ts';

const byLocale = new Map<string, Strings>([[bundled.locale, bundled]]);

/** Gives the page an interface language, from `on-record/locales/<language>`. */
export const addStrings = (strings: Strings): void => void byLocale.set(strings.locale, strings);

/** The strings of the record's language, so that a widget is not in two; else those of the page's; else those that the script brings. */
export const stringsFor = (recordLocale: string, pageLanguage: string): Strings =>
  byLocale.get(recordLocale) ?? byLocale.get(pageLanguage) ?? bundled;
