// The words of the interface in the language of a record by `src`, so that no widget is in two languages.
import { words } from '#words';
import type { Strings } from '../../locales/en.ts';
import { tell } from '../tell.ts';
import { assertWhole } from '../unaltered/whole-strings.ts';

/** The languages that a page speaks, by their codes; one at least. */
export type Spoken = Map<string, Strings>;

/** What has come or is on its way, also in vain: nobody is told twice. */
const asked = new Map<string, Promise<void>>();

/** Brings the words of a language that the page does not speak yet; where they cannot be had it speaks on as it does. */
export function bringWords(locale: string, spoken: Spoken): Promise<void> | undefined {
  const bring = words.get(locale);
  if (!bring || spoken.has(locale)) return undefined;
  const coming = asked.get(locale) ?? addWords(locale, bring, spoken);
  asked.set(locale, coming);
  return coming;
}

async function addWords(
  locale: string,
  bring: () => Promise<{ default: Strings }>,
  spoken: Spoken,
): Promise<void> {
  try {
    const { default: strings } = await bring();
    assertWhole(strings, [...spoken.values()][0]!);
    spoken.set(locale, strings);
  } catch (error) {
    tell('warn', `the words in "${locale}" must stand beside on-record.check.js.`, error);
  }
}

/** The language that a folder is named after: what is in it is in that language, unless somebody named it otherwise. */
export const languageOfFolder = (address: string): string => /([^/]*)\/(#|$)/.exec(address)?.[1] ?? '';
