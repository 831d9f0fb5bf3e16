// Every language of the interface, for what is made before a reader arrives.
import * as all from '../../locales/all.ts';
import type { Strings } from '../../locales/en.ts';

export const allStrings: Strings[] = Object.values(all);

/** The interface for a record in this language; English for one that we do not speak. */
export const stringsOf = ({ locale }: { locale: string }): Strings =>
  allStrings.find((each) => each.locale === locale) ?? all.en;
