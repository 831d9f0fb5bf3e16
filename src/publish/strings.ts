// Every language of the interface, for what is made before a reader arrives.
import * as all from '../locales/all.ts';
import type { Strings } from '../locales/en.ts';

export const allStrings: Strings[] = Object.values(all);
